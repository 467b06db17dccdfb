import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { reads, type Play } from './support/reader.js';
import { narrow, widget } from './support/widget.js';

const meta: Meta = { title: 'Options', ...widget('options') };

export default meta;

type Story = StoryObj;

/** Picks an option in the list over a column, as a reader would. */
const pick = (column: number, name: string): Play =>
  reads(async (reader) => {
    await userEvent.selectOptions(reader.one('select', column), name);
    await waitFor(() => expect(reader.one('th[scope="col"]', column)).toHaveTextContent(name));
  });

/** Ketamine as the clinic gives it beside staying as you are, and as many more as fit. */
export const SideBySide: Story = {};

/** Another option in the second column. */
export const Picked: Story = { play: pick(1, 'ECT') };

/** What stood in the first column has gone to the second. */
export const Swapped: Story = { play: pick(0, 'Stay as you are') };

/** The options that a clinic names; staying as you are is always one of them. */
export const SomeOptions: Story = { args: { options: 'talk, ketamine, esketamine' } };

export const NoClinic: Story = { globals: { clinic: 'none' } };

export const Spanish: Story = { args: { lang: 'es' } };

export const Dark: Story = { args: { theme: 'dark' }, play: pick(1, 'ECT') };

/** The narrowest place that it has to fit: 256 px. */
export const Narrow: Story = {
  decorators: [narrow],
};

/** Past the day of its next review: no figures, the help lines stay. */
export const BeingReviewed: Story = {
  tags: ['warns'],
  args: { 'next-review': '2026-01-01' },
};
