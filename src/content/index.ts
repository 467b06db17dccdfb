/** The content by itself, for reviewers and for pages that list it. */
export type * from './schema.js';
export { claims } from './claims.js';
export { facts } from './facts/facts.js';
export { shared as sharedEn } from './en/shared.js';
export { timeline as timelineEn } from './en/timeline.js';
export { shared as sharedEs } from './es/shared.js';
export { timeline as timelineEs } from './es/timeline.js';
export { review } from './review.js';
export { sources } from './sources.js';
export { course, day, phases } from './timeline.js';
