import { html, type TemplateResult } from 'lit';
import { copyHandout, printHandout, type Handout } from './handout.js';
import { helpInWords } from './help.js';
import type { RenderContext } from './render-context.js';

/** Buttons that print or copy a handout, with help and what this is and is not under it. */
export function handoutActions(
  context: RenderContext,
  handout: Handout,
  more?: unknown,
): TemplateResult {
  const { messages, shared, announce } = context;
  const closing = `${helpInWords(context)} ${shared.purpose}`;
  const print = async ({ currentTarget }: Event) => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    if (!(await printHandout(root, handout, closing))) announce(messages.printFailed);
  };
  const copy = async () =>
    announce((await copyHandout(handout, closing)) ? messages.copied : messages.copyFailed);
  return html`<p class="tools">
    <button type="button" class="quiet" .onclick=${print}>${messages.print}</button>
    <button type="button" class="quiet" .onclick=${copy}>${messages.copy}</button>
    ${more}
  </p>`;
}
