import type { ReactiveControllerHost } from 'lit';
import type { Clinic } from '../clinic/clinic.js';
import type { Route } from '../content/shared.js';
import { isServer } from '../server.js';
import { version } from '../version.js';

/**
 * One page, one voice. The tags of a page know of each other, so that what each would say at its end stands
 * once, at the last of them in the order of the document:
 *
 * - the help cards and "about", once for each language that is spoken: help has to be in the reader's own;
 * - the call to action, once for each language and each clinic: what it shows is whom to call.
 *
 * What counts is what is on the page: a tag joins when it is connected and leaves when it is not, and no
 * attribute has a say, so nobody can take help away. A tag that is not seen (`display: none`, no size, in
 * a closed part of the page) carries nothing while one that is seen could. A tag inside a shadow root
 * belongs to the page around it; a frame is a page of its own. Two versions of this package keep to
 * themselves. The last tag is the same whatever the order in which they came.
 *
 * Two tags are of one clinic when they would call the same people: same name, phone, links and address,
 * whether these come from a `<ketamine-clinic>` around them or from their own attributes. Tags of one clinic
 * show the same route, once a reader has picked one. That is all that is kept here of a reader, in memory
 * alone and behind this class; it is told by a call, never by an event or an attribute.
 */

/** What stands once on a page. */
export const endings = ['help', 'contact', 'about'] as const;
export type Ending = (typeof endings)[number];

/** What a tag tells its page of itself. */
export interface Said {
  readonly language: string;
  readonly clinic: Clinic;
  readonly title: string;
  /** Whether it tells of visits; help on one then stands open. */
  readonly visits: boolean;
}

/** A tag as its page knows it. */
export interface Speaker {
  readonly host: ReactiveControllerHost & HTMLElement & { readonly hasUpdated: boolean };
  /** The endings that it has a place for. */
  readonly endings: readonly Ending[];
  say(): Said;
  /** Brings the reader to one of its endings, or to where it begins. */
  goTo(place: Ending | 'root'): void;
}

/** Whom the call to action of a clinic is to. */
const identity = ({ clinicName, phone, bookingUrl, messageUrl, address }: Clinic): string =>
  JSON.stringify([clinicName, phone, bookingUrl, messageUrl, address]);

function groupOf(speaker: Speaker, ending: Ending): string {
  const { language, clinic } = speaker.say();
  return `${ending} ${language} ${ending === 'contact' ? identity(clinic) : ''}`;
}

/** An element and the hosts of the shadow roots that it is in, the outermost first. */
function hosts(element: Element): Element[] {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? [...hosts(host), element] : [element];
}

/** By the order of the document; what is in a shadow root comes where its host is. */
function inOrder(one: Speaker, other: Speaker): number {
  const [path, others] = [hosts(one.host), hosts(other.host)];
  const at = path.findIndex((host, index) => host !== others[index]);
  const [a, b] = [path[at], others[at]];
  if (!a || !b) return path.length - others.length;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function isSeen({ host }: Speaker): boolean {
  // Safari before 17.4 knows no more than sizes.
  const asked: Partial<Element> = host;
  const { width, height } = host.getBoundingClientRect();
  // Before it is rendered it has no height.
  return (
    width > 0 &&
    (height > 0 || !host.hasUpdated) &&
    asked.checkVisibility?.({ visibilityProperty: true }) !== false
  );
}

export class Page {
  readonly #speakers = new Set<Speaker>();
  readonly #routes = new Map<string, Route>();
  /** Who carries what: worked out when it is first asked for after a change. */
  #carriers: ReadonlyMap<string, Speaker> | undefined;
  #sizes: ResizeObserver | undefined;

  join(speaker: Speaker): void {
    this.#speakers.add(speaker);
    if (!isServer) {
      // A tag that is hidden or comes to be seen changes its size; what a details holds does not. In the
      // next frame, since what is rendered for it changes sizes again.
      this.#sizes ??= new ResizeObserver(() => requestAnimationFrame(this.#look));
      this.#sizes.observe(speaker.host);
      if (this.#speakers.size === 1) document.addEventListener('toggle', this.#look, true);
    }
    this.changed();
  }

  leave(speaker: Speaker): void {
    this.#speakers.delete(speaker);
    this.#sizes?.unobserve(speaker.host);
    this.changed();
    if (this.#speakers.size) return;
    document.removeEventListener('toggle', this.#look, true);
    // A move takes a tag out and puts it back at once.
    queueMicrotask(() => {
      if (!this.#speakers.size) this.#routes.clear();
    });
  }

  /** Something that an ending depends on is not what it was. */
  changed(): void {
    this.#carriers = undefined;
    this.#update();
  }

  /** Who says it for this tag: itself, or another one. Nobody, when none of them has a place for it. */
  carrier(speaker: Speaker, ending: Ending): Speaker | undefined {
    this.#carriers ??= this.#elect();
    return this.#carriers.get(groupOf(speaker, ending));
  }

  /** The tags that speak this one's language, in order. */
  inLanguage(speaker: Speaker): readonly Speaker[] {
    const { language } = speaker.say();
    return this.#ordered().filter((each) => each.say().language === language);
  }

  /** The route that a reader picked for this clinic. */
  route(clinic: Clinic): Route | undefined {
    return this.#routes.get(identity(clinic));
  }

  pickRoute(clinic: Clinic, route: Route): void {
    this.#routes.set(identity(clinic), route);
    this.#update();
  }

  #update(): void {
    for (const { host } of this.#speakers) host.requestUpdate();
  }

  /** On a server there is no document: the order is that in which they joined. */
  #ordered(): Speaker[] {
    const speakers = [...this.#speakers];
    return isServer ? speakers : speakers.sort(inOrder);
  }

  #elect(): ReadonlyMap<string, Speaker> {
    const carriers = new Map<string, Speaker>();
    const all = this.#ordered();
    // One alone is not looked at: that would lay out the page.
    const seen = isServer || all.length < 2 ? all : all.filter(isSeen);
    for (const speaker of [...all, ...seen]) {
      for (const ending of speaker.endings) carriers.set(groupOf(speaker, ending), speaker);
    }
    return carriers;
  }

  /** Looks again who is seen. */
  #look = (): void => {
    const before = this.#carriers;
    const now = this.#elect();
    if (
      before?.size === now.size &&
      [...now].every(([group, each]) => before.get(group) === each)
    ) {
      return;
    }
    this.changed();
  };
}

/** The page that this script is on; another copy of the same version finds the same one. */
export function currentPage(): Page {
  const home = globalThis as { [key: symbol]: Page | undefined };
  return (home[Symbol.for(`ketamine-elements.page@${version}`)] ??= new Page());
}
