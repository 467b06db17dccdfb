import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type TemplateResult } from 'lit';
import type { KetamineEvidence } from '../src/elements/evidence/evidence.js';

const { args, argTypes, template, events } =
  getStorybookHelpers<KetamineEvidence>('ketamine-evidence');

const meta: Meta = {
  title: 'Evidence',
  component: 'ketamine-evidence',
  args,
  argTypes,
  render: (each) => template(each),
  parameters: { actions: { handles: events } },
};

export default meta;

type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const clinic = { 'clinic-name': 'Harbor Light Clinic', phone: '(555) 010-0142' };

/** Presses what matches, as a reader would. */
const press =
  (selector: string, first = 0, last = first): Play =>
  ({ canvasElement }) => {
    const root = canvasElement.querySelector('ketamine-evidence')?.shadowRoot;
    const found = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
    found.slice(first, last + 1).forEach((each) => each.click());
  };

const openAll = press('.finding-title button', 0, 40);

/** A good result beside those that found nothing and how soon it fades, then every study, closed. */
export const AllConditions: Story = { args: clinic };

export const AllOpen: Story = { args: clinic, play: openAll };

/** What a clinic shows that treats one condition; the reader may still pick another. */
export const OneCondition: Story = { args: { ...clinic, condition: 'ptsd' }, play: openAll };

/** Esketamine stands apart from ketamine, and neither is said to prevent suicide. */
export const ThoughtsOfSuicide: Story = {
  args: { ...clinic, condition: 'suicidal' },
  play: openAll,
};

/** A review that counts no one: words say it, as large as a number. */
export const NoCounts: Story = { args: { ...clinic, condition: 'pain' }, play: openAll };

/** The reader's own choice. */
export const Picked: Story = { args: clinic, play: press('fieldset input', 5) };

export const NoClinic: Story = {};

export const Spanish: Story = { args: { ...clinic, lang: 'es' }, play: openAll };

export const Dark: Story = { args: { ...clinic, theme: 'dark' }, play: openAll };

/** The narrowest place that it has to fit: 256 px. */
export const Narrow: Story = {
  args: clinic,
  decorators: [(story) => html`<div style="width:256px">${story() as TemplateResult}</div>`],
  play: openAll,
};

/** Past the day of its next review: no figures, the help lines stay. */
export const BeingReviewed: Story = { args: { ...clinic, 'next-review': '2026-01-01' } };
