import '../elements/define-all.js';
import '../embed/es.js';
import type { ClinicAwareElement } from '../clinic/clinic-element.js';
import { widgets, type WidgetName } from '../elements/names.js';
import type { Field } from '../validation/issue.js';
import { parseChoice } from './command.js';

/** A widget by its name or its tag. */
export const widget = (name: string): WidgetName =>
  parseChoice('Widget', name.replace(/^ketamine-/, ''), widgets);

/** The class of a widget. */
export const classOf = (name: WidgetName) =>
  customElements.get(`ketamine-${name}`) as unknown as typeof ClinicAwareElement & {
    readonly fields: ReadonlyArray<Field<unknown>>;
  };

/** Those of some attributes that a widget takes. */
export function acceptedBy(
  name: WidgetName,
  attributes: Readonly<Record<string, string>>,
): Record<string, string> {
  const known = classOf(name).attributeNames;
  return Object.fromEntries(Object.entries(attributes).filter(([each]) => known.includes(each)));
}
