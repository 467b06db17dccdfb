import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { reads } from './support/reader.js';
import { narrow, widget } from './support/widget.js';

const meta: Meta = { title: 'How it works', ...widget('how-it-works') };

export default meta;

type Story = StoryObj;

/** The still version: "Show all steps". */
const showAll = reads(async (reader) => {
  await reader.press('[aria-pressed]');
  for (const step of reader.all('.step')) await expect(step).toBeVisible();
});

export const FirstStep: Story = {};

/** The last step, reached by "Next". */
export const LastStep: Story = {
  play: reads(async (reader) => {
    const steps = reader.all('.step');
    for (let press = 1; press < steps.length; press += 1) await reader.press('.pager button', 1);
    await expect(steps.at(-1)).toBeVisible();
    await expect(steps[0]).not.toBeVisible();
    await expect(reader.one('.pager button', 1)).toHaveAttribute('aria-disabled', 'true');
  }),
};

/** The still version. */
export const AllSteps: Story = { play: showAll };

export const Spanish: Story = { args: { lang: 'es' }, play: showAll };

export const Dark: Story = { args: { theme: 'dark' }, play: showAll };

/** The narrowest place that it has to fit: 256 px. */
export const Narrow: Story = {
  decorators: [narrow],
  play: showAll,
};
