import { es } from '../compiled/es.data.js';
import { rulesEs as rules } from '../guide/wording.es.js';
import { messages } from '../locale/es.js';
import { registerLanguage } from '../locale/registry.js';

registerLanguage({ language: 'es', messages, rules, ...es });
