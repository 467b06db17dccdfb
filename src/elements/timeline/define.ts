import { define } from '../define.js';
import { KetamineTimeline } from './timeline.js';

define('ketamine-timeline', KetamineTimeline);

// With it comes the type of the tag.
export type { KetamineTimeline } from './timeline.js';
