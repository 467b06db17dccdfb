import { KetamineTimeline } from '../elements/timeline/timeline.js';
import { define } from './define.js';

define('ketamine-timeline', KetamineTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-timeline': KetamineTimeline;
  }
}
