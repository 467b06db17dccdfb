import { messages as en } from '../locale/en.js';
import { messages as es } from '../locale/es.js';

/** The words of the interface, by language. */
export const messages = { en, es };
