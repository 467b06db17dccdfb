import { content } from '../content/languages.js';
import { messages as en } from '../locale/en.js';
import { messages as es } from '../locale/es.js';

/** Every word that a reader may meet, by language and by element; `messages` are those of the interface. */
export const words = {
  en: { ...content.en, messages: en },
  es: { ...content.es, messages: es },
};
