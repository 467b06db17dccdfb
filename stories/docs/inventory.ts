import { claims } from '../../src/content/claims.js';
import { findings } from '../../src/content/evidence.js';
import type { Fact, Status } from '../../src/content/facts/fact.js';
import { armsOf, factOf, facts, type FactId } from '../../src/content/facts/facts.js';
import { mechanisms } from '../../src/content/how-it-works.js';
import { effects } from '../../src/content/side-effects.js';
import { sources } from '../../src/content/sources.js';
import { course, day } from '../../src/content/timeline.js';
import { publication, type Publication } from '../../src/compiled/cites.js';
import { compileSentence, factsOf } from '../../src/compiled/compile.js';
import { valueInWords } from '../../src/locale/numbers.js';
import type { Content } from '../../src/content/languages.js';
import { widgets as names, wordsKey } from '../../src/elements/names.js';
import { leaves } from '../../src/content-tools/blocks.js';
import { words } from '../../src/content-tools/words.js';

/** A widget, by the key of its words. */
export type Widget = Exclude<keyof Content, 'shared'>;
export const widgetIds: readonly Widget[] = names.map(wordsKey);

/** What a person calls a widget: `Side effects` for `side-effects`. */
const called = (name: string) =>
  (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');

export const widgets = Object.fromEntries(
  names.map((name) => [wordsKey(name), called(name)]),
) as Readonly<Record<Widget, string>>;

/** What the two marks of `Status` mean to someone who checks a fact. */
export const statuses: Readonly<Record<Status, string>> = {
  V: 'V: seen in the paper, label or agency page',
  V2: 'V2: seen in a secondary page only',
};

/** One place of a widget that rests on a fact: a sentence in both languages, or a part of a drawing. */
export interface Place {
  readonly widget: Widget;
  /** Where it stands in the content, as `steps.dock.what.0`. */
  readonly path: string;
  readonly said?: { readonly en: string; readonly es: string };
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** Content without words that names facts: what is drawn, counted or linked. */
const drawn: Readonly<Partial<Record<Widget, unknown>>> = {
  timeline: { day, course },
  sideEffects: { effects: byId(effects) },
  evidence: { findings: byId(findings) },
};

/** The two numbers of the line of help, which every tag shows; see `locale/crisis.data.ts`. */
const helpLine = { helpLine: { emergency: 'E-CR-04.line', crisis: 'E-CR-01.line' } };

/** The widgets that say what a treatment costs. */
const saysCosts: readonly Widget[] = ['timeline', 'options'];

/** What a widget says: its own words, and those of the help cards, which the guide does not have. */
function saidBy(language: 'en' | 'es', widget: Widget) {
  const { [widget]: own, shared } = words[language];
  if (widget === 'rightForMe') return leaves(own);
  const { costs, ...help } = shared;
  return leaves({ ...own, shared: saysCosts.includes(widget) ? { ...help, costs } : help });
}

/** Every place of every widget that rests on a fact, by the fact. */
const places = new Map<string, Place[]>(Object.keys(facts).map((id) => [id, []]));
for (const widget of widgetIds) {
  const spanish = new Map(saidBy('es', widget));
  for (const [path, text] of saidBy('en', widget)) {
    const twin = spanish.get(path) ?? '';
    const said = { en: compileSentence('en', text), es: compileSentence('es', twin) };
    for (const id of new Set([...factsOf(text), ...factsOf(twin)])) {
      places.get(id)?.push({ widget, path, said });
    }
  }
  for (const [path, ref] of leaves([drawn[widget], helpLine])) {
    if (ref.startsWith('E-')) {
      places.get(ref.split('.')[0] ?? '')?.push({ widget, path: path.replace(/^\d\./, '') });
    }
  }
}

/** A camel-case name in words. */
const plain = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** What a study tells of itself beside its numbers: when, against what, who knew, who paid. */
function studyOf({ time, comparator, blinding, payer }: Fact): string[] {
  if (!time || !comparator || !blinding || !payer) return [];
  return [
    `counted: ${time instanceof Object ? valueInWords('en', time, 'to') : plain(time)}`,
    `compared with: ${plain(comparator)}`,
    `blinding: ${plain(blinding)}`,
    `paid: ${payer instanceof Object ? `${payer.name} (${plain(payer.kind)})` : plain(payer)}`,
  ];
}

/** A number of a fact with its name, as `dizziness: 24 of 42, compared with 5 of 42`. */
function numbersOf(fact: Fact): string[] {
  const { values = {}, counts = {}, rates = {} } = fact;
  const people = armsOf(fact);
  const total = fact.people instanceof Object && 'total' in fact.people ? fact.people.total : 0;
  const compared = (parts: readonly unknown[]) => parts.join(', compared with ');
  return [
    ...(people.length ? [`people: ${compared(people)}`] : total ? [`people: ${total}`] : []),
    ...studyOf(fact),
    ...Object.entries(values).map(([name, value]) => `${name}: ${valueInWords('en', value, 'to')}`),
    ...Object.entries<readonly number[]>(counts).map(
      ([name, arms]) =>
        `${name}: ${compared(arms.map((had, arm) => `${had} of ${people[arm] ?? '?'}`))}`,
    ),
    ...Object.entries(rates).map(
      ([name, rate]) => `${name}: ${compared([rate].flat().map((each) => `${each} of 100`))}`,
    ),
  ];
}

const grades = words.en.evidence.sure;
const certainties = words.en.howItWorks.certainty;

/** How sure a widget says it is: by the GRADE scale of its finding, or by the steps that rest on it. */
function certaintyOf(id: FactId): string[] {
  const graded = findings.flatMap((each) => (each.id === id && each.sure ? grades[each.sure] : []));
  const steps = mechanisms
    .filter((step) =>
      leaves(words.en.howItWorks.steps[step.id]).some(([, text]) => factsOf(text).includes(id)),
    )
    .map(({ certainty }) => certainties[certainty]);
  return [...new Set([...graded, ...steps])];
}

/** Two ids may stand for one publication that was read in two places: it is named once. */
const publicationsOf = ({ sources: ids }: Fact): Publication[] =>
  [...new Set(ids.map((id) => sources[id]))].map(publication);

export interface Entry {
  readonly id: string;
  readonly fact: Fact;
  readonly claim: string;
  readonly numbers: readonly string[];
  readonly certainty: readonly string[];
  readonly publications: readonly Publication[];
  readonly places: readonly Place[];
}

/** Every fact of the content, once. */
export const inventory: readonly Entry[] = (Object.keys(facts) as FactId[]).map((id) => ({
  id,
  fact: factOf(id),
  claim: claims[id],
  numbers: numbersOf(factOf(id)),
  certainty: certaintyOf(id),
  publications: publicationsOf(factOf(id)),
  places: places.get(id) ?? [],
}));

/** The facts that a widget shows. */
export const shownIn = (widget: Widget): Entry[] =>
  inventory.filter((entry) => entry.places.some((place) => place.widget === widget));
