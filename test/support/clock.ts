/** A day inside the review period of the content, so that tests do not depend on when they run. */
export const TODAY = '2026-12-01';

const real = Date.now;

/** Makes every look at the clock see a day; returns the way back. */
export function setToday(day = TODAY): () => void {
  Date.now = () => Date.parse(`${day}T12:00:00Z`);
  return () => {
    Date.now = real;
  };
}
