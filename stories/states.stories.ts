import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect } from 'storybook/test';
import { snippet, type Embed } from '../src/snippet/snippet.js';
import { widgets, type WidgetName } from '../src/elements/names.js';
import { Reader } from './support/reader.js';
import { clinics } from './toolbar/clinics.js';
import type { PageParameter } from './toolbar/decorators.js';

interface Args {
  widget: WidgetName;
}

const draw = (name: WidgetName): TemplateResult =>
  html`${unsafeHTML(`<ketamine-${name}></ketamine-${name}>`)}`;

/** Pages that a widget does not choose. Each story takes any widget: `&args=widget:evidence`. */
const meta: Meta<Args> = {
  title: 'States',
  args: { widget: 'timeline' },
  argTypes: { widget: { control: 'select', options: widgets } },
  render: ({ widget }) => draw(widget),
};

export default meta;

type Story = StoryObj<Args>;

const page = (parameter: PageParameter) => ({ parameters: { page: parameter } });

/**
 * The page reads from right to left, and the widget as one in such a language would. English and Spanish
 * keep their own direction on such a page; here it is turned round to see that the layout follows.
 */
export const RightToLeft: Story = {
  ...page({ dir: 'rtl' }),
  play: async ({ canvasElement }) => {
    const { root } = new Reader(canvasElement);
    const inner = root.querySelector('.root');
    await expect(inner).toHaveAttribute('dir', 'ltr');
    inner?.setAttribute('dir', 'rtl');
  },
};

/** `html {font-size: 62.5%}`, as many sites have it: lengths are in `em` and stay. */
export const SmallRoot: Story = page({ fontSize: '62.5%' });

/** Text at 200 %, as WCAG 1.4.4 asks: nothing is cut, nothing scrolls sideways. */
export const LargeText: Story = page({ fontSize: '200%' });

/** The text spacing of WCAG 1.4.12, set by the reader. */
export const TextSpacing: Story = page({
  inWidgets: `:host, * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`,
});

/** From 256 to 1600 px, one after another; a wide one scrolls in its own box. */
export const Widths: Story = {
  render: ({ widget }) =>
    html`${[256, 360, 768, 1280, 1600].map(
      (width) =>
        html`<p style="margin:2em 0 0.5em;font-weight:600">${width} px</p>
          <div
            role="region"
            aria-label="${width} px"
            tabindex="0"
            style="height:44rem;overflow:auto;border:1px solid color-mix(in srgb, currentColor 25%, transparent)"
          >
            <div style="width:${width}px;box-sizing:border-box;padding:1rem">${draw(widget)}</div>
          </div>`,
    )}`,
  // The same widget five times: its parts are not unique on the page, as they are on a clinic's.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
};

/** Nothing is known of the clinic: "your clinic", and no way to call. */
export const NoClinic: Story = { globals: { clinic: 'none' } };

/** Long Spanish words in a column of 256 px. */
export const LongWords: Story = {
  globals: { lang: 'es' },
  render: ({ widget }) =>
    html`<div lang="es" style="width:256px">
      <ketamine-clinic
        clinic-name="Electroencefalografía y Otorrinolaringología Interdisciplinaria"
        address="12345 Avenida de los Descubrimientos, Edificio Norte, San Fernando"
        phone="(555) 010-0142"
      >
        ${draw(widget)}
      </ketamine-clinic>
    </div>`,
};

const embed = (widget: WidgetName): Embed => ({
  widgets: [{ name: widget }],
  attributes: clinics['harbor'] ?? {},
  language: 'en',
  base: 'https://example.com/ketamine-elements',
  integrity: {},
});

/** What is pasted, without its scripts. */
const withoutScripts = (code: string) => code.replace(/<script.*?<\/script>/g, '');

const showsHelp = async (words: string) => {
  await expect(words).toContain('911');
  await expect(words).toContain('988');
};

/** Before the script comes: the tags are unknown, and what is inside them shows. A page of its own. */
export const BeforeUpgrade: Story = {
  render: ({ widget }) =>
    html`<iframe
      title="The page before the script comes"
      style="width:100%;height:20rem;border:0"
      srcdoc=${`<!doctype html><html lang="en"><title>Before the script</title><style>:root{color-scheme:light dark}body{margin:0;font:1rem/1.5 system-ui,sans-serif}[style]{min-height:0!important}</style>${withoutScripts(snippet('html', embed(widget)).code)}</html>`}
    ></iframe>`,
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe') as HTMLIFrameElement;
    const text = () => frame.contentDocument?.body?.textContent ?? '';
    while (!text().includes('988')) {
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    }
    await showsHelp(text());
  },
};

/** The script is blocked: a place (`<div data-ketamine>`) keeps what is inside it. */
export const ScriptBlocked: Story = {
  render: ({ widget }) =>
    html`${unsafeHTML(snippet('wordpress-contributor', embed(widget)).code.replace(/min-height:100vh/g, ''))}`,
  play: async ({ canvasElement }) => showsHelp(canvasElement.textContent ?? ''),
};

/** Past the day of its next review: figures are hidden, help stays. */
export const ReviewExpired: Story = {
  tags: ['warns'],
  render: ({ widget }) =>
    html`<ketamine-clinic clinic-name="Harbor Light Clinic" next-review="2026-01-01">
      ${draw(widget)}
    </ketamine-clinic>`,
  play: async ({ canvasElement }) => showsHelp(new Reader(canvasElement).root.textContent ?? ''),
};
