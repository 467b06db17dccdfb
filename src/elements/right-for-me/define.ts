import { define } from '../define.js';
import { KetamineRightForMe } from './right-for-me.js';

define('ketamine-right-for-me', KetamineRightForMe);
