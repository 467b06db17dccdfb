import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type TemplateResult } from 'lit';
import type { KetamineHowItWorks } from '../src/elements/how-it-works/how-it-works.js';

const { args, argTypes, template, events } =
  getStorybookHelpers<KetamineHowItWorks>('ketamine-how-it-works');

const meta: Meta = {
  title: 'How it works',
  component: 'ketamine-how-it-works',
  args,
  argTypes,
  render: (each) => template(each),
  parameters: { actions: { handles: events } },
};

export default meta;

type Story = StoryObj;

const clinic = { 'clinic-name': 'Harbor Light Clinic', phone: '(555) 010-0142' };

/** Presses a button of the element, so many times, as a reader would. */
const press =
  (place: number, times = 1): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('ketamine-how-it-works');
    for (let time = 0; time < times; time += 1) {
      element?.shadowRoot?.querySelectorAll<HTMLElement>('.tools button')[place]?.click();
      await element?.updateComplete;
    }
  };

export const FirstStep: Story = { args: clinic };

/** The last step, reached by "Next". */
export const LastStep: Story = { args: clinic, play: press(2, 4) };

/** The still version. */
export const AllSteps: Story = { args: clinic, play: press(0) };

export const Spanish: Story = { args: { ...clinic, lang: 'es' }, play: press(0) };

export const Dark: Story = { args: { ...clinic, theme: 'dark' }, play: press(0) };

/** The narrowest place that it has to fit: 256 px. */
export const Narrow: Story = {
  args: clinic,
  decorators: [(story) => html`<div style="width:256px">${story() as TemplateResult}</div>`],
  play: press(0),
};
