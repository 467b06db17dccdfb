import { define } from '../define.js';
import { KetamineHowItWorks } from './how-it-works.js';

define('ketamine-how-it-works', KetamineHowItWorks);

// With it comes the type of the tag.
export type { KetamineHowItWorks } from './how-it-works.js';
