import { KetamineEvidence } from '../elements/evidence/evidence.js';
import { define } from './define.js';

define('ketamine-evidence', KetamineEvidence);

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-evidence': KetamineEvidence;
  }
}
