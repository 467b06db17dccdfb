import { KetamineHowItWorks } from '../elements/how-it-works/how-it-works.js';
import { define } from './define.js';

define('ketamine-how-it-works', KetamineHowItWorks);

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-how-it-works': KetamineHowItWorks;
  }
}
