import { KetamineRightForMe } from '../elements/right-for-me/right-for-me.js';
import { define } from './define.js';

define('ketamine-right-for-me', KetamineRightForMe);

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-right-for-me': KetamineRightForMe;
  }
}
