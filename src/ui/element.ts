import { ContextConsumer } from '@lit/context';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { check, oneOf } from '../clinic/check.js';
import { clinicContext, ClinicElement } from '../clinic/clinic-element.js';
import type { Clinic } from '../clinic/clinic.js';
import { routes, type Route } from '../content/schema.js';
import { LocaleController } from '../locale/locale-controller.js';
import { languagePack, type LanguagePack } from '../locale/registry.js';
import { about, expired } from './about.js';
import { routeChoice } from './choice.js';
import { contact } from './contact.js';
import { heading, type HeadingLevel } from './heading.js';
import { help, helpInWords, helpLine } from './help.js';
import type { Speech } from './speech.js';
import { copyHandout, printHandout, type Handout } from './take-along.js';

const headingLevels = oneOf('heading-level', ['2', '3', '4', '5']);
const themes = oneOf('theme', ['auto', 'light', 'dark']);

/** Where the tags' own words are in a language pack. */
type WordsKey = 'evidence' | 'howItWorks' | 'options' | 'rightForMe' | 'sideEffects' | 'timeline';

/**
 * What every tag that shows something shares: its clinic, its language, its headings and theme.
 *
 * @attr {'en' | 'es'} lang - The language of the words, with or without a region. Default: that of the nearest ancestor with a `lang`, else English. Any other language is named in the console and shown in English.
 * @event {KetamineActionEvent} ketamine-action - The call, book or message link was pressed; `action` says which. Cancel it to handle the press yourself.
 * @csspart title - The first heading.
 * @csspart sources - A folded list of sources.
 * @csspart help - The three help cards.
 * @csspart emergency - The emergency card.
 * @csspart urgent - The card that says when to call the clinic.
 * @csspart careful - The card that says when to tell staff.
 * @csspart card-title - The heading of a help card.
 * @csspart contact - The call to action.
 * @csspart contact-title - Its heading.
 * @csspart button - Its first link.
 * @csspart link - Its other links.
 * @csspart about - Who wrote and reviewed this, and when.
 * @csspart about-title - Its heading.
 * @cssprop {color} [--ketamine-accent=#167a6e] - What can be pressed and what is given. Any color: under links, in figures and around buttons it is made darker or lighter until it shows at 3:1. A bad value gives the default of the property it is used in.
 * @cssprop {color} [--ketamine-on-accent] - Text on the accent. Default: black or white, whichever reads better.
 * @cssprop {color} [--ketamine-text] - All text. Default: the page's, or that of the theme.
 * @cssprop {color} [--ketamine-muted] - Less important text. Default: the text color at 84 %, and firmer where the text is pale.
 * @cssprop {color} [--ketamine-line] - Hairlines and the thread. Default: the text color at 22 %.
 * @cssprop {color} [--ketamine-surface=none] - The surface behind it all. Default: the page's, or that of the theme.
 * @cssprop {color} [--ketamine-urgent=#c5372c] - The help cards. The text on it is black or white, whichever reads better.
 * @cssprop {color} [--ketamine-focus] - The focus ring. Default: the text color.
 * @cssprop {length} [--ketamine-radius=0.25em] - Corners of buttons and of the emergency card.
 * @cssprop {length} [--ketamine-space=1em] - The space between parts; others follow from it.
 * @cssprop {string} [--ketamine-font] - A font family. Default: the page's.
 * @cssprop {string} [--ketamine-heading-font] - A font family of the large headings. Default: that of the text.
 * @cssprop {number} [--ketamine-heading-weight=650] - How bold headings are, from 1 to 1000.
 * @cssprop {color} [--ketamine-heading] - The large headings. Default: the text color.
 * @cssprop {length} [--ketamine-measure=38em] - The longest a line of text may be.
 */
