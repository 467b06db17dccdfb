import { content } from '../content/languages.js';
import { messages } from './messages.js';

/** Every word that a reader may meet, by language and by element; `messages` are those of the interface. */
export const words = {
  en: { ...content.en, messages: messages.en },
  es: { ...content.es, messages: messages.es },
};
