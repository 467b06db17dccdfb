import { define } from '../define.js';
import { KetamineRightForMe } from './right-for-me.js';

define('ketamine-right-for-me', KetamineRightForMe);

// With it comes the type of the tag.
export type { KetamineRightForMe } from './right-for-me.js';
