import { rulesEs as rules } from '../guide/wording.es.js';
import {
  evidence,
  howItWorks,
  options,
  rightForMe,
  shared,
  sideEffects,
  timeline,
} from '../locale/es.data.js';
import { strings } from '../locale/es.js';
import { registerLanguage } from '../locale/registry.js';
import { version } from '../version.js';

registerLanguage({
  language: 'es',
  version,
  strings,
  rules,
  shared,
  evidence,
  howItWorks,
  options,
  rightForMe,
  sideEffects,
  timeline,
});
