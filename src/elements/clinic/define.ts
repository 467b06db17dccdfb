import { define } from '../define.js';
import { KetamineClinic } from './clinic.js';

define('ketamine-clinic', KetamineClinic);
