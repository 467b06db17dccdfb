import { conditions } from '../content/evidence.js';
import { optionIds } from '../content/options.js';
import { routes } from '../content/shared.js';
import { widgets, type WidgetName } from '../elements/names.js';
import { openings, type ClinicGuide } from '../guide/config.js';
import type { Location, Visit } from '../clinic/clinic.js';
import type { Costs } from '../clinic/costs.js';
import { languages } from '../locale/registry.js';
import { readData } from '../snippet/clinic-data.js';
import { explain, show, type Issue, type Reader } from '../validation/issue.js';
import { parse } from '../validation/plain.js';
import { json, listOf, object, oneOf, reader } from '../validation/readers.js';
import { fillCosts } from './added-costs.js';
import { readHeading } from './added-headings.js';
import { Choices, ways } from './choices.js';
import { readColor } from './contrast.js';
import { clinicText } from './fields.js';

/** A choice that is not about the clinic: how a link reads it, and what it says of it. */
interface Setting<T> {
  readonly read: Reader<T>;
  readonly get: (choices: Choices) => string;
  readonly set: (choices: Choices, value: T) => void;
}

const setting = <T>(
  read: Reader<T>,
  get: (choices: Choices) => string,
  set: (choices: Choices, value: NoInfer<T>) => void,
): Setting<T> => ({ read, get, set });

/** A choice that is kept as it is read. */
const plainly = <
  Key extends
    'condition' | 'language' | 'layout' | 'level' | 'pacing' | 'scripts' | 'theme' | 'what',
>(
  key: Key,
  read: Reader<Choices[Key]>,
): Setting<Choices[Key]> => ({
  read,
  get: (choices) => choices[key],
  set: (choices, value) => (choices[key] = value),
});

const color = reader(
  (value, refuse) => readColor(String(value)) ?? refuse('form', 'a color such as #167a6e'),
);

/**
 * The choices of a link by their names. The address of the files is not among them: whoever made the link
 * would else say which script a clinic runs.
 */
const settings = {
  way: setting(
    oneOf(ways),
    ({ chosenWay = '' }) => chosenWay,
    (choices, way) => (choices.way = way),
  ),
  scripts: plainly('scripts', oneOf(['some', 'none'] as const)),
  show: plainly('what', oneOf(['page', 'some'] as const)),
  widgets: setting(
    listOf(widgets),
    ({ order, shown }) => order.filter((name) => shown.has(name)).join(','),
    (choices, names) => {
      choices.shown = new Set(names);
      choices.order = [...names, ...widgets.filter((name) => !names.includes(name))];
    },
  ),
  lang: plainly('language', oneOf(languages)),
  theme: plainly('theme', oneOf(['auto', 'light', 'dark'] as const)),
  'heading-level': plainly('level', oneOf(['2', '3', '4', '5'] as const)),
  accent: setting(
    color,
    ({ accent }) => accent,
    (choices, accent) => (choices.text['accent'] = accent),
  ),
  headings: setting<Readonly<Partial<Record<WidgetName, string>>>>(
    json(
      object(
        Object.fromEntries(widgets.map((name) => [name, readHeading])) as Record<
          WidgetName,
          typeof readHeading
        >,
      ),
      '{"timeline":"…"}',
    ),
    ({ headings }) => (Object.keys(headings).length ? JSON.stringify(headings) : ''),
    ({ text }, headings) => {
      for (const [name, heading] of Object.entries(headings)) text[`heading-${name}`] = heading;
    },
  ),
  condition: plainly('condition', oneOf(conditions)),
  options: setting(
    listOf(optionIds),
    ({ options }) => optionIds.filter((id) => options.has(id)).join(','),
    (choices, ids) => (choices.options = new Set(['stay', ...ids])),
  ),
  layout: plainly('layout', oneOf(['card', 'guide', 'button'] as const)),
  pacing: plainly('pacing', oneOf(['one', 'all'] as const)),
};

