import { rightForMe as words } from '../content/en/right-for-me.js';
import { finish } from './finish.js';

export const rightForMe = finish('en', words);
