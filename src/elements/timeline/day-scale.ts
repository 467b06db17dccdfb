import { html, svg, type TemplateResult } from 'lit';
import type { Route, TimelineWords } from '../../content/schema.js';
import { minutes } from '../../locale/numbers.js';
import { structure } from '../../locale/timeline.data.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { clinicTime, paragraphs, sources, type Speech } from '../../ui/speech.js';

/** Minutes drawn before the start and after the last line, where the clinic sets the time. */
const MARGIN = 30;

/**
 * The treatment day to scale: a line for each thing that happens, all on one scale, with what the
 * clinic says of its own visit laid over the facts. The words beside the lines say the same, so the
 * drawing itself is hidden from a screen reader. Lines differ by shape, not by color alone.
 */
export function dayScale(
  speech: Speech,
  level: HeadingLevel,
  words: TimelineWords['day'],
  route: Route,
): TemplateResult {
  const { language, clinic } = speech;
  const { arriveMinutes = 0, visitMinutes = 0 } = clinic.visits?.[route] ?? {};
  const lanes = structure.day[route].map(([id, from, to]) => {
    const [name, when] = words.lanes[route][id];
    if (id === 'arrive' && arriveMinutes) from = -arriveMinutes;
    if (id === 'leave' && visitMinutes)
      from = to = Math.max(visitMinutes - arriveMinutes, from ?? 0);
    return { id, from, to, name, when: clinicTime(speech, route, id) ?? when };
  });
  const ends = lanes.flatMap(({ from, to }) => [from ?? 0, to ?? 0]);
  const first = Math.min(-MARGIN, ...ends);
  const last = Math.max(...ends) + MARGIN;
  const x = (minute: number) => `${((minute - first) / (last - first)) * 100}%`;
  // A name under the very end would be cut off.
  const hours = Array.from({ length: Math.ceil(last / 60) }, (_, hour) => hour * 60);
  return html`<div class="block day" part="day">
    ${heading(level, 2, 'block-title', words.title)}
    <ol role="list">
      ${lanes.map(({ id, from, to, name, when }) => {
        const [x1, x2] = [x(from ?? first), x(to ?? last)];
        const kind = `${id} ${from === null || to === null ? 'unset' : 'set'}`;
        return html`<li class="lane">
          <span>${name}</span>
          <span class="when">${when}</span>
          <svg aria-hidden="true">
            ${hours.map((hour) => svg`<line class="tick" x1=${x(hour)} x2=${x(hour)} y2="100%" />`)}
            ${
              x1 === x2
                ? svg`<circle class=${kind} cx=${x1} cy="50%" r="7" />`
                : svg`<line class=${kind} x1=${x1} x2=${x2} y1="50%" y2="50%" />`
            }
          </svg>
        </li>`;
      })}
    </ol>
    <div class="lane" aria-hidden="true">
      <svg>
        ${hours.map(
          (hour) =>
            svg`<text x=${x(hour)} y="1em" text-anchor="middle">${hour ? minutes(language, hour) : words.start}</text>`,
        )}
      </svg>
    </div>
    <div class="note">${paragraphs([words.note])}</div>
    ${sources(speech, structure.cites[route]['day'])}
  </div>`;
}
