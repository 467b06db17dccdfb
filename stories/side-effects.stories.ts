import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type TemplateResult } from 'lit';
import type { KetamineSideEffects } from '../src/elements/side-effects/side-effects.js';

const { args, argTypes, template, events } =
  getStorybookHelpers<KetamineSideEffects>('ketamine-side-effects');

const meta: Meta = {
  title: 'Side effects',
  component: 'ketamine-side-effects',
  args,
  argTypes,
  render: (each) => template(each),
  parameters: { actions: { handles: events } },
};

export default meta;

type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const clinic = {
  'clinic-name': 'Harbor Light Clinic',
  phone: '(555) 010-0142',
  'booking-url': 'https://example.com/book',
};

/** Presses what matches, as a reader would. */
const press =
  (selector: string, first = 0, last = first): Play =>
  ({ canvasElement }) => {
    const root = canvasElement.querySelector('ketamine-side-effects')?.shadowRoot;
    const found = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
    found.slice(first, last + 1).forEach((each) => each.click());
  };

const openAll = press('.effect-title button', 0, 30);

/** Types into the filter, as a reader would. */
const find =
  (words: string): Play =>
  ({ canvasElement }) => {
    const root = canvasElement.querySelector('ketamine-side-effects')?.shadowRoot;
    const input = root?.querySelector<HTMLInputElement>('input[type="search"]');
    if (!input) return;
    input.value = words;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

export const AllRoutes: Story = { args: clinic };

/** A drip: figures of ketamine into a vein, and of nothing else. */
export const Drip: Story = { args: { ...clinic, routes: 'iv' }, play: openAll };

/** Esketamine spray: another drug, other figures. */
export const NasalSpray: Story = { args: { ...clinic, routes: 'nasal' }, play: openAll };

/** A shot: no good figures are known, and the list says so. */
export const Shot: Story = { args: { ...clinic, routes: 'im' }, play: openAll };

export const NoClinic: Story = {};

/** Sorted by what worries people, as an option grid is. */
export const ByWorry: Story = {
  args: { ...clinic, routes: 'iv' },
  play: press('fieldset input', 1),
};

/** Sorted by figure; what is not known comes last. */
export const HighestFirst: Story = {
  args: { ...clinic, routes: 'nasal' },
  play: press('fieldset input', 2),
};

export const Filtered: Story = { args: clinic, play: find('dizz') };

/** Nothing matches: it says so and offers to show all. */
export const NothingFound: Story = { args: clinic, play: find('zzz') };

/** Some effects on the reader's own list, which lives in memory only. */
export const MyList: Story = {
  args: { ...clinic, routes: 'iv' },
  play: press('.effect .tools button', 0, 2),
};

export const Spanish: Story = { args: { ...clinic, lang: 'es' }, play: openAll };

export const Dark: Story = { args: { ...clinic, theme: 'dark', routes: 'nasal' }, play: openAll };

/** The narrowest place that it has to fit: 256 px. */
export const Narrow: Story = {
  args: { ...clinic, routes: 'nasal' },
  decorators: [(story) => html`<div style="width:256px">${story() as TemplateResult}</div>`],
  play: openAll,
};

/** The clinic's own words beside an effect. */
export const AddedByTheClinic: Story = {
  args: {
    ...clinic,
    'effect-notes': JSON.stringify({ dizzy: 'Our nurses walk with you to the car.' }),
  },
  play: openAll,
};

/** Past the day of its next review: no figures, the help lines stay. */
export const BeingReviewed: Story = { args: { ...clinic, 'next-review': '2026-01-01' } };
