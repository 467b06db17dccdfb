import { widgets, type WidgetName } from '../elements/names.js';
import { parseChoice } from './command.js';

/** A widget by its name or its tag. */
export const widget = (name: string): WidgetName =>
  parseChoice('Widget', name.replace(/^ketamine-/, ''), widgets);
