import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { TokenEditor } from './token-editor.js';

/** The public custom properties, live. */
const meta: Meta = {
  title: 'Design/Tokens',
  render: () => html`${new TokenEditor()}`,
  parameters: { layout: 'fullscreen' },
  globals: { clinic: 'none', host: 'none' },
};

export default meta;

/** A brand is picked and then changed; the widget and the CSS follow, and Reset takes all back. */
export const Tokens: StoryObj = {
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('token-editor')?.shadowRoot as ShadowRoot;
    const button = (name: string) =>
      [...root.querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === name,
      ) as HTMLElement;
    const code = () => root.querySelector('pre')?.textContent ?? '';
    await userEvent.click(button('Clay'));
    await expect(button('Clay')).toHaveAttribute('aria-pressed', 'true');
    const input = root.getElementById('--ketamine-accent') as HTMLInputElement;
    const write = (words: string) =>
      userEvent.type(input, words, {
        initialSelectionStart: 0,
        initialSelectionEnd: input.value.length,
      });
    await write('#7a3b8f');
    await expect(code()).toContain('--ketamine-accent: #7a3b8f;');
    const drawn = root.querySelector('ketamine-timeline')?.shadowRoot?.querySelector('.root');
    await expect(getComputedStyle(drawn as Element).getPropertyValue('--_accent')).toContain(
      '#7a3b8f',
    );
    await write('no color');
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await expect(code()).not.toContain('--ketamine-accent');
    await userEvent.click(button('Reset'));
    await expect(code()).toContain('Nothing is set');
  },
};
