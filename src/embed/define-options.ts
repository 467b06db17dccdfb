import { KetamineOptions } from '../elements/options/options.js';
import { define } from './define.js';

define('ketamine-options', KetamineOptions);

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-options': KetamineOptions;
  }
}
