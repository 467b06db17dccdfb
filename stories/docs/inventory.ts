import { claims } from '../../src/content/claims.js';
import { findings } from '../../src/content/evidence.js';
import { facts } from '../../src/content/facts/facts.js';
import { mechanisms } from '../../src/content/how-it-works.js';
import type { Fact, Status } from '../../src/content/schema.js';
import { effects } from '../../src/content/side-effects.js';
import { sources } from '../../src/content/sources.js';
import { course, day } from '../../src/content/timeline.js';
import { factsOf, finishSentence, publicationList } from '../../src/locale/finish.js';
import { valueInWords } from '../../src/locale/numbers.js';
import { leaves } from '../../test/content/blocks.js';
import { words } from '../../test/content/words.js';

/** The tags that show facts, by the name of their words, with the name that a person calls them. */
export const widgets = {
  timeline: 'Timeline',
  sideEffects: 'Side effects',
  howItWorks: 'How it works',
  evidence: 'Evidence',
  options: 'Options',
  rightForMe: 'Right for me',
} as const;
export type Widget = keyof typeof widgets;
export const widgetIds = Object.keys(widgets) as Widget[];

/** What the three marks of `Status` mean to someone who checks a fact. */
export const statuses: Readonly<Record<Status, string>> = {
  V: 'V: seen in the paper, label or agency page',
  V2: 'V2: seen in a secondary page only',
  R: 'R: recalled, never shown',
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
const drawn: Readonly<Record<Widget, unknown>> = {
  timeline: { day, course },
  sideEffects: { effects: byId(effects) },
  howItWorks: {},
  evidence: { findings: byId(findings) },
  options: {},
  rightForMe: {},
};

/** The two numbers of the line of help, which every tag shows; see `locale/crisis.data.ts`. */
const helpLine = { helpLine: { emergency: 'E-CR-04.line', crisis: 'E-CR-01.line' } };

/** What a widget says: its own words, and those of the help cards, which the guide does not have. */
const saidBy = (language: 'en' | 'es', widget: Widget) =>
  leaves(
    widget === 'rightForMe'
      ? words[language][widget]
      : { ...words[language][widget], shared: words[language].shared },
  );

/** Every place of every widget that rests on a fact, by the fact. */
const places = new Map<string, Place[]>(Object.keys(facts).map((id) => [id, []]));
for (const widget of widgetIds) {
  const spanish = new Map(saidBy('es', widget));
  for (const [path, text] of saidBy('en', widget)) {
    const twin = spanish.get(path) ?? '';
    const said = { en: finishSentence('en', text), es: finishSentence('es', twin) };
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

/** A number of a fact with its name, as `dizziness: 24 of 42, compared with 5 of 42`. */
function numbersOf({ values = {}, counts = {}, rates = {}, people }: Fact): string[] {
  const compared = (parts: readonly unknown[]) => parts.join(', compared with ');
  return [
    ...(people ? [`people: ${compared(people)}`] : []),
    ...Object.entries(values).map(([name, value]) => `${name}: ${valueInWords('en', value, 'to')}`),
    ...Object.entries(counts).map(
      ([name, arms]) =>
        `${name}: ${compared(arms.map((had, arm) => `${had} of ${people?.[arm] ?? '?'}`))}`,
    ),
    ...Object.entries(rates).map(
      ([name, rate]) => `${name}: ${compared([rate].flat().map((each) => `${each} of 100`))}`,
    ),
  ];
}

const grades = words.en.evidence.sure;
const certainties = words.en.howItWorks.certainty;

/** How sure a widget says it is: by the GRADE scale of its finding, or by the steps that rest on it. */
function certaintyOf(id: string): string[] {
  const graded = findings.filter((each) => each.id === id).map(({ sure = 'none' }) => grades[sure]);
  const steps = mechanisms
    .filter(([step]) =>
      leaves(words.en.howItWorks.steps[step]).some(([, text]) => factsOf(text).includes(id)),
    )
    .map(([, certainty]) => certainties[certainty]);
  return [...new Set([...graded, ...steps])];
}

/** A publication as the widgets cite it, with its link if it has one. */
export type Publication = (typeof publicationList)[number];

/** Two ids may stand for one publication that was read in two places: it is named once. */
const publicationsOf = ({ sources: ids }: Fact): Publication[] => {
  const cited = new Set(ids.map((id) => sources[id]?.cite));
  return publicationList.filter(([cite]) => cited.has(cite));
};

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
export const inventory: readonly Entry[] = Object.entries(facts).map(([id, fact]) => ({
  id,
  fact,
  claim: claims[id] ?? '',
  numbers: numbersOf(fact),
  certainty: certaintyOf(id),
  publications: publicationsOf(fact),
  places: places.get(id) ?? [],
}));

/** The facts that a widget shows. */
export const shownIn = (widget: Widget): Entry[] =>
  inventory.filter((entry) => entry.places.some((place) => place.widget === widget));
