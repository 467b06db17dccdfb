import { facts } from '../content/facts/facts.js';

/** How many people were in each arm of each study whose figures are shown. */
export const people: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  Object.entries(facts).flatMap(([id, fact]) => (fact.people ? [[id, fact.people]] : [])),
);
