import { html, type TemplateResult } from 'lit';
import type { Route, SideEffectsWords } from '../../content/schema.js';
import { minutes } from '../../locale/numbers.js';
import type { Language } from '../../locale/registry.js';
import { put } from '../../ui/speech.js';

/** All bars share one scale, so that they can be compared: four hours. */
const SCALE = 240;

/** When an effect starts, peaks and is gone: a bar on the common scale, and the same in words. */
export function timeBar(
  language: Language,
  words: SideEffectsWords,
  route: Route,
  time: readonly number[],
): TemplateResult {
  if (!time.length) return html`<p>${words.timeNotKnown}</p>`;
  const [start = 0, peak = 0, gone = 0] = time;
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
      ${put(words.time[route], { peak: minutes(language, peak), gone: minutes(language, gone) })}
    </p>`;
}
