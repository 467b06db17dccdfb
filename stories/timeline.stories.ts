import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { reads } from './support/reader.js';
import { narrow, widget } from './support/widget.js';
import { clinics } from './toolbar/clinics.js';

const meta: Meta = { title: 'Timeline', ...widget('timeline') };

export default meta;

type Story = StoryObj;

/** Opens every step, as the reader's press on "Open all steps" does. */
const openAll = reads(async (reader) => {
  await reader.press('.tools button');
  await expect(reader.all('[aria-expanded="false"]')).toHaveLength(0);
});

export const AllRoutes: Story = {};

/** A drip, racemic ketamine, off-label. */
export const Drip: Story = { args: { routes: 'iv' } };

/** A shot, racemic ketamine, off-label. */
export const Shot: Story = { args: { routes: 'im' } };

/** Esketamine spray in a certified clinic: another drug, another approval. */
export const NasalSpray: Story = { args: { routes: 'nasal' } };

/** Nothing is known of the clinic: the words say "your clinic" and "ask your clinician". */
export const NoClinic: Story = { globals: { clinic: 'none' } };

/** Everything open, for those who would rather read it through, and for print. */
export const AllOpen: Story = { args: { routes: 'iv' }, play: openAll };

export const Spanish: Story = { args: { lang: 'es' }, play: openAll };

/** Its own dark surface. */
export const Dark: Story = { args: { theme: 'dark' }, play: openAll };

/** On a page that is dark by its own style, the tag takes the page's colors. */
export const OnADarkPage: Story = {
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
  decorators: [narrow],
  play: openAll,
};

/** Names longer than anyone planned for, in the longer language. */
export const LongNames: Story = {
  args: {
    lang: 'es',
    'clinic-name': 'Centro Interdisciplinario de Anestesiología y Salud Mental del Valle',
    address: '12345 Avenida de los Descubrimientos, Edificio Norte, Oficina 1200, San Fernando',
    reviewer: 'Dra. María Guadalupe Hernández-Villaseñor, MD, PhD, jefa de anestesiología',
    reviewed: clinics['full']?.['reviewed'],
    'next-review': clinics['full']?.['next-review'],
  },
};

/** What the clinic says of its own visits, shown as its own words and laid over the day. */
export const ClinicsOwnVisit: Story = {
  args: {
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
    'step-dose-slot': '<p slot="step-dose">Our drip room has two chairs by the window.</p>',
  },
  play: openAll,
};

/** Past the day of its next review: no figures, the help lines stay. */
export const BeingReviewed: Story = {
  tags: ['warns'],
  args: { 'next-review': '2026-01-01' },
};

/** Deep in a page: its headings start at level 4. */
export const HeadingLevel: Story = { args: { 'heading-level': '4' } };

/** A clinic's brand: another accent, another corner, another measure. */
export const Branded: Story = {
  args: {
    '--ketamine-accent': '#7a3b8f',
    '--ketamine-radius': '1.5em',
  },
};

/** The reader picks another route, and opens a step by key. */
export const Picked: Story = {
  play: reads(async (reader) => {
    const before = reader.one('[part="approval"]').textContent;
    await expect(await reader.press('[part="routes"] input', 2)).toBeChecked();
    await expect(reader.one('[part="approval"]').textContent).not.toBe(before);
    const step = reader.one('.step-title button', 1);
    step.focus();
    await reader.key('{Enter}');
    await expect(step).toHaveAttribute('aria-expanded', 'true');
  }),
};
