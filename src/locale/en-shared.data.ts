import { shared as words } from '../content/en/shared.js';
import { finish } from './finish.js';

export const shared = finish('en', words);
