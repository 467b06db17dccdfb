import { shared as words } from '../content/es/shared.js';
import { compile } from './compile.js';

export const shared = compile('es', words);
