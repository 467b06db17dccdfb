import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import { createHash } from 'node:crypto';
import { review } from '../content/review.js';
import { fallback, written } from '../snippet/snippet.js';
import { Page } from '../ui/page.js';
import type { VoiceController } from '../ui/voice-controller.js';
import { languages } from '../locale/registry.js';
import { explain, show } from '../validation/issue.js';
import { readClinic } from './clinic-file.js';
import { widgets, type WidgetName } from '../elements/names.js';
import { folder, last, outOption, parseChoice, wrongCall, type Command } from './command.js';
import { classOf, acceptedBy, widget } from './widgets.js';

type Attributes = Readonly<Record<string, string>>;

/** An element on a page: what is said once on it is not in each of them. */
function place(name: WidgetName, attributes: Attributes, page: Page): LitElementRenderer {
  const renderer = new LitElementRenderer(`ketamine-${name}`);
  for (const [attribute, value] of Object.entries(attributes)) {
    renderer.setAttribute(attribute, value);
  }
  renderer.connectedCallback();
  (renderer as unknown as { readonly element: { voice: VoiceController } }).element.voice.enter(
    page,
  );
  return renderer;
}

/** What an element shows at first, as HTML. */
function content(renderer: LitElementRenderer): string {
  const { element } = renderer as unknown as { readonly element: { render(): unknown } };
  // A slot is only written inside an element.
  const html = collectResultSync(render(element.render(), { customElementHostStack: [renderer] }));
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

/** The styles of a widget as one sheet, in ASCII: a page may read a file of styles in its own character set. */
const styleOf = (name: WidgetName): string =>
  classOf(name)
    .elementStyles.map((sheet) => (sheet as { readonly cssText: string }).cssText)
    .join('')
    .replace(/[^\0-\x7f]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `);

/** `name=value` pairs, each of which some widget must take. */
function pairs(given: readonly string[], asked: readonly WidgetName[]): Record<string, string> {
  const all = Object.fromEntries(
    given.map((pair) => {
      const [, name, value] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
      if (!name || value === undefined) throw wrongCall(`--attr "${pair}" is not name=value.`);
      return [name, value];
    }),
  );
  const known = new Set(asked.flatMap((name) => classOf(name).attributeNames));
  for (const name of Object.keys(all)) parseChoice('Attribute', name, [...known]);
  const mistakes = new Set<string>();
  for (const { attribute, read } of asked.flatMap((name) => classOf(name).fields)) {
    const value = all[attribute];
    if (!value) continue;
    read(
      value,
      (issue) =>
        mistakes.add(`--attr ${show(issue.path)}="${show(issue.value)}" ${explain(issue)}`),
      attribute,
    );
  }
  if (mistakes.size) throw wrongCall([...mistakes].join('\n'));
  if (all['layout']?.trim().toLowerCase() === 'guide') {
    throw wrongCall(
      'layout="guide" cannot be prerendered: its questions need the script. Leave the layout out, and the card is printed.',
    );
  }
  return all;
}

const hash = (style: string): string =>
  `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

export const prerender = {
  summary: 'Prints widgets as HTML that shows without any script.',
  takes: 'WIDGET...',
  options: {
    clinic: ['FILE', 'JSON that says who the clinic is. Default: no clinic.'],
    lang: ['en|es', 'The language of the words. Default: en.'],
    stylesheet: ['URL', 'The folder with the style sheets. Default: styles are inside the HTML.'],
    attr: ['NAME=VALUE', 'An attribute for the widgets that take it; may be repeated.'],
    out: outOption,
  },
  more: `Widgets: ${widgets.join(', ')}.
Paste the HTML into the page, and the script too, before or after it: the widgets then come to life where
they stand. Without a script all is open and controls are hidden; of several routes the first is shown.
Standard error says what the page's policy has to allow: the hashes of the styles. With --stylesheet
nothing is needed but style-src for that address.
Prerender again with each release of this package, since its words and facts are in the HTML.`,
  example: 'ketamine-elements prerender timeline side-effects --clinic clinic.json --lang es',
  run(given, options) {
    if (!given.length) throw wrongCall(`Name a widget: ${widgets.join(', ')}.`);
    const asked = given.map(widget);
    const lang = parseChoice('--lang', last(options, 'lang') ?? 'en', languages);
    const file = readClinic(last(options, 'clinic'));
    const attributes = pairs(options['attr'] ?? [], asked);
    const base = folder(options, 'stylesheet');
    const page = new Page();
    const placed = asked.map((name) => {
      const own = acceptedBy(name, { ...file.widgets, ...attributes });
      const renderer = place(name, { ...file.clinic, ...own, lang }, page);
      return { name, own, renderer };
    });
    const made = placed.map(({ name, own, renderer }) => {
      const { mode } = classOf(name).shadowRootOptions;
      const inside = content(renderer);
      const style =
        base === undefined
          ? `<style>${styleOf(name)}</style>`
          : `<link rel="stylesheet"${written({ href: `${base}/${name}.css` })}>`;
      return `<ketamine-${name}${written(own)}><template shadowrootmode="${mode}">${style}${inside}</template>${fallback(lang)}</ketamine-${name}>`;
    });
    const around = written({ ...file.clinic, lang });
    const due = [review.due, file.clinic['next-review'] ?? review.due].sort()[0];
    return {
      text: `<ketamine-clinic${around}>\n${made.join('\n')}\n</ketamine-clinic>\n`,
      notes: [
        ...(base === undefined
          ? [`The page's policy: style-src ${[...new Set(asked.map(styleOf).map(hash))].join(' ')}`]
          : []),
        ...(lang === 'en'
          ? []
          : [
              `Load ketamine-elements.${lang}.js before ketamine-elements.js, or English shows between.`,
            ]),
        `Prerender it again before ${due ?? review.due}: after that day its figures should not be shown.`,
      ],
    };
  },
} satisfies Command;
