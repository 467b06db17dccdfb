import { findings } from '../content/evidence.js';
import type { FactId } from '../content/facts/facts.js';
import { content } from '../content/languages.js';
import { effects } from '../content/side-effects.js';
import { course, day } from '../content/timeline.js';
import { factIn, factsOf, sentences } from './marks.js';

const drawn = sentences([day, course, effects, findings]).filter((ref) => ref.startsWith('E-'));

/** The ids of the facts that any widget draws or rests on. */
export const shownFacts: ReadonlySet<FactId> = new Set([
  ...drawn.map(factIn),
  ...sentences(content.en).flatMap(factsOf),
]);
