import { facts, numberOf, valueOf, whole } from '../content/facts/facts.js';
import { review } from '../content/review.js';
import { questions } from '../content/right-for-me.js';
import {
  routes,
  type HowItWorksWords,
  type RightForMeWords,
  type Route,
  type SideEffectsWords,
  type Source,
  type TimelineWords,
} from '../content/schema.js';
import { mechanisms } from '../content/how-it-works.js';
import { effects } from '../content/side-effects.js';
import { sources } from '../content/sources.js';
import { course, day, phases, type Lane } from '../content/timeline.js';
import { valueInWords } from './numbers.js';
import type { Language } from './registry.js';

/**
 * Turns the content into what a page needs: finished sentences, minutes, and the publications behind
 * each part. It runs when the package is built (the `.data.ts` modules are replaced by their result),
 * so a phone gets no facts to work through and no marks to read.
 */

/** The marks of `content/schema.ts`. */
const VALUE = /\{(E-[^}]+)\}/g;
const CITED = /\s*\[([^\]]+)\]/g;

/** The word between the two ends of a range. */
const to: Record<Language, string> = { en: 'to', es: 'a' };

/** The ids of the facts that a sentence names, at its end or in its figures. */
export function factsOf(sentence: string): string[] {
  const cited = [...sentence.matchAll(CITED)].flatMap(([, ids = '']) => ids.split(', '));
  const used = [...sentence.matchAll(VALUE)].map(([, ref = '']) => ref.split('.')[0] ?? '');
  return [...new Set([...cited, ...used])].filter((id) => id !== 'plain');
}

/** A sentence with its figures in words and without its marks. Throws on a value that does not exist. */
export function finishSentence(language: Language, sentence: string): string {
  return sentence
    .replace(CITED, '')
    .replace(VALUE, (_, ref: string) => valueInWords(language, valueOf(ref), to[language]));
}

/** The same for every sentence in an object of words, whose shape it keeps. */
export function finish<Words>(language: Language, words: Words): Words {
  if (typeof words === 'string') return finishSentence(language, words) as Words;
  if (Array.isArray(words)) return words.map((item: unknown) => finish(language, item)) as Words;
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, finish<unknown>(language, value)]),
  ) as Words;
}

/** Every sentence in an object of words. */
export function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return Object.values(words ?? {}).flatMap(sentences);
}

/** The publications that any fact names, each once, in the order of `sources`. */
const publications: readonly Source[] = [
  ...new Set(
    Object.entries(sources)
      .filter(([id]) => Object.values(facts).some((fact) => fact.sources.includes(id)))
      .map(([, source]) => source),
  ),
];

/** The publications as a page shows them: what to look up, and a link where there is one. */
export const publicationList = publications.map(
  ({ cite, doi, pubmed }): readonly [cite: string, link?: string] =>
    doi
      ? [cite, `https://doi.org/${doi}`]
      : pubmed
        ? [cite, `https://pubmed.ncbi.nlm.nih.gov/${pubmed}/`]
        : [cite],
);

/** The places in that list of some sources. */
const placesOf = (ids: readonly string[]): number[] =>
  ids.map((id) => publications.indexOf(sources[id] as Source));

/** The places in that list of the publications behind some words. */
export function cites(words: unknown): number[] {
  const named = sentences(words)
    .flatMap(factsOf)
    .flatMap((id) => facts[id]?.sources ?? []);
  return [...new Set(placesOf(named))].sort((a, b) => a - b);
}

const byRoute = <T>(make: (route: Route) => T) =>
  Object.fromEntries(routes.map((route) => [route, make(route)])) as Record<Route, T>;

