import type { Route } from '../../content/shared.js';
import { firstFacts, type TimelineContent } from '../../content/timeline.js';
import { minutes } from '../../locale/numbers.js';
import { formatIsolated } from '../../ui/isolate.js';
import type { RenderContext } from '../../ui/render-context.js';
import { clinicNameIsolated } from '../../ui/visit.js';

/** What a reader asks first, each with what it is of; how long a visit is, a clinic may say itself. */
export function firstOf(
  context: RenderContext,
  { facts, clinicVisit }: TimelineContent,
  route: Route,
): ReadonlyArray<readonly [fact: string, of: unknown]> {
  const { clinic, language } = context;
  const { visitMinutes } = clinic.visits?.[route] ?? {};
  return firstFacts.map((id) => {
    const { fact, of } = facts[route][id];
    return id === 'visit' && visitMinutes
      ? [
          minutes(language, visitMinutes),
          formatIsolated(clinicVisit, { clinic: clinicNameIsolated(context) }),
        ]
      : [fact, of];
  });
}
