import type { WidgetName } from '../elements/names.js';
import { rulesEn } from '../guide/wording.en.js';
import { rulesEs } from '../guide/wording.es.js';
import { titleOf } from '../snippet/titles.js';
import { headingField } from '../ui/own-heading.js';
import { faultOf, type TextField, type TextOf } from './fields.js';

export const { read: readHeading } = headingField([...rulesEn, ...rulesEs]);

/** What one widget is headed, in the clinic's own words. */
export const headingOf = (name: WidgetName): TextField => ({
  id: `heading-${name}`,
  label: `In place of “${titleOf(name, 'en')}”`,
  of: `The heading of “${titleOf(name, 'en')}”`,
  wide: true,
  wrong: (value) => faultOf(readHeading, value),
});

/** The headings of some widgets that are good, by name. */
export const headingsOf = (
  textOf: TextOf,
  names: readonly WidgetName[],
): Readonly<Partial<Record<WidgetName, string>>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const { id, wrong } = headingOf(name);
      const value = textOf(id);
      return value && !wrong(value) ? [[name, value]] : [];
    }),
  );
