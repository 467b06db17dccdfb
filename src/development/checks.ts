import type { ReactiveController, ReactiveElement } from 'lit';
import { nearestLang } from '../locale/locale-controller.js';
import { languagePack, languages } from '../locale/registry.js';
import { isServer } from '../server.js';
import { warn } from '../validation/console.js';
import type { Issue } from '../validation/issue.js';
import { isAnyones, meant } from '../validation/unknown.js';

/** The class of a tag. */
type Watched = typeof ReactiveElement & { readonly attributeNames: readonly string[] };

/** How long a page may take to say what language a tag speaks. */
const PATIENCE = 3000;
const languagesSaid = new Set<string>();

/** Inside these a press goes to them, and not to what a tag shows. */
const pressed = 'a, button, label, summary';

/** The slots of each tag on the page; one without a name shows all that is inside. */
const slotsOf = new WeakMap<Element, readonly string[]>();

/**
 * Tells a developer what a page would leave unsaid, as it does no harm there: an attribute, a slot or a language
 * that there is not, and a tag where it cannot show or be pressed. Each is said once a tag, in the words in which
 * a bad value is.
 */
class Checks implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #said = new Set<string>();
  #stop: () => void = () => {};

  constructor(host: ReactiveElement, slots: readonly string[]) {
    this.#host = host;
    slotsOf.set(host, slots);
  }

  hostConnected(): void {
    const look = () => {
      this.#attributes();
      this.#slotted();
    };
    const observer = new MutationObserver(look);
    observer.observe(this.#host, { attributes: true, childList: true });
    const patience = setTimeout(() => {
      // What is around it may have come to life later.
      this.#nesting();
      this.#language();
    }, PATIENCE);
    this.#stop = () => {
      observer.disconnect();
      clearTimeout(patience);
    };
    look();
    this.#nesting();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #say(issue: Issue): void {
    const key = `${issue.path} ${String(issue.value)}`;
    if (!this.#said.has(key)) warn(this.#host, issue);
    this.#said.add(key);
  }

  #attributes(): void {
    const { attributeNames } = this.#host.constructor as Watched;
    const known = [...attributeNames, 'lang'];
    for (const { name: path, value } of this.#host.attributes) {
      if (known.includes(path) || isAnyones(path)) continue;
      const allowed = `only the attributes ${known.join(', ')}`;
      this.#say({ path, value, code: 'key', allowed, instead: meant(path, known) });
    }
  }

  #slotted(): void {
    const slots = (slotsOf.get(this.#host) ?? []).filter(Boolean);
    const allowed = slots.join(', ') || 'no slot, since this tag has none with a name';
    for (const { slot: value } of this.#host.children) {
      if (!value || slots.includes(value)) continue;
      this.#say({ path: 'slot', value, code: 'choice', allowed, instead: meant(value, slots) });
    }
  }

  #nesting(): void {
    let child: Element = this.#host;
    for (let around = child.parentElement; around; around = around.parentElement) {
      // What is put into a slot shows; a slot that there is not is said by itself.
      const hides = !child.slot && slotsOf.get(around)?.includes('') === false;
      if (hides || around.matches(pressed)) {
        const allowed = hides
          ? 'a place beside that tag or in one of its slots; <ketamine-clinic> alone goes around others'
          : `a place outside of ${pressed}`;
        this.#say({ path: 'parent', value: around.localName, code: 'choice', allowed });
        return;
      }
      child = around;
    }
  }

  /** The tag's own language is read by the tag itself. */
  #language(): void {
    const asked = nearestLang(this.#host);
    const [base = ''] = asked.toLowerCase().split(/[-_]/);
    if (!base || this.#host.hasAttribute('lang') || languages.some((each) => each === base)) return;
    if (languagePack(base) || languagesSaid.has(base)) return;
    languagesSaid.add(base);
    const allowed = `${languages.join(', ')}, and what was given to registerLanguage`;
    warn(this.#host, { path: 'lang', value: asked, code: 'choice', allowed });
  }
}

/** Has every tag of a class looked at, under whatever name it is registered; `slots` are those that it has. */
export function watch(element: Watched, slots: readonly string[]): void {
  if (isServer) return;
  element.addInitializer((host) => host.addController(new Checks(host, slots)));
}