/** All that a link says of the choices: what differs from a fresh page, and what is good of the clinic. */
export function linkOf(choices: Choices): string {
  const fresh = new Choices();
  const look = Object.entries(settings).map(([name, { get }]) => [name, get(choices), get(fresh)]);
  const said = new URLSearchParams(
    look.flatMap(([name = '', value = '', before]) =>
      value && value !== before ? [[name, value]] : [],
    ),
  );
  for (const [name, value] of Object.entries(choices.clinicData)) {
    said.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return said.size ? `#${said.toString()}` : '';
}

/** Reads a link into fresh choices, and says what in it is not good: that alone is left out. */
export function openLink(choices: Choices, fragment: string): readonly string[] {
  const mistakes: string[] = [];
  const clinic: Array<[string, string]> = [];
  for (const [name, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    const known = Object.hasOwn(settings, name)
      ? (settings[name as keyof typeof settings] as Setting<unknown>)
      : undefined;
    if (!known) clinic.push([name, value]);
    else {
      const report = (issue: Issue) =>
        mistakes.push(`${name}: "${show(issue.value)}" ${explain(issue)}`);
      const read = known.read(value, report, name);
      if (read !== undefined) known.set(choices, read);
    }
  }
  return [...mistakes, ...openClinic(choices, Object.fromEntries(clinic))];
}

/** Reads the content of a `clinic.json`, in place of what was typed of the clinic; says what is not good. */
export function openFile(choices: Choices, content: string): readonly string[] {
  // Some editors begin a file with a mark that is no part of it.
  const data = parse(content.replace(/^\uFEFF/, ''));
  if (data === undefined) return ['The file is not JSON. Save it again here, or mend it.'];
  choices.clearClinic();
  return openClinic(choices, data);
}

function openClinic(choices: Choices, data: unknown): readonly string[] {
  const { good, mistakes } = readData(data);
  const { text, added } = choices;
  for (const [name, value] of Object.entries(good)) {
    if (name === 'routes') choices.routes = new Set(value as typeof routes);
    else if (name === 'visits') fillVisits(text, value as Record<string, Visit>);
    else if (name === 'locations') fillPlaces(choices, value as readonly Location[]);
    else if (name === 'guide') fillGuide(choices, value as ClinicGuide);
    else if (name === 'effect-notes') {
      for (const [effect, note] of Object.entries(value as Record<string, string>)) {
        const id = added.add('effects');
        Object.assign(text, { [`${id}-effect`]: effect, [`${id}-note`]: note });
      }
    } else if (name === 'costs' && fillCosts(text, value as Costs)) continue;
    else if (clinicText.some(({ id }) => id === name)) {
      // As it was written, not as it was understood.
      text[name] = String((data as Record<string, unknown>)[name]);
    } else choices.kept[name] = value;
  }
  return mistakes;
}

function fillVisits(text: Record<string, string>, visits: Readonly<Record<string, Visit>>): void {
  for (const [route, visit] of Object.entries(visits)) {
    for (const [key, value] of Object.entries(visit as Record<string, unknown>)) {
      text[`visits-${route}-${key}`] = String(value);
    }
  }
}

function fillPlaces({ text, added }: Choices, places: readonly Location[]): void {
  for (const place of places) {
    const id = added.add('places');
    for (const [key, value] of Object.entries(place)) text[`${id}-${key}`] = String(value);
  }
}

/** What is asked and noted gets names of this page; a note stays with the answer that raises it. */
function fillGuide({ text, added }: Choices, { questions, notes }: ClinicGuide): void {
  const renamed = new Map<string, string>();
  for (const { id, part, many, question, why, options } of questions) {
    const made = added.add('questions');
    const slots = added.guide.questions.at(-1)?.options ?? [];
    while (slots.length < options.length) added.addOption(made);
    options.forEach((option, index) => {
      const slot = slots[index] ?? '';
      text[slot] = option.label;
      renamed.set(`${id}.${option.id}`, `${made}.${slot}`);
    });
    const fields = { part, many: many ? 'many' : 'one', question, why };
    for (const [key, value] of Object.entries(fields)) text[`${made}-${key}`] = value;
  }
  for (const { when, text: words, authority, date } of notes) {
    const made = added.add('notes');
    const opening = Object.values(openings)
      .flat()
      .find((each) => words.startsWith(`${each} `));
    const fields = {
      opening: opening ?? '',
      text: words.slice((opening?.length ?? -1) + 1),
      when: renamed.get(when) ?? when,
      authority,
      date,
    };
    for (const [key, value] of Object.entries(fields)) text[`${made}-${key}`] = value;
  }
}
