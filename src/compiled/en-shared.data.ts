import { shared as words } from '../content/en/shared.js';
import { compile } from './compile.js';

export const shared = compile('en', words);
