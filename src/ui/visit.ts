import type { Route } from '../content/shared.js';
import { format } from '../locale/format.js';
import { minutes } from '../locale/numbers.js';
import { formatIsolated, isolate } from './isolate.js';
import type { RenderContext } from './render-context.js';

/** The clinic by name, or "your clinic". */
export const clinicName = ({ clinic, messages }: RenderContext): string =>
  clinic.clinicName ?? messages.yourClinic;

/** The heading over what the clinic itself says. */
export const fromClinic = (context: RenderContext): string =>
  format(context.messages.fromClinic, { clinic: clinicName(context) });

/** Both for a page, where a name in any script turns nothing around it. */
export const clinicNameIsolated = ({ clinic, messages }: RenderContext): unknown =>
  clinic.clinicName ? isolate(clinic.clinicName) : messages.yourClinic;
export const fromClinicIsolated = (context: RenderContext): unknown =>
  formatIsolated(context.messages.fromClinic, { clinic: clinicNameIsolated(context) });

/** When the clinic says that a visit starts or ends; `undefined` for what it does not say. */
export function clinicTime(
  { clinic, messages, language }: RenderContext,
  route: Route,
  when: string,
): string | undefined {
  const { arriveMinutes, visitMinutes } = clinic.visits?.[route] ?? {};
  const timed = (sentence: string, count?: number) =>
    count ? format(sentence, { time: minutes(language, count) }) : undefined;
  if (when === 'arrive') return timed(messages.arriveEarly, arriveMinutes);
  return when === 'leave' ? timed(messages.wholeVisit, visitMinutes) : undefined;
}

/** The clinic's own words about a visit of this kind, as sentences. */
export function clinicSays(context: RenderContext, route: Route): string[] {
  const { arrive, food } = context.clinic.visits?.[route] ?? {};
  return [
    clinicTime(context, route, 'arrive'),
    arrive,
    clinicTime(context, route, 'leave'),
    food && format(context.messages.food, { food }),
  ].filter((said) => typeof said === 'string');
}
