import { define } from '../define.js';
import { KetamineSideEffects } from './side-effects.js';

define('ketamine-side-effects', KetamineSideEffects);

// With it comes the type of the tag.
export type { KetamineSideEffects } from './side-effects.js';
