import { content } from '../content/languages.js';
import { compile } from './compile.js';

/** Everything that the elements say in Spanish. */
export const es = compile('es', content.es);
