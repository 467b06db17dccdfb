import { content } from '../content/languages.js';
import { compile } from './compile.js';

/** What each element says as a reader meets it, by language and element: `finished.en.timeline`. */
export const finished = {
  en: compile('en', content.en),
  es: compile('es', content.es),
};
