import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { reads, type Play } from './support/reader.js';
import { narrow, widget } from './support/widget.js';

const meta: Meta = { title: 'Options', ...widget('options') };

export default meta;

type Story = StoryObj;

/** Ticks the boxes at these places, as a reader would; no more than three stay ticked. */
const pick = (...places: number[]): Play =>
  reads(async (reader) => {
    for (const place of places) await reader.press('input', place);
    await expect(reader.all('input:checked')).toHaveLength(Math.min(places.length, 3));
  });

/** All options, in tables of as many as fit beside each other. */
export const AllOptions: Story = {};

export const CompareTwo: Story = { play: pick(0, 6) };

export const CompareThree: Story = { play: pick(3, 5, 6) };

/** A fourth is not taken; the reader is told why, and nothing is disabled. */
export const OneTooMany: Story = { play: pick(3, 5, 6, 7) };

/** The options that a clinic names; staying as you are is always one of them. */
export const SomeOptions: Story = { args: { options: 'talk, ketamine, esketamine' } };

export const NoClinic: Story = { globals: { clinic: 'none' } };

export const Spanish: Story = { args: { lang: 'es' } };

export const Dark: Story = { args: { theme: 'dark' }, play: pick(0, 5, 6) };

/** The narrowest place that it has to fit: 256 px. One card for each option. */
export const Narrow: Story = {
  decorators: [narrow],
};

/** Past the day of its next review: no figures, the help lines stay. */
export const BeingReviewed: Story = { args: { 'next-review': '2026-01-01' } };
