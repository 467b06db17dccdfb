import { html, type TemplateResult } from 'lit';
import type { EffectId, SideEffectsWords } from '../../content/schema.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { list, put } from '../../ui/speech.js';
import type { Handout } from '../../ui/take-along.js';

/** The list for paper and for the clipboard. */
export const myHandout = (words: SideEffectsWords, mine: readonly EffectId[]): Handout => [
  [words.list.title, ...mine.map((id) => put(words.list.ask, { name: words.effects[id].name }))],
];

/** What the reader chose to ask about: in memory only, taken along on the reader's own press. */
export function myList(
  words: SideEffectsWords['list'],
  level: HeadingLevel,
  [[title, ...items] = ['']]: Handout,
  takeAlong: (more: TemplateResult) => TemplateResult,
  clear: () => void,
): TemplateResult {
  return html`<div class="mine" part="my-list">
    ${heading(level, 1, 'block-title', title)}
    ${
      items.length
        ? html`${list(items, 'ticks')}
            ${takeAlong(
              html`<button type="button" class="quiet" @click=${clear}>${words.clear}</button>`,
            )}
            <p class="note">${words.privacy}</p>`
        : html`<p>${words.empty}</p>`
    }
  </div>`;
}
