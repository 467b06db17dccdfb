import type { Reader } from './issue.js';
import { line, reader } from './readers.js';

/** A day after now as YYYY-MM-DD, by the clock of Greenwich. */
export const dayAfter = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const allowed = 'a date as YYYY-MM-DD';

/** A day that there is. */
const day = reader((value, refuse) => {
  const given = line(value);
  const time = /^\d{4}-\d\d-\d\d$/.test(given) ? Date.parse(given) : NaN;
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(given);
  return real ? given : refuse('form', allowed);
});

/** A day that has been; where the page is it may be tomorrow already. */
export const pastDay: Reader<string> = (value, report, path) => {
  const given = day(value, report, path);
  if (!given || given <= dayAfter(1)) return given;
  report({ path, value, code: 'future', allowed: `${allowed}, not in the future` });
  return undefined;
};

/** A day to come. One that is past is said and used all the same: what is due on it hides the figures. */
export const dueDay: Reader<string> = (value, report, path) => {
  const given = day(value, report, path);
  if (given && given < dayAfter(0)) {
    report({ path, value, code: 'past', allowed: `${allowed}, today or later` });
  }
  return given;
};
