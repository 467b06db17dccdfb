import { KetamineClinic } from '../elements/clinic/clinic.js';
import { define } from './define.js';

define('ketamine-clinic', KetamineClinic);

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-clinic': KetamineClinic;
  }
}
