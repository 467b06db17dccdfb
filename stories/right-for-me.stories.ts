import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type TemplateResult } from 'lit';
import type { KetamineRightForMe } from '../src/elements/right-for-me/right-for-me.js';

const { args, argTypes, template, events } =
  getStorybookHelpers<KetamineRightForMe>('ketamine-right-for-me');

const meta: Meta = {
  title: 'Right for me',
  component: 'ketamine-right-for-me',
  args,
  argTypes,
  render: (each) => template(each),
  parameters: { actions: { handles: events } },
};

export default meta;

type Story = StoryObj;

const clinic = {
  'clinic-name': 'Harbor Light Clinic',
  phone: '(555) 010-0142',
  'booking-url': 'https://example.com/book',
};
const guide = { ...clinic, layout: 'guide' };

/**
 * Goes through the guide as a reader would: presses its first button so many times and picks these
 * options of each question. The root is closed, so only the element itself knows the way in.
 */
const walk =
  (presses: number, picks: readonly number[] = []): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('ketamine-right-for-me');
    const inside = (selector: string) => [
      ...(element?.renderRoot.querySelectorAll<HTMLElement>(selector) ?? []),
    ];
    for (let press = 0; press < presses; press += 1) {
      inside('.screen > .tools > .button')[0]?.click();
      await element?.updateComplete;
      for (const place of picks) inside('.question:not([hidden]) input')[place]?.click();
      await element?.updateComplete;
    }
  };

/** The call to action, which opens the guide in place. */
export const Card: Story = { args: clinic };

/** What the guide is, who it is for, and what happens to the answers. */
export const BeforeYouStart: Story = { args: guide };

/** One question a screen. */
export const Question: Story = { args: guide, play: walk(2, [0, 2]) };

/** A question about what matters to the reader: one pick. */
export const WhatMatters: Story = { args: guide, play: walk(7, [1]) };

/** The end, with notes. */
export const Notes: Story = { args: guide, play: walk(10, [0]) };

/** The end when nothing was picked: no reassurance. */
export const NoNotes: Story = { args: guide, play: walk(10) };

/** All questions on one page. */
export const AllQuestions: Story = { args: { ...guide, steps: 'all' }, play: walk(1) };

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

export const Spanish: Story = { args: { ...guide, lang: 'es' }, play: walk(10, [0]) };

export const Dark: Story = { args: { ...guide, theme: 'dark' }, play: walk(2, [0]) };

/** A page for another country: its own help line first, and no medicine in the title. */
export const AnotherCountry: Story = {
  args: { ...clinic, region: 'gb', 'local-help': 'Samaritans: 116 123' },
};

/** The narrowest place that it has to fit: 256 px. */
export const Narrow: Story = {
  args: guide,
  decorators: [(story) => html`<div style="width:256px">${story() as TemplateResult}</div>`],
  play: walk(2, [0]),
};
