import { evidence, howItWorks, options, shared, sideEffects, timeline } from '../locale/es.data.js';
import { strings } from '../locale/es.js';
import { registerLanguage } from '../locale/registry.js';
import { version } from '../version.js';

registerLanguage({
  language: 'es',
  version,
  strings,
  shared,
  evidence,
  howItWorks,
  options,
  sideEffects,
  timeline,
});
