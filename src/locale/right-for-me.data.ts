import { rightForMe as words } from '../content/en/right-for-me.js';
import { rightForMeStructure } from './finish.js';

export const structure = rightForMeStructure(words);
