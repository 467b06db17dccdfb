import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { reads, type Play } from './support/reader.js';
import { narrow, widget } from './support/widget.js';

const meta: Meta = { title: 'Right for me', ...widget('right-for-me') };

export default meta;

type Story = StoryObj;

const guide = { layout: 'guide' };

/**
 * Goes through the guide as a reader would: presses its first button so many times and picks these
 * options of each question. Each screen takes the focus to its heading.
 */
const walk = (presses: number, picks: readonly number[] = []): Play =>
  reads(async (reader) => {
    for (let press = 0; press < presses; press += 1) {
      await reader.press('.screen > .tools > .button');
      await expect(reader.focused?.textContent).toBeTruthy();
      const asked = '.question:not([hidden])';
      if (!reader.all(asked).length) continue;
      for (const place of picks) {
        await expect(await reader.press(`${asked} input`, place)).toBeChecked();
      }
    }
  });

/** A walk to its end: so many notes, and the same help and call to action for everyone. */
const walkToEnd = (picks: readonly number[]): Play => {
  const there = walk(10, picks);
  return async (context) => {
    await there(context);
    await reads(async (reader) => {
      const notes = reader.all('.raised > .notes > li');
      await expect(notes.length > 0).toBe(picks.length > 0);
      await expect(reader.one('.ask a[href^="tel:"]')).toBeVisible();
    })(context);
  };
};

/** The call to action, which opens the guide in place. */
export const Card: Story = {};

/** The call to action alone, in the clinic's own words: for a sidebar or the end of a page. */
export const CallToAction: Story = {
  args: { layout: 'button', heading: 'Talk with Harbor Light' },
};

/** What the guide is, who it is for, and what happens to the answers. */
export const BeforeYouStart: Story = { args: guide };

/** One question a screen. */
export const Question: Story = { args: guide, play: walk(2, [0, 2]) };

/** A question about what matters to the reader: one pick. */
export const WhatMatters: Story = { args: guide, play: walk(7, [1]) };

/** The end, with notes. */
export const Notes: Story = { args: guide, play: walkToEnd([0]) };

/** The end when nothing was picked: no reassurance. */
export const NoNotes: Story = { args: guide, play: walkToEnd([]) };

/** All questions on one page. */
export const AllQuestions: Story = { args: { ...guide, pacing: 'all' }, play: walk(1) };

/** A question and a note of the clinic, marked as theirs. */
export const AddedByTheClinic: Story = {
  args: {
    ...guide,
    guide: JSON.stringify({
      questions: [
        {
          id: 'travel',
          part: 'hope',
          many: false,
          question: 'How will you get here?',
          why: 'Parking is short near us. Your pick adds what to ask.',
          options: [
            { id: 'car', label: 'By car' },
            { id: 'bus', label: 'By bus' },
          ],
        },
      ],
      notes: [
        {
          id: 'parking',
          when: 'travel.car',
          text: 'Ask about parking behind the house.',
          authority: 'Harbor Light Clinic',
          date: '2026-05',
        },
      ],
    }),
  },
  play: walk(2, [0]),
};

export const Spanish: Story = { args: { ...guide, lang: 'es' }, play: walkToEnd([0]) };

export const Dark: Story = { args: { ...guide, theme: 'dark' }, play: walk(2, [0]) };

/** A page for another country: its own help line first, and no medicine in the title. */
export const AnotherCountry: Story = {
  args: { region: 'gb', 'local-help': 'Samaritans: 116 123' },
};

/** The narrowest place that it has to fit: 256 px. */
export const Narrow: Story = {
  args: guide,
  decorators: [narrow],
  play: walk(2, [0]),
};
