/** The content by itself, for reviewers and for pages that list it. */
export type * from './schema.js';
export { claims } from './claims.js';
export { facts } from './facts/facts.js';
export { review } from './review.js';
export { sources } from './sources.js';
export { course, day, phases } from './timeline.js';
