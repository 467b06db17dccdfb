import { rulesEn as en } from '../guide/wording.en.js';
import { rulesEs as es } from '../guide/wording.es.js';

/** What no words may say, by language. */
export const rules = { en, es };
