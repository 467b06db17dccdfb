import { html, svg, type TemplateResult } from 'lit';
import type { Route } from '../../content/shared.js';
import type { LaneId, TimelineContent } from '../../content/timeline.js';
import { minutes } from '../../locale/numbers.js';
import { timelineData } from './timeline.data.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import type { RenderContext } from '../../ui/render-context.js';
import { clinicTime } from '../../ui/visit.js';

/** Minutes drawn before the start and after the last line, where the clinic sets the time. */
const MARGIN = 30;

/** What the clinic may say itself: when to come, and how long it takes in all. */
const saidOf: Readonly<Partial<Record<LaneId, string>>> = { checks: 'arrive', leave: 'leave' };

/**
 * The treatment day to scale: a row for each thing that happens, all on one scale, with what the clinic
 * says of its own visit laid over the facts. The words of a row say the same, so the drawing itself is
 * hidden from a screen reader; beside a narrow drawing there is no room for them, and they are heard alone.
 */
export function dayScale(
  context: RenderContext,
  level: HeadingLevel,
  words: TimelineContent['day'],
  route: Route,
): TemplateResult {
  const { language, clinic } = context;
  const { arriveMinutes = 0, visitMinutes = 0 } = clinic.visits?.[route] ?? {};
  const lanes = timelineData.day[route].map(({ id, lines }) => ({
    id,
    lines: lines.map(([from, to]) => {
      // Never before the effects have passed, however short the clinic says that a visit is.
      if (id === 'leave' && visitMinutes) {
        const end = Math.max(visitMinutes - arriveMinutes, from ?? 0);
        return [end, end] as const;
      }
      return [from ?? (arriveMinutes ? -arriveMinutes : null), to] as const;
    }),
  }));
  const ends = lanes.flatMap(({ lines }) => lines.flat()).map((end) => end ?? 0);
  const first = Math.min(-MARGIN, ...ends);
  const last = Math.max(...ends) + MARGIN;
  const x = (minute: number) => `${((minute - first) / (last - first)) * 100}%`;
  // A name under the very end would be cut off; one close to it ends there.
  const hours: number[] = [];
  for (let hour = 0; hour < last; hour += 60) hours.push(hour);
  return html`<div class="day" part="day">
    ${heading(level, 1, 'block-title', words.title)}
    <ol role="list">
      ${lanes.map(({ id, lines }) => {
        const { name, when } = words.lanes[route][id];
        const said = saidOf[id] && clinicTime(context, route, saidOf[id]);
        return html`<li class="lane">
          <span>${name}</span>
          <span class="when ${said ? 'said' : ''}">${said ?? when}</span>
          <svg class=${id} aria-hidden="true">
            ${hours.map((hour) => svg`<line class="tick" x1=${x(hour)} x2=${x(hour)} y2="100%" />`)}
            ${lines.map(([from, to]) => {
              const [x1, x2] = [x(from ?? first), x(to ?? last)];
              return x1 === x2
                ? svg`<circle cx=${x1} cy="50%" r="6" />`
                : svg`<line class=${from === null || to === null ? 'unset' : 'set'} x1=${x1} x2=${x2} y1="50%" y2="50%" />`;
            })}
          </svg>
        </li>`;
      })}
    </ol>
    <div class="lane" aria-hidden="true">
      <svg>
        ${hours.map(
          (hour) =>
            svg`<text
              x=${last - hour > MARGIN ? x(hour) : '100%'}
              y="1em"
              text-anchor=${last - hour > MARGIN ? 'middle' : 'end'}
            >${hour ? minutes(language, hour) : words.start}</text>`,
        )}
      </svg>
    </div>
  </div>`;
}
