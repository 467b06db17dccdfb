import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import { isServer } from '../server.js';
import { check, tell } from '../validation/console.js';
import type { Field } from '../validation/issue.js';
import { reader } from '../validation/readers.js';
import { version } from '../version.js';
import { languagePack, languages, onLanguage, type LanguagePack } from './registry.js';

type Host = ReactiveControllerHost & HTMLElement;

/** The language of a tag such as `es-US`; `undefined` when the elements do not speak it. */
function base(tag: unknown): string | undefined {
  const asked = String(tag)
    .toLowerCase()
    .replace(/[-_].*/, '');
  return languages.some((each) => each === asked) || languagePack(asked) ? asked : undefined;
}

const langField: Field<string> = {
  attribute: 'lang',
  read: reader((value, refuse) => base(value) ?? refuse('choice', languages.join(', '))),
};

/** The `lang` nearest to an element, through shadow roots; empty when there is none. A server has no page around it. */
export function nearestLang(element: Element): string {
  if (isServer) return element.getAttribute('lang') ?? '';
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? nearestLang(host) : '';
}

/** How long a page may take to load a language after the elements before it is named as missing. */
const PATIENCE = 3000;
let warned = false;

/**
 * Which language an element speaks: that of its own `lang`, else of the nearest ancestor with one,
 * else English. English also stands in for a language whose words are not loaded, which one message
 * a page then says.
 */
export class LocaleController implements ReactiveController {
  readonly #host: Host;
  #own: string | null = null;
  #stop: () => void = () => {};

  constructor(host: Host) {
    (this.#host = host).addController(this);
  }

  /** The words of that language; `undefined` for English, which is built in. */
  get pack(): LanguagePack | undefined {
    return languagePack(this.#asked());
  }

  hostConnected(): void {
    const update = () => this.#host.requestUpdate();
    const observer = new MutationObserver(update);
    const lang = { attributes: true, attributeFilter: ['lang'] };
    observer.observe(this.#host.ownerDocument, { ...lang, subtree: true });
    // Inside a shadow root the document's observer does not see this tag.
    observer.observe(this.#host, lang);
    const forget = onLanguage(update);
    const patience = setTimeout(() => this.#sayMissing(), PATIENCE);
    this.#stop = () => {
      observer.disconnect();
      forget();
      clearTimeout(patience);
    };
    update();
  }

  hostUpdate(): void {
    const own = this.#host.getAttribute('lang');
    if (own !== this.#own) check(this.#host, langField, own);
    this.#own = own;
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #asked(): string {
    return base(nearestLang(this.#host)) ?? 'en';
  }

  #sayMissing(): void {
    const asked = this.#asked();
    if (warned || asked === 'en' || languagePack(asked)) return;
    warned = true;
    tell(
      () =>
        `<${this.#host.localName}> lang="${asked}" needs ketamine-elements.${asked}.js, or the module ketamine-elements/${asked}, of version ${version}. English is shown.`,
    );
  }
}
