import { options as words } from '../content/en/options.js';
import { finish } from './finish.js';

export const options = finish('en', words);
