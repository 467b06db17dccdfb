import { KetamineSideEffects } from '../elements/side-effects/side-effects.js';
import { define } from './define.js';

define('ketamine-side-effects', KetamineSideEffects);

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-side-effects': KetamineSideEffects;
  }
}
