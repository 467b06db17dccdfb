import * as classes from '../elements/classes.js';
import { className, type ElementName } from '../elements/names.js';
import type { KetamineElement } from '../ui/element.js';

type WidgetClass = Omit<typeof KetamineElement, 'prototype'> & (new () => KetamineElement);

/** The class of an element, not by the registry: where the page's own code runs too, another copy may be there. */
export const classOf = (name: ElementName): WidgetClass => classes[className(name)] as never;

/** Those of some attributes that a widget takes. */
export function acceptedBy(
  name: ElementName,
  attributes: Readonly<Record<string, string>>,
): Record<string, string> {
  const known = classOf(name).attributeNames;
  return Object.fromEntries(Object.entries(attributes).filter(([each]) => known.includes(each)));
}
