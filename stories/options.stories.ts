import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type TemplateResult } from 'lit';
import type { KetamineOptions } from '../src/elements/options/options.js';

const { args, argTypes, template, events } =
  getStorybookHelpers<KetamineOptions>('ketamine-options');

const meta: Meta = {
  title: 'Options',
  component: 'ketamine-options',
  args,
  argTypes,
  render: (each) => template(each),
  parameters: { actions: { handles: events } },
};

export default meta;

type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const clinic = { 'clinic-name': 'Harbor Light Clinic', phone: '(555) 010-0142' };

/** Ticks the boxes at these places, as a reader would. */
const pick =
  (...places: number[]): Play =>
  ({ canvasElement }) => {
    const root = canvasElement.querySelector('ketamine-options')?.shadowRoot;
    const boxes = root?.querySelectorAll<HTMLElement>('input') ?? [];
    places.forEach((place) => boxes[place]?.click());
  };

/** All options, in tables of as many as fit beside each other. */
export const AllOptions: Story = { args: clinic };

export const CompareTwo: Story = { args: clinic, play: pick(0, 6) };

export const CompareThree: Story = { args: clinic, play: pick(3, 5, 6) };

/** A fourth is not taken; the reader is told why, and nothing is disabled. */
export const OneTooMany: Story = { args: clinic, play: pick(3, 5, 6, 7) };

/** The options that a clinic names; staying as you are is always one of them. */
export const SomeOptions: Story = { args: { ...clinic, options: 'talk, ketamine, esketamine' } };

export const NoClinic: Story = {};

export const Spanish: Story = { args: { ...clinic, lang: 'es' } };

export const Dark: Story = { args: { ...clinic, theme: 'dark' }, play: pick(0, 5, 6) };

/** The narrowest place that it has to fit: 256 px. One card for each option. */
export const Narrow: Story = {
  args: clinic,
  decorators: [(story) => html`<div style="width:256px">${story() as TemplateResult}</div>`],
};

/** Past the day of its next review: no figures, the help lines stay. */
export const BeingReviewed: Story = { args: { ...clinic, 'next-review': '2026-01-01' } };
