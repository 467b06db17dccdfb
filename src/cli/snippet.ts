import { readFileSync } from 'node:fs';
import { platforms, snippet as write } from '../snippet/snippet.js';
import { languages } from '../locale/registry.js';
import { version } from '../version.js';
import { readClinic } from './clinic-file.js';
import { widgets } from '../elements/names.js';
import { acceptedBy } from '../prerender/widgets.js';
import { folder, last, outOption, parseChoice, wrongCall, type Command } from './command.js';
import { widget } from './widgets.js';

const published = `https://cdn.jsdelivr.net/npm/ketamine-elements@${version}/dist/cdn`;

/** The hashes of this package's own files, which lie beside the program. */
const integrity = () =>
  JSON.parse(readFileSync(new URL('cdn/integrity.json', import.meta.url), 'utf8')) as Readonly<
    Record<string, string>
  >;

export const snippet = {
  summary: 'Prints what is pasted into a page.',
  takes: 'PLATFORM',
  options: {
    clinic: ['FILE', 'JSON that says who the clinic is. Default: no clinic.'],
    widgets: [
      'NAME,NAME',
      'Which widgets, in this order; or "page": all of them, below links to each. Default: all of them.',
    ],
    lang: ['en|es', 'The language of the words. Default: en.'],
    base: ['URL', `The folder with the files. Default: ${published}.`],
    accent: ['#HEX', 'The color of what can be pressed. Default: that of the widgets.'],
    out: outOption,
  },
  more: `Platforms: ${platforms.join(', ')}.
Widgets: ${widgets.join(', ')}.
Each file is pinned to the bytes of this version by its hash, so put up the files of the same version.
Standard error says what the page's policy has to allow.`,
  example: 'ketamine-elements snippet wordpress --clinic clinic.json --widgets timeline',
  run(given, options) {
    const [name = '', ...more] = given;
    if (!name || more.length) throw wrongCall(`Name one platform: ${platforms.join(', ')}.`);
    const platform = parseChoice('Platform', name, platforms);
    const list = last(options, 'widgets');
    const contents = list?.trim() === 'page';
    const asked = contents ? undefined : list?.split(',').map((each) => widget(each.trim()));
    const accent = last(options, 'accent');
    if (accent !== undefined && !/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(accent)) {
      throw wrongCall(
        `--accent "${accent}" is no color. Allowed: three or six hex digits after #.`,
      );
    }
    const file = readClinic(last(options, 'clinic'));
    const {
      once = '',
      code,
      policy,
    } = write(platform, {
      widgets: (asked ?? widgets).map((each) => ({
        name: each,
        attributes: acceptedBy(each, file.widgets),
      })),
      attributes: file.clinic,
      contents,
      language: parseChoice('--lang', last(options, 'lang') ?? 'en', languages),
      ...(accent === undefined ? {} : { properties: { '--ketamine-accent': accent } }),
      base: folder(options, 'base') ?? published,
      integrity: integrity(),
    });
    return {
      text: `${once && `${once}\n`}${code}\n`,
      notes: [
        `The page's policy: ${policy}`,
        ...(once ? [`Once for the whole site:\n${once}`] : []),
      ],
    };
  },
} satisfies Command;
