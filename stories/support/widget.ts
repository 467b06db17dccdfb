import type { Meta } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type TemplateResult } from 'lit';
import type { WidgetName } from '../../src/elements/names.js';

type Args = Record<string, unknown>;
type Rows = NonNullable<Meta['argTypes']>;

/** What a page sets on a tag; what else it can use is folded below it. */
const open = ['attributes', 'css properties'];

/**
 * The controls in their order: Storybook moves those whose type it has to guess before all others. What
 * stands in a subcategory is folded.
 */
export const inOrder = (rows: Rows): Rows =>
  Object.fromEntries(
    Object.entries(rows).map(([name, row]) => {
      const { category = '', disable } = row?.table ?? {};
      if (disable || open.includes(category)) return [name, row];
      const table = { ...row?.table, category: 'more', subcategory: category };
      return [name, { type: 'string', ...row, table }];
    }),
  );

/** The head of a widget's stories: its controls and its events come from the manifest. */
export function widget(name: WidgetName) {
  const component = `ketamine-${name}`;
  const { args, argTypes, template, events } = getStorybookHelpers<Args>(component);
  return {
    component,
    args,
    argTypes: inOrder(argTypes as Rows),
    render: (each: Args) => template(each),
    parameters: { actions: { handles: events }, embed: name },
  };
}

/** The narrowest place that a widget has to fit: 256 px. */
export const narrow = (story: () => unknown): TemplateResult =>
  html`<div style="width:256px">${story() as TemplateResult}</div>`;
