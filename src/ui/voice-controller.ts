import type { ReactiveController } from 'lit';
import type { Route } from '../content/shared.js';
import { currentPage, type Ending, type Page, type Said, type Speaker } from './page.js';

/** A tag's place on its page: what it says for all of them, and what another says for it. */
export class VoiceController implements ReactiveController, Speaker {
  #page: Page | undefined;
  #before = '';

  /** `goTo` brings the reader to a place in the tag. */
  constructor(
    readonly host: Speaker['host'],
    readonly say: () => Said,
    readonly goTo: Speaker['goTo'],
    readonly endings: readonly Ending[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.enter(currentPage());
  }

  hostUpdate(): void {
    const { language, clinic } = this.say();
    const now = JSON.stringify([language, clinic]);
    if (now !== this.#before) this.#page?.changed();
    this.#before = now;
  }

  hostDisconnected(): void {
    this.#page?.leave(this);
    this.#page = undefined;
  }

  /** Joins a page: that of the document, or on a server one that is made for the purpose. */
  enter(page: Page): void {
    (this.#page = page).join(this);
  }

  /** Whether this tag says it, for itself and for the others of its group. */
  carries(ending: Ending): boolean {
    return this.#page ? this.#carrier(ending) === this : this.endings.includes(ending);
  }

  /** The way to where it is said, or `undefined` when it is said nowhere. */
  wayTo(ending: Ending): (() => void) | undefined {
    const carrier = this.#carrier(ending);
    return carrier && (() => carrier.goTo(ending));
  }

  /** What this tag and the others that speak its language are: it may say things for all of them. */
  get together(): readonly Said[] {
    return this.#speakers.map((each) => each.say());
  }

  /** Brings the reader to where the first tag of the page begins. */
  toReading = (): void => {
    this.#speakers[0]?.goTo('root');
  };

  /** The route that was picked in any tag of the same clinic. */
  get route(): Route | undefined {
    return this.#page?.route(this.say().clinic);
  }

  pickRoute(route: Route): void {
    this.#page?.pickRoute(this.say().clinic, route);
  }

  get #speakers(): readonly Speaker[] {
    return this.#page?.inLanguage(this) ?? [this];
  }

  #carrier(ending: Ending): Speaker | undefined {
    return this.#page?.carrier(this, ending);
  }
}
