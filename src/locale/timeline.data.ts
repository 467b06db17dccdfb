import { timeline as words } from '../content/en/timeline.js';
import { timelineStructure } from './finish.js';

export const structure = timelineStructure(words);
