import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type TemplateResult } from 'lit';
import type { WidgetName } from '../../src/embed/titles.js';

type Args = Record<string, unknown>;

/** The head of a widget's stories: its controls and its events come from the manifest. */
export function widget(name: WidgetName) {
  const component = `ketamine-${name}`;
  const { args, argTypes, template, events } = getStorybookHelpers<Args>(component);
  return {
    component,
    args,
    argTypes,
    render: (each: Args) => template(each),
    parameters: { actions: { handles: events }, embed: name },
  };
}

/** The narrowest place that a widget has to fit: 256 px. */
export const narrow = (story: () => unknown): TemplateResult =>
  html`<div style="width:256px">${story() as TemplateResult}</div>`;