export abstract class KetamineElement extends ClinicElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    theme: {},
  };

  /**
   * The level of the first heading: 2 to 5, default 2. Those below follow from it, down to 6. Any
   * other value is named in the console and not used.
   * @attr heading-level
   */
  declare headingLevel: HeadingLevel | `${HeadingLevel}` | undefined;

  /**
   * `auto` (default) takes the colors of the page, `light` and `dark` bring their own surface. Any
   * other value is named in the console and not used.
   * @attr theme
   */
  declare theme: 'auto' | 'light' | 'dark' | undefined;

  /** Who the clinic is: the nearest clinic, and over it what this tag says itself. */
  protected clinic: Clinic = {};
  /** The checked level of the first heading. */
  protected level: HeadingLevel = 2;
  /** The checked theme, as a class of the root. */
  protected mood: string = 'auto';
  protected locale = new LocaleController(this);

  #chosen: Route | undefined;
  #status = '';

  readonly #context = new ContextConsumer(this, { context: clinicContext, subscribe: true });

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('context-provider', this.#askAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('context-provider', this.#askAgain);
    // A tag that is moved out of its clinic forgets it.
    (this.#context as { value: Clinic | undefined }).value = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('headingLevel')) {
      this.level = Number(check(this, headingLevels, this.headingLevel) ?? 2) as HeadingLevel;
    }
    if (changed.has('theme')) this.mood = check(this, themes, this.theme) ?? 'auto';
    this.clinic = { ...this.#context.value, ...this.own };
  }

  /** The route that is shown: the reader's choice while the clinic offers it, else its first. */
  protected get route(): Route {
    const offered = this.clinic.routes ?? routes;
    return offered.find((each) => each === this.#chosen) ?? offered[0] ?? 'iv';
  }

  /**
   * What a tag shows, in its language and theme: `english` is built into the tag and stands in for a
   * language that is not loaded.
   */
  protected speak<Key extends WordsKey>(
    key: Key,
    english: Pick<LanguagePack, 'strings' | 'shared' | Key>,
    content: (speech: Speech, words: LanguagePack[Key]) => unknown,
  ): TemplateResult {
    const { language } = this.locale;
    const pack = languagePack(language) ?? english;
    return html`<div class="root ${this.mood}" lang=${language} dir="ltr">
      ${content({ ...pack, language, clinic: this.clinic }, pack[key])}
      <p class="unseen" role="status">${this.#status}</p>
    </div>`;
  }

  /**
   * A tag as a whole: its heading and first words, what it has to show, then help, whom to ask, and
   * who wrote it. Past the day of the review its content is not shown.
   */
  protected page<Key extends WordsKey>(
    key: Key,
    english: Pick<LanguagePack, 'strings' | 'shared' | Key>,
    content: (speech: Speech, words: LanguagePack[Key]) => unknown,
  ): TemplateResult {
    const { level } = this;
    return this.speak(
      key,
      english,
      (speech, words) => html`
        ${heading(level, 0, 'title', words.title)}
        <p class="lede">${words.lede}</p>
        ${
          expired(this.clinic)
            ? html`<p>${speech.shared.expired}</p>
                ${helpLine(speech)}`
            : content(speech, words)
        }
        ${help(speech, level)} ${contact(speech, level)} ${about(speech, level)}
      `,
    );
  }

  /** The choice of route under a legend, or the name of the only one. */
  protected chooseRoute(speech: Speech, legend: string): TemplateResult {
    const { routes: names } = speech.shared;
    return routeChoice(legend, names, this.clinic.routes ?? routes, this.route, (route, name) => {
      this.#chosen = route;
      this.say(name);
    });
  }

  /** Buttons that print or copy a handout, with help and what this is and is not under it. */
  protected takeAlong(speech: Speech, handout: Handout, more?: unknown): TemplateResult {
    const { strings, shared } = speech;
    const closing = `${helpInWords(speech)} ${shared.purpose}`;
    const print = async () => {
      const allowed = await printHandout(this.renderRoot, handout, closing);
      if (!allowed) this.say(strings.printFailed);
    };
    const copy = async () =>
      this.say((await copyHandout(handout, closing)) ? strings.copied : strings.copyFailed);
    return html`<p class="tools">
      <button type="button" class="quiet" @click=${print}>${strings.print}</button>
      <button type="button" class="quiet" @click=${copy}>${strings.copy}</button>
      ${more}
    </p>`;
  }

  /** Tells a screen reader, once. The region is there from the start and empty until now. */
  protected say(text: string): void {
    // The same words are read again only when the text changes: a space that is not seen does it.
    this.#status = text === this.#status ? `${text}\u00A0` : text;
    this.requestUpdate();
  }

  /** Puts something into a set or takes it out, and shows it. */
  protected mark<Item>(set: Set<Item>, item: Item, on: boolean): void {
    if (on) set.add(item);
    else set.delete(item);
    this.requestUpdate();
  }

  /** A clinic that is upgraded after its tags was not there when they asked. */
  #askAgain = (): void => {
    this.removeController(this.#context);
    this.addController(this.#context);
  };
}
