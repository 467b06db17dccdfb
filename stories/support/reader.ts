import type { StoryObj } from '@storybook/web-components-vite';
import type { LitElement } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { widgets } from '../../src/elements/names.js';

export type Play = NonNullable<StoryObj['play']>;

const tags = widgets.map((name) => `ketamine-${name}`).join();

/** A reader in front of the first widget of a story, also where its root is closed. */
export class Reader {
  readonly #widget: LitElement;

  constructor(canvas: HTMLElement) {
    const [widget] = canvas.querySelectorAll<LitElement>(tags);
    if (!widget) throw new Error('The story has no widget.');
    this.#widget = widget;
  }

  get root(): ShadowRoot {
    return this.#widget.renderRoot as ShadowRoot;
  }

  all(selector: string): HTMLElement[] {
    // The guide draws into a root inside its own; in Storybook both are open.
    const inner = [...this.root.querySelectorAll('*')].flatMap(
      ({ shadowRoot }) => shadowRoot ?? [],
    );
    return [this.root, ...inner].flatMap((root) => [
      ...root.querySelectorAll<HTMLElement>(selector),
    ]);
  }

  /** The one at a place. A story whose widget has none there fails. */
  one(selector: string, place = 0): HTMLElement {
    const found = this.all(selector)[place];
    if (!found) throw new Error(`No ${selector} at ${place}.`);
    return found;
  }

  /** What has the focus: the guide's controls have it in the root inside its own. */
  get focused(): Element | null {
    const { activeElement } = this.root;
    return activeElement?.shadowRoot?.activeElement ?? activeElement;
  }

  async press(selector: string, place = 0): Promise<HTMLElement> {
    const found = this.one(selector, place);
    await userEvent.click(found);
    await this.#widget.updateComplete;
    return found;
  }

  async type(selector: string, words: string): Promise<void> {
    await userEvent.type(this.one(selector), words);
    await this.#widget.updateComplete;
  }

  /** A key on what has the focus; a closed root keeps that from the page. */
  async key(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
    await this.#widget.updateComplete;
  }
}

/** What a reader does in a story, once the widget is drawn. */
export const reads =
  (play: (reader: Reader) => Promise<void>): Play =>
  ({ canvasElement }) =>
    play(new Reader(canvasElement));

/** Opens every row of a list, one press each. */
export const openEach = (title: string): Play =>
  reads(async (reader) => {
    const buttons = reader.all(`${title} button`);
    await expect(buttons).not.toHaveLength(0);
    for (const place of buttons.keys()) await reader.press(`${title} button`, place);
    for (const button of buttons) await expect(button).toHaveAttribute('aria-expanded', 'true');
  });
