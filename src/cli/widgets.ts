import '../embed/define-all.js';
import '../embed/es.js';
import type { LitElement } from 'lit';
import { names } from '../embed/mount.js';
import { among } from './command.js';

/** The widgets by name; the clinic shows nothing of its own. */
export const widgets = names.filter((name) => name !== 'clinic');
export type Widget = (typeof widgets)[number];

/** A widget by its name or its tag. */
export const widget = (name: string): Widget =>
  among('Widget', name.replace(/^ketamine-/, ''), widgets);

/** The class of a widget. */
export const classOf = (name: Widget): typeof LitElement =>
  customElements.get(`ketamine-${name}`) as unknown as typeof LitElement;

/** Those of some attributes that a widget takes. */
export function taken(
  name: Widget,
  attributes: Readonly<Record<string, string>>,
): Record<string, string> {
  const known = classOf(name).observedAttributes;
  return Object.fromEntries(Object.entries(attributes).filter(([each]) => known.includes(each)));
}
