import { html, type TemplateResult } from 'lit';
import type { EffectId, SideEffectsWords } from '../../content/schema.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { list, put } from '../../ui/speech.js';

/** The list as plain lines, for paper and for the clipboard: a title, the items, a closing line. */
export const myListLines = (
  words: SideEffectsWords,
  mine: readonly EffectId[],
  closing: string,
): string[] => [
  words.list.title,
  ...mine.map((id) => put(words.list.ask, { name: words.effects[id].name })),
  closing,
];

/** What the reader chose to ask about: in memory only, taken along on the reader's own press. */
export function myList(
  words: SideEffectsWords['list'],
  level: HeadingLevel,
  [title, ...lines]: readonly string[],
  takeAlong: (more: TemplateResult) => TemplateResult,
  clear: () => void,
): TemplateResult {
  const items = lines.slice(0, -1);
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
