import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { widgets } from '../../src/elements/names.js';
import { widgetOnHost, type HostName } from './host.js';

const meta: Meta = {
  title: 'Hosts',
  // Each page has its own clinic and its own colors.
  globals: { clinic: 'none', host: 'none', theme: 'light' },
  args: { widget: 'timeline' },
  argTypes: { widget: { control: 'select', options: widgets } },
  parameters: {
    layout: 'fullscreen',
    // A whole page has its first heading and its landmarks.
    a11y: { config: { rules: [] } },
  },
};

export default meta;

type Story = StoryObj<{ widget: string }>;

const on = (name: HostName): Story => ({
  render: ({ widget }) => widgetOnHost(name, `ketamine-${widget}`),
});

/** A warm serif, much room, small capitals, thin lines; everything centered, spaced and light. */
export const Spa = on('spa');

/** A hospital's system: dense, blue, `1rem` is 10 px, and a reset that is marked important. */
export const Clinical = on('clinical');

/** Dark by its own colors alone, tight, with details in a monospaced font. */
export const Tech = on('tech');

/** Round and bright, with big bold headings and the widget in a colored panel. */
export const Playful = on('playful');

/** No style sheet at all. */
export const Bare = on('bare');
