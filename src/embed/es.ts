import { es } from '../compiled/es.data.js';
import { rulesEs as rules } from '../guide/wording.es.js';
import { messages } from '../locale/es.js';
import { registerLanguage } from '../locale/registry.js';
import { version } from '../version.js';

registerLanguage({ language: 'es', version, messages, rules, ...es });
