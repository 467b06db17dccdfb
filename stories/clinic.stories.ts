import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import type { KetamineClinic } from '../src/elements/clinic/clinic.js';
import { inOrder } from './support/widget.js';
import { clinics } from './toolbar/clinics.js';

const { args, argTypes, template } = getStorybookHelpers<KetamineClinic>('ketamine-clinic');

const meta: Meta = {
  title: 'Clinic',
  component: 'ketamine-clinic',
  args,
  argTypes: inOrder(argTypes),
  render: (each) => template(each, html`<ketamine-timeline></ketamine-timeline>`),
  globals: { clinic: 'none' },
};

export default meta;

type Story = StoryObj;

/** Everything that a clinic can say of itself, by attributes. */
export const Attributes: Story = {
  parameters: { embed: 'timeline' },
  args: { ...clinics['full'], routes: 'iv, nasal' },
};

/** The same by a script of JSON, for pages whose editor makes long attributes hard. */
export const Script: Story = {
  render: () =>
    html`<ketamine-clinic>
      <script type="application/json">
        {
          "clinic-name": "Harbor Light Clinic",
          "phone": "(555) 010-0142",
          "routes": "im",
          "visits": { "im": { "arriveMinutes": 15, "food": "Eat lightly." } }
        }
      </script>
      <ketamine-timeline></ketamine-timeline>
    </ketamine-clinic>`,
};

/** A branch inside a group: the nearer clinic is taken, whole. */
export const Nested: Story = {
  render: () =>
    html`<ketamine-clinic clinic-name="The whole group" phone="(555) 010-0100">
      <ketamine-clinic clinic-name="The branch" phone="(555) 010-0142">
        <ketamine-timeline routes="iv"></ketamine-timeline>
      </ketamine-clinic>
    </ketamine-clinic>`,
};

/** What the tag itself says wins over its clinic. */
export const TagWins: Story = {
  render: () =>
    html`<ketamine-clinic clinic-name="Harbor Light Clinic" phone="(555) 010-0142">
      <ketamine-timeline routes="iv" phone="(555) 010-0199"></ketamine-timeline>
    </ketamine-clinic>`,
};
