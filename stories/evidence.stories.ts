import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { openEach, reads } from './support/reader.js';
import { narrow, widget } from './support/widget.js';

const meta: Meta = { title: 'Evidence', ...widget('evidence') };

export default meta;

type Story = StoryObj;

const openAll = openEach('.finding-title');

/** The answer, a good result beside one that found nothing, then one row a study. */
export const AllConditions: Story = {};

export const AllOpen: Story = { play: openAll };

/** What a clinic shows that treats one condition; the reader may still pick another. */
export const OneCondition: Story = { args: { condition: 'ptsd' }, play: openAll };

/** Esketamine stands apart from ketamine, and neither is said to prevent suicide. */
export const ThoughtsOfSuicide: Story = {
  args: { condition: 'suicidal' },
  play: openAll,
};

/** A review that counts no one: words say it, as large as a number. */
export const NoCounts: Story = { args: { condition: 'pain' }, play: openAll };

/** The reader's own choice. */
export const Picked: Story = {
  play: reads(async (reader) => {
    const list = reader.one('select') as HTMLSelectElement;
    await userEvent.selectOptions(list, list.options[5] as HTMLOptionElement);
    await expect(list.selectedIndex).toBe(5);
  }),
};

export const NoClinic: Story = { globals: { clinic: 'none' } };

export const Spanish: Story = { args: { lang: 'es' }, play: openAll };

export const Dark: Story = { args: { theme: 'dark' }, play: openAll };

/** The narrowest place that it has to fit: 256 px. */
export const Narrow: Story = {
  decorators: [narrow],
  play: openAll,
};

/** Past the day of its next review: no figures, the help lines stay. */
export const BeingReviewed: Story = {
  tags: ['warns'],
  args: { 'next-review': '2026-01-01' },
};
