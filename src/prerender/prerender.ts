import '../embed/es.js';
import { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import type { PropertyValues } from 'lit';
import { review } from '../content/review.js';
import { widgets, type WidgetName } from '../elements/names.js';
import { languages, type Language } from '../locale/registry.js';
import { fallback, written } from '../snippet/snippet.js';
import { Page } from '../ui/page.js';
import type { VoiceController } from '../ui/voice-controller.js';
import { link } from '../validation/address.js';
import { line } from '../validation/readers.js';
import type { Issue, Report } from '../validation/issue.js';
import { plain } from '../validation/plain.js';
import { readAttribute, readSettings } from '../snippet/clinic-data.js';
import { acceptedBy, classOf } from './widgets.js';

export type { WidgetName } from '../elements/names.js';
export type { Language } from '../locale/registry.js';
export type { Issue, IssueCode } from '../validation/issue.js';

type Attributes = Readonly<Record<string, string>>;

/** What is to be written, and for whom. */
export interface PrerenderOptions {
  /**
   * Who the clinic is, by the names of the attributes of `<ketamine-clinic>`, as in `clinic.json`; `guide` and
   * `effect-notes` too. Values are those that the attribute or the property takes. Default: no clinic.
   */
  readonly clinic?: Readonly<Record<string, unknown>>;
  /** The language of the words. Default: `en`. */
  readonly lang?: Language;
  /** Attributes for the widgets that take them, such as `heading-level`. Default: none. */
  readonly attributes?: Attributes;
  /**
   * The folder with the style sheets of `dist/cdn`, for a page whose policy allows no style inside it. Default:
   * styles are inside the HTML.
   */
  readonly stylesheet?: string;
}

/** Widgets as HTML that shows without a script, and what has to be known to use it. */
export interface Prerendered {
  /** All of it: the widgets, inside the clinic. */
  readonly html: string;
  /** The HTML of each widget, in order, to put them into places of their own inside one `<ketamine-clinic>`. */
  readonly parts: readonly string[];
  /** The attributes of that `<ketamine-clinic>`. */
  readonly clinic: Attributes;
  /** The text of each `<style>` inside, once, for the hashes of a policy. None where style sheets are linked. */
  readonly styles: readonly string[];
  /** The day, as YYYY-MM-DD, after which the figures should not be shown any more. */
  readonly due: string;
  /** What of the options is wrong, and was left out. */
  readonly issues: readonly Issue[];
}

/** What is used of an element where there is no page. */
interface Made extends HTMLElement {
  readonly voice: VoiceController;
  attributeChangedCallback(name: string, old: null, value: string): void;
  willUpdate(changed: PropertyValues): void;
  render(): unknown;
}

/** An element on a page: what is said once on it is not in each of them. */
class Placed extends ElementRenderer {
  override readonly element: Made;

  constructor(
    readonly name: WidgetName,
    attributes: Attributes,
    page: Page,
  ) {
    super(`ketamine-${name}`);
    const Class = classOf(name);
    this.element = new Class() as unknown as Made;
    // It is in no registry, and messages name it.
    Object.defineProperty(this.element, 'localName', { value: this.tagName });
    for (const [attribute, value] of Object.entries(attributes)) {
      this.element.setAttribute(attribute, value);
      this.element.attributeChangedCallback(attribute, null, value);
    }
    this.element.willUpdate(
      new Map([...Class.elementProperties.keys()].map((property) => [property, undefined])),
    );
    this.element.voice.enter(page);
  }

  /** What it shows at first, as HTML. */
  content(): string {
    // A slot is only written inside an element.
    const html = collectResultSync(
      render(this.element.render(), { customElementHostStack: [this] }),
    );
    return (
      html
        // Marks for a script that goes on with this HTML; ours begins anew. Only between words they stay, empty:
        // text that is one node and not two is set a fraction of a pixel closer.
        .replace(/(?:<!--.*?-->|<\?>)+/gs, '<!---->')
        .replace(/(?<=>)<!---->|<!---->(?=<)/g, '')
        // Nothing can be pressed or typed before the script is there, and no focus is lost when it comes.
        .replace(/<(?:button|input)\b/g, '$& inert')
    );
  }
}

/** The styles of a widget as one sheet, in ASCII: a page may read a file of styles in its own character set. */
const styleOf = (name: WidgetName): string =>
  classOf(name)
    .elementStyles.map((sheet) => (sheet as { readonly cssText: string }).cssText)
    .join('')
    .replace(/[^\0-\x7f]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `);

/** What each of the widgets takes, of attributes that are meant for those that take them. */
function readAttributes(given: unknown, asked: readonly WidgetName[], report: Report): Attributes {
  const fields = new Map(
    asked.flatMap((name) => classOf(name).fields).map((field) => [field.attribute, field]),
  );
  const good: Record<string, string> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    const field = fields.get(name);
    if (!field) {
      report({ path: name, value, code: 'key', allowed: `only ${[...fields.keys()].join(', ')}` });
    } else if (name === 'layout' && line(value).toLowerCase() === 'guide') {
      // Its questions need the script.
      report({ path: name, value, code: 'choice', allowed: 'card, button' });
    } else if (value !== '') {
      const { text } = readAttribute(field, value, report);
      if (text) good[name] = text;
    }
  }
  return good;
}

/**
 * Writes one widget, or several of a page, as HTML with declarative shadow roots: they show before the script is there, or without any,
 * and come to life where they stand when it is. Needs no DOM and nothing of Node. It never throws for what a
 * clinic says: what is wrong is left out and named in `issues`.
 *
 * ```js
 * import { prerender } from 'ketamine-elements/server';
 * const { html, issues } = prerender(['timeline', 'side-effects'], {
 *   clinic: { 'clinic-name': 'Harbor Light Clinic', routes: ['iv', 'nasal'] },
 *   lang: 'es',
 * });
 * ```
 */
export function prerender(
  names: WidgetName | readonly WidgetName[],
  options: PrerenderOptions = {},
): Prerendered {
  const issues: Issue[] = [];
  const report: Report = (issue) => issues.push(issue);
  const choose = <T extends string>(path: string, value: unknown, known: readonly T[]) => {
    const found = known.find((each) => each === value);
    if (!found) report({ path, value, code: 'choice', allowed: known.join(', ') });
    return found;
  };
  const { clinic = {}, lang = 'en', attributes, stylesheet } = options;
  const asked = [names].flat().flatMap((name, at) => choose(`widgets.${at}`, name, widgets) ?? []);
  const language = choose('lang', lang, languages) ?? 'en';
  const settings = readSettings(clinic, report);
  const own = readAttributes(plain(attributes), asked, report);
  const base =
    stylesheet === undefined
      ? undefined
      : link()(plain(stylesheet), report, 'stylesheet')?.replace(/\/+$/, '');
  const page = new Page();
  const placed = asked.map((name) => {
    const accepted = acceptedBy(name, { ...settings.widgets, ...own });
    return {
      accepted,
      widget: new Placed(name, { ...settings.clinic, ...accepted, lang: language }, page),
    };
  });
  const parts = placed.map(({ accepted, widget }) => {
    const { name, tagName } = widget;
    const { mode } = classOf(name).shadowRootOptions;
    const style =
      base === undefined
        ? `<style>${styleOf(name)}</style>`
        : `<link rel="stylesheet"${written({ href: `${base}/${name}.css` })}>`;
    return `<${tagName}${written(accepted)}><template shadowrootmode="${mode}">${style}${widget.content()}</template>${fallback(language)}</${tagName}>`;
  });
  const around = { ...settings.clinic, lang: language };
  const said = [settings.clinic['next-review'], own['next-review']];
  const [due = review.due] = [review.due, ...said.flatMap((day) => day ?? [])].sort();
  return {
    html: `<ketamine-clinic${written(around)}>\n${parts.join('\n')}\n</ketamine-clinic>`,
    parts,
    clinic: around,
    styles: base === undefined ? [...new Set(asked.map(styleOf))] : [],
    due,
    issues,
  };
}
