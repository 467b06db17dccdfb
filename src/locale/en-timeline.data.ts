import { timeline as words } from '../content/en/timeline.js';
import { finish } from './finish.js';

export const timeline = finish('en', words);
