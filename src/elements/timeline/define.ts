import { define } from '../define.js';
import { KetamineTimeline } from './timeline.js';

define('ketamine-timeline', KetamineTimeline);
