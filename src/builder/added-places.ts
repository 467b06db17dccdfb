import { clinicFields, type Location } from '../clinic/clinic.js';
import { always, faultOf, type Item, type TextField, type TextOf } from './fields.js';

/** What is asked of each place, by the key of it. */
const parts: ReadonlyArray<
  readonly [keyof Location, Pick<TextField, 'label' | 'hint' | 'type' | 'wide' | 'needed'>]
> = [
  [
    'name',
    { label: 'Name of the place', hint: 'Such as: Harbor Street.', wide: true, needed: true },
  ],
  ['phone', { label: 'Phone of the place', type: 'tel' }],
  ['address', { label: 'Street address of the place', hint: 'On one line.', wide: true }],
  ['bookingUrl', { label: 'Booking address of the place', type: 'url', wide: true }],
  ['hours', { label: 'Opening hours of the place', hint: 'On one line.', wide: true }],
];

/** The fields of each place, read by the reader of the tag. */
export function placeItems(ids: readonly string[]): readonly Item[] {
  return ids.map((id, index) => ({
    id,
    fields: parts.map(([key, about]) => ({
      ...about,
      id: `${id}-${key}`,
      of: `Place ${index + 1}`,
      // With a name, since a place without one has that fault besides.
      wrong: (value) => faultOf(clinicFields.locations.read, [{ name: 'A', [key]: value }]),
    })),
  }));
}

/** What is good of those places. */
export function placesOf(ids: readonly string[], textOf: TextOf): readonly Location[] {
  const typed = ids.map((id) =>
    Object.fromEntries(
      parts.map(([key]) => [key, textOf(`${id}-${key}`)] as const).filter(([, value]) => value),
    ),
  );
  // Each part that is good, as it was written.
  return typed.flatMap((place) => {
    const [read] = clinicFields.locations.read([place], always, '') ?? [];
    if (!read) return [];
    const good = Object.entries(place).filter(([key]) => Object.hasOwn(read, key));
    return [Object.fromEntries(good) as unknown as Location];
  });
}
