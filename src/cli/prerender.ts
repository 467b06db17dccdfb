import { createHash } from 'node:crypto';
import { widgets, type WidgetName } from '../elements/names.js';
import { languages } from '../locale/registry.js';
import { prerender as write } from '../prerender/prerender.js';
import { classOf } from '../prerender/widgets.js';
import { explain, show } from '../validation/issue.js';
import { readClinic } from './clinic-file.js';
import { folder, last, outOption, parseChoice, wrongCall, type Command } from './command.js';
import { widget } from './widgets.js';

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
    const { html, styles, due } = write(asked, {
      clinic: { ...file.clinic, ...file.widgets },
      lang,
      attributes,
      ...(base === undefined ? {} : { stylesheet: base }),
    });
    return {
      text: `${html}\n`,
      notes: [
        ...(styles.length ? [`The page's policy: style-src ${styles.map(hash).join(' ')}`] : []),
        ...(lang === 'en'
          ? []
          : [
              `Load ketamine-elements.${lang}.js before ketamine-elements.js, or English shows between.`,
            ]),
        `Prerender it again before ${due}: after that day its figures should not be shown.`,
      ],
    };
  },
} satisfies Command;
