import { define } from '../define.js';
import { KetamineClinic } from './clinic.js';

define('ketamine-clinic', KetamineClinic);

// With it comes the type of the tag.
export type { KetamineClinic } from './clinic.js';