/** Everything about the timeline that no language changes. */
export function timelineStructure(words: TimelineWords) {
  const end = (at: string | 0 | null) => (at ? numberOf(at) : (at as 0 | null));
  return {
    phases,
    day: byRoute((route) =>
      day[route].map(([id, from, until]): Lane<number> => [id, end(from), end(until)]),
    ),
    /** Each week of the course: its number, its dots, and which words name it. */
    weeks: byRoute((route) =>
      course[route].flatMap(([from, until, visits], run) => {
        const first = from === 1 ? 1 : numberOf(from);
        const last = until ? numberOf(until) : first;
        return Array.from(
          { length: last - first + 1 },
          (_, index) => [first + index, numberOf(visits), run] as const,
        );
      }),
    ),
    /** The publications behind each step and each block, by route. */
    cites: byRoute((route) => ({
      ...Object.fromEntries(
        Object.entries(words.steps).map(([id, step]) => {
          const { when, what, notice, can } = { ...step, ...step[route] };
          return [id, cites([when, what, notice, can])];
        }),
      ),
      approval: cites(words.approval[route]),
      day: cites(words.day.lanes[route]),
      course: cites(words.weeks.note[route]),
      ready: cites(words.ready.items[route]),
    })) as Record<Route, Record<string, readonly number[]>>,
  };
}

/**
 * One figure: what is counted, the study that counts it, and how many had it in each arm. Where the
 * source gives no counts they are people of 100, of which there is one with no comparison group.
 */
export type FigureData = readonly [
  key: string,
  study: string,
  had: number,
  other?: number,
  rates?: true,
];

export function figureOf(ref: string): FigureData {
  const [study = '', key = ''] = ref.split('.');
  const { counts, rates } = facts[study] ?? {};
  const count = counts?.[key];
  if (count) return [key, study, ...count];
  const rate = rates?.[key];
  if (rate === undefined) throw new Error(`No fact counts "${ref}"`);
  return typeof rate === 'number'
    ? [key, study, whole(rate)]
    : [key, study, whole(rate[0]), whole(rate[1]), true];
}

/**
 * Everything about the side effects that no language changes: what each is, and by route its figures,
 * its time in minutes, the publications behind it, and whether that route can have it at all.
 */
export function sideEffectsStructure(words: SideEffectsWords) {
  return {
    effects: effects.map(({ id, group, worry, urgency }) => [id, group, worry, urgency] as const),
    routes: byRoute((route) =>
      effects.map(({ id, fact, figures = {}, time = {}, not = [] }) => {
        const { also, team, can, call } = words.effects[id];
        const refs = [...(figures[route] ?? []), ...(time[route] ?? [])].filter((ref) => ref !== 0);
        const named = [fact, ...refs.map((ref) => ref.split('.')[0] ?? '')];
        const said = cites([also?.[route], team, can, call, ...named.map((each) => `[${each}]`)]);
        return [
          (figures[route] ?? []).map(figureOf),
          time[route]?.map((end) => (end ? numberOf(end) : 0)) ?? [],
          said,
          not.includes(route),
        ] as const;
      }),
    ),
    longTerm: byRoute((route) => cites(words.longTerm[route])),
  };
}

/** The steps of the leading idea, how sure each is, and the publications behind each part. */
export function howItWorksStructure(words: HowItWorksWords) {
  return {
    steps: mechanisms,
    cites: {
      ...Object.fromEntries(Object.entries(words.steps).map(([id, step]) => [id, cites(step)])),
      honest: cites(words.honest),
      others: cites(words.others),
    } as Record<string, readonly number[]>,
  };
}

/**
 * The guide without its words: each question, and for each of its options in the order of the words,
 * and for "I'm not sure", the place of the publication that its note names; -1 where there is no note.
 */
export function rightForMeStructure(words: RightForMeWords) {
  const authority = (note: string): number => {
    const [first] = factsOf(note).flatMap((id) => facts[id]?.sources ?? []);
    if (!first) throw new Error(`The note "${note}" names no authority`);
    return placesOf([first])[0] as number;
  };
  return {
    questions: questions.map(([id, part, many]) => {
      const { options, notSure } = words.questions[id];
      return [
        id,
        part,
        many,
        [...Object.values(options).map(([, note]) => note), notSure].map((note) =>
          note ? authority(note) : -1,
        ),
      ] as const;
    }),
    /** The year in which the facts were last checked, for an authority that names none. */
    checked: review.checked.slice(0, 4),
    cites: cites(words),
  };
}
