import { factOf, facts, type FactId } from '../content/facts/facts.js';
import type { Fact } from '../content/facts/fact.js';
import type { Route } from '../content/shared.js';
import { sources, type Source, type SourceId } from '../content/sources.js';
import { factsOf, sentences } from './marks.js';
import { shownFacts } from './shown.js';

/** A publication as a page shows it: what to look up, and a link where there is one. */
export interface Publication {
  readonly cite: string;
  readonly link?: string;
}

/** Where some publications stand in the list of them all: what a page holds of a citation. */
export type Cites = readonly number[];

/** The publications behind what the widgets say, each once, in the order of `sources`. */
const shown: readonly Source[] = [
  ...new Set(
    (Object.keys(sources) as SourceId[])
      .filter((id) => [...shownFacts].some((fact) => factOf(fact).sources.includes(id)))
      .map((id) => sources[id]),
  ),
];

export const publication = ({ cite, doi, pubmed }: Source): Publication =>
  doi
    ? { cite, link: `https://doi.org/${doi}` }
    : pubmed
      ? { cite, link: `https://pubmed.ncbi.nlm.nih.gov/${pubmed}/` }
      : { cite };

export const publicationList: readonly Publication[] = shown.map(publication);

/** Where the first source of a fact stands in that list: the most direct one. */
export const firstCite = (id: FactId): number => shown.indexOf(sources[factOf(id).sources[0]]);

/** One of the two drugs, which are never mixed. */
export type Drug = 'ketamine' | 'esketamine';
export const drugOf = (route: Route): Drug => (route === 'nasal' ? 'esketamine' : 'ketamine');

/** The publications that facts of one drug rest on: of that drug alone, where no fact of the other does. */
const citedFor = (drug: Drug): ReadonlySet<Source> =>
  new Set(
    Object.values<Fact>(facts)
      .filter((fact) => fact.drug === drug)
      .flatMap((fact) => fact.sources.map((id) => sources[id])),
  );
const about: Readonly<Record<Drug, ReadonlySet<Source>>> = {
  ketamine: citedFor('ketamine'),
  esketamine: citedFor('esketamine'),
};

/**
 * The sources of a fact for words on one drug. A fact that holds for both rests on the label of each: under a
 * drip, a reader is not sent to the label of the spray.
 */
function sourcesOf(id: FactId, drug: Drug | undefined): readonly SourceId[] {
  const { sources: all } = factOf(id);
  if (!drug) return all;
  const other = about[drug === 'ketamine' ? 'esketamine' : 'ketamine'];
  const own = all.filter((each) => about[drug].has(sources[each]) || !other.has(sources[each]));
  return own.length ? own : all;
}

/** The publications behind some words, and behind facts that are drawn beside them. */
export function cites(words: unknown, drawn: readonly FactId[] = [], drug?: Drug): Cites {
  const named = [...sentences(words).flatMap(factsOf), ...drawn].flatMap((id) =>
    sourcesOf(id, drug),
  );
  return [...new Set(named.map((id) => shown.indexOf(sources[id])))].sort((a, b) => a - b);
}

/** The publications behind each part of some words, by the name of the part. */
export const citesOf = <Part extends string>(
  parts: Readonly<Record<Part, unknown>>,
  drug?: Drug,
): Readonly<Record<Part, Cites>> =>
  Object.fromEntries(
    Object.entries(parts).map(([part, words]) => [part, cites(words, [], drug)]),
  ) as Record<Part, Cites>;
