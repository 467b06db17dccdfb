import { define } from '../define.js';
import { KetamineOptions } from './options.js';

define('ketamine-options', KetamineOptions);
