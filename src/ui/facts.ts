import { html, type TemplateResult } from 'lit';

/** A few facts that do not fold: each a figure or a word that is read from afar, and what it is of. */
export const facts = (items: ReadonlyArray<readonly [fact: string, of: unknown]>): TemplateResult =>
  html`<ul class="facts" part="facts" role="list">
    ${items.map(([fact, of]) => html`<li><strong class="fact">${fact}</strong> <span>${of}</span></li>`)}
  </ul>`;
