import { define } from '../define.js';
import { KetamineEvidence } from './evidence.js';

define('ketamine-evidence', KetamineEvidence);

// With it comes the type of the tag.
export type { KetamineEvidence } from './evidence.js';
