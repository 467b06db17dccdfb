import { define } from '../define.js';
import { KetamineSideEffects } from './side-effects.js';

define('ketamine-side-effects', KetamineSideEffects);
