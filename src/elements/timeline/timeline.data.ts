import { citesOf, drugOf } from '../../compiled/cites.js';
import { byRoute, compile } from '../../compiled/compile.js';
import { timeline as words } from '../../content/en/timeline.js';
import { numberOf, type MinuteRef } from '../../content/facts/facts.js';
import {
  course,
  day,
  phases,
  type Lane,
  type StepByRoute,
  type StepId,
} from '../../content/timeline.js';

const minute = (at: MinuteRef | 0 | null): number | null => at && numberOf(at);
const { facts, approval, steps, weeks, ready } = words;

/** Everything about the timeline that no language changes. */
export const timelineData = {
  phases,
  day: byRoute((route) =>
    day[route].map(({ id, lines }): Lane<number> => ({
      id,
      lines: lines.map(([from, to]) => [minute(from), minute(to)]),
    })),
  ),
  /** Each week of the course: its number, its visits, and which of the words name it. */
  weeks: byRoute((route) => {
    if (course[route].length !== weeks.cells[route].length)
      throw new Error(`Not every run of weeks has its words: ${route}`);
    return course[route].flatMap(({ from, to, visits }, run) => {
      const first = from === 1 ? from : numberOf(from);
      const last = to ? numberOf(to) : first;
      return [...new Array(last - first + 1).keys()].map((index) => ({
        week: first + index,
        visits: numberOf(visits),
        run,
      }));
    });
  }),
  /** The publications behind each step and each block, by route. */
  cites: byRoute((route) => {
    const said = Object.entries<StepByRoute>(steps).map(([id, step]) => {
      const { when, what, notice, can } = { ...step, ...step[route] };
      return [id, [when, what, notice, can]] as const;
    });
    return citesOf(
      {
        ...(Object.fromEntries(said) as Record<StepId, unknown>),
        approval: approval[route],
        day: [facts[route], words.day.lanes[route], words.day.note[route]],
        course: weeks.note[route],
        ready: ready.items[route],
      },
      drugOf(route),
    );
  }),
};

/** What it says in English. */
export const timeline = compile('en', words);
