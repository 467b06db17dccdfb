import { define } from '../define.js';
import { KetamineEvidence } from './evidence.js';

define('ketamine-evidence', KetamineEvidence);
