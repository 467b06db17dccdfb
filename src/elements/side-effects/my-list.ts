import { html, type TemplateResult } from 'lit';
import type { EffectId, SideEffectsContent } from '../../content/side-effects.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { format } from '../../locale/format.js';
import { list } from '../../ui/list.js';
import type { Handout } from '../../ui/handout.js';

/** The list for paper and for the clipboard. */
export const myHandout = (words: SideEffectsContent, mine: readonly EffectId[]): Handout => [
  [words.list.title, ...mine.map((id) => format(words.list.ask, { name: words.effects[id].name }))],
];

/** What the reader chose to ask about: in memory only, taken along on the reader's own press. */
export function myList(
  words: SideEffectsContent['list'],
  level: HeadingLevel,
  [[title, ...items] = ['']]: Handout,
  renderHandoutActions: (more: TemplateResult) => TemplateResult,
  clear: () => void,
): TemplateResult {
  return html`<div class="mine" part="my-list">
    ${heading(level, 1, 'block-title', title)}
    ${
      items.length
        ? html`${list(items, 'ticks')}
            ${renderHandoutActions(
              html`<button type="button" class="quiet" .onclick=${clear}>${words.clear}</button>`,
            )}
            <p class="note">${words.privacy}</p>`
        : html`<p>${words.empty}</p>`
    }
  </div>`;
}
