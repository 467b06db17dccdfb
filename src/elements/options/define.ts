import { define } from '../define.js';
import { KetamineOptions } from './options.js';

define('ketamine-options', KetamineOptions);

// With it comes the type of the tag.
export type { KetamineOptions } from './options.js';
