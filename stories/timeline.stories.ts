import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type TemplateResult } from 'lit';
import type { KetamineTimeline } from '../src/elements/timeline/timeline.js';

const { args, argTypes, template, events } =
  getStorybookHelpers<KetamineTimeline>('ketamine-timeline');

const meta: Meta = {
  title: 'Timeline',
  component: 'ketamine-timeline',
  args,
  argTypes,
  render: (each) => template(each),
  parameters: { actions: { handles: events } },
};

export default meta;

type Story = StoryObj;

/** A clinic as most of them are: a phone, a booking page, three ways of giving the medicine. */
const clinic = {
  'clinic-name': 'Harbor Light Clinic',
  phone: '(555) 010-0142',
  'booking-url': 'https://example.com/book',
  'message-url': 'mailto:hello@example.com',
};

/** Opens every step, as the reader's press on "Open all steps" does. */
const openAll: Story['play'] = ({ canvasElement }) => {
  const element = canvasElement.querySelector('ketamine-timeline');
  element?.shadowRoot?.querySelector<HTMLButtonElement>('.tools button')?.click();
};

export const AllRoutes: Story = { args: clinic };

/** A drip, racemic ketamine, off-label. */
export const Drip: Story = { args: { ...clinic, routes: 'iv' } };

/** A shot, racemic ketamine, off-label. */
export const Shot: Story = { args: { ...clinic, routes: 'im' } };

/** Esketamine spray in a certified clinic: another drug, another approval. */
export const NasalSpray: Story = { args: { ...clinic, routes: 'nasal' } };

/** Nothing is known of the clinic: the words say "your clinic" and "ask your clinician". */
export const NoClinic: Story = {};

/** Everything open, for those who would rather read it through, and for print. */
export const AllOpen: Story = { args: { ...clinic, routes: 'iv' }, play: openAll };

export const Spanish: Story = { args: { ...clinic, lang: 'es' }, play: openAll };

/** Its own dark surface. */
export const Dark: Story = { args: { ...clinic, theme: 'dark' }, play: openAll };

/** On a page that is dark by its own style, the tag takes the page's colors. */
export const OnADarkPage: Story = {
  args: clinic,
  decorators: [
    (story) =>
      html`<div style="background:#0f172a;color:#e2e8f0;padding:1.5em">
        ${story() as TemplateResult}
      </div>`,
  ],
  play: openAll,
};

/** The narrowest place that it has to fit: 256 px. */
export const Narrow: Story = {
  args: clinic,
  decorators: [(story) => html`<div style="width:256px">${story() as TemplateResult}</div>`],
  play: openAll,
};

/** Names longer than anyone planned for, in the longer language. */
export const LongNames: Story = {
  args: {
    ...clinic,
    lang: 'es',
    'clinic-name': 'Centro Interdisciplinario de Anestesiología y Salud Mental del Valle',
    address: '12345 Avenida de los Descubrimientos, Edificio Norte, Oficina 1200, San Fernando',
    reviewer: 'Dra. María Guadalupe Hernández-Villaseñor, MD, PhD, jefa de anestesiología',
    reviewed: '2026-10-01',
    'next-review': '2027-10-01',
  },
};

/** What the clinic says of its own visits, shown as its own words and laid over the day. */
export const ClinicsOwnVisit: Story = {
  args: {
    ...clinic,
    routes: 'iv',
    visits: JSON.stringify({
      iv: {
        arriveMinutes: 20,
        visitMinutes: 150,
        arrive: 'Ring the bell at the side door.',
        food: 'No solid food for 6 hours before. Clear drinks until 2 hours before.',
      },
    }),
  },
  play: openAll,
};

/** The clinic's own words in a step, by its slot. */
export const AddedByTheClinic: Story = {
  args: {
    ...clinic,
    'step-dose-slot': '<p slot="step-dose">Our drip room has two chairs by the window.</p>',
  },
  play: openAll,
};

/** Past the day of its next review: no figures, the help lines stay. */
export const BeingReviewed: Story = { args: { ...clinic, 'next-review': '2026-01-01' } };

/** Deep in a page: its headings start at level 4. */
export const HeadingLevel: Story = { args: { ...clinic, 'heading-level': '4' } };

/** A clinic's brand: another accent, another corner, another measure. */
export const Branded: Story = {
  args: {
    ...clinic,
    '--ketamine-accent': '#7a3b8f',
    '--ketamine-radius': '1.5em',
  },
};
