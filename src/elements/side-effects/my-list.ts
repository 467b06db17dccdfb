import { html, type TemplateResult } from 'lit';
import type { EffectId, SideEffectsWords } from '../../content/schema.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { list, put, type Speech } from '../../ui/speech.js';

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
export function myList(options: {
  readonly speech: Speech;
  readonly words: SideEffectsWords;
  readonly level: HeadingLevel;
  readonly lines: readonly string[];
  readonly empty: boolean;
  readonly print: () => void;
  readonly copy: () => void;
  readonly clear: () => void;
}): TemplateResult {
  const { speech, words, lines } = options;
  const { strings } = speech;
  return html`<div class="mine" part="my-list">
    ${heading(options.level, 1, 'block-title', words.list.title)}
    ${
      options.empty
        ? html`<p>${words.list.empty}</p>`
        : html`${list(lines.slice(1, -1), 'ticks')}
            <p class="tools">
              <button type="button" class="quiet" @click=${options.print}>${strings.print}</button>
              <button type="button" class="quiet" @click=${options.copy}>${strings.copy}</button>
              <button type="button" class="quiet" @click=${options.clear}>
                ${words.list.clear}
              </button>
            </p>
            <p class="note">${words.list.privacy}</p>`
    }
  </div>`;
}
