import { html, type TemplateResult } from 'lit';
import type { Route } from '../../content/shared.js';
import type { EffectTime, SideEffectsContent } from '../../content/side-effects.js';
import { minutes } from '../../locale/numbers.js';
import { format } from '../../locale/format.js';

/** All bars share one scale, so that they can be compared: four hours. */
const SCALE = 240;

/** When an effect starts, peaks and is gone: a bar on the common scale, and the same in words. */
export function timeBar(
  language: string,
  words: SideEffectsContent,
  route: Route,
  time: EffectTime<number>,
): TemplateResult {
  const { start, peak, gone } = time;
  const x = (minute: number) => `${(minute / SCALE) * 100}%`;
  return html`<svg class="time" aria-hidden="true">
      <line class="scale" x1="0" x2="100%" y1="50%" y2="50%" />
      <line class="lasts" x1=${x(start)} x2=${x(gone)} y1="50%" y2="50%" />
      <line class="peak" x1=${x(peak)} x2=${x(peak)} y1="0" y2="100%" />
    </svg>
    <p class="when ends" aria-hidden="true">
      <span>0</span><span>${minutes(language, SCALE)}</span>
    </p>
    <p>
      ${format(words.time[route], { peak: minutes(language, peak), gone: minutes(language, gone) })}
    </p>`;
}
