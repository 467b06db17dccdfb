import { visitParts, type Visit } from '../clinic/clinic.js';
import { shared } from '../compiled/en-shared.data.js';
import type { Route } from '../content/shared.js';
import { faultOf, type TextField, type TextOf } from './fields.js';

/** What a clinic may say of the visits of one route. */
export function visitFields(route: Route): readonly TextField[] {
  const field = (key: keyof Visit, about: Pick<TextField, 'label' | 'hint' | 'long'>) => ({
    ...about,
    ...(about.long ? { wide: true } : { type: 'minutes' as const }),
    id: `visits-${route}-${key}`,
    of: shared.routes[route],
    wrong: (value: string) => faultOf(visitParts[key], about.long ? value : Number(value)),
  });
  return [
    field('arriveMinutes', { label: 'Minutes to arrive before the start' }),
    field('visitMinutes', { label: 'Minutes of the whole visit' }),
    field('arrive', { label: 'What to do on arriving', long: true }),
    field('food', { label: 'Food and drink before it', long: true }),
  ];
}

/** What is good of the visits of some routes. */
export function visitsOf(
  textOf: TextOf,
  routes: readonly Route[],
): Readonly<Record<string, Record<string, string | number>>> {
  const of = (route: Route) =>
    visitFields(route).flatMap(({ id, type, wrong }) => {
      const value = textOf(id);
      const key = id.split('-').at(-1) ?? '';
      return value && !wrong(value) ? [[key, type === 'minutes' ? Number(value) : value]] : [];
    });
  return Object.fromEntries(
    routes
      .map((route) => [route, Object.fromEntries(of(route)) as Record<string, string>] as const)
      .filter(([, visit]) => Object.keys(visit).length),
  );
}
