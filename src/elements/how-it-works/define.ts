import { define } from '../define.js';
import { KetamineHowItWorks } from './how-it-works.js';

define('ketamine-how-it-works', KetamineHowItWorks);
