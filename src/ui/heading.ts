import { html, type TemplateResult } from 'lit';

/** The level of an element's first heading. */
export type HeadingLevel = 2 | 3 | 4 | 5;

/**
 * A real heading `below` levels under the element's first one; there is none under level 6. `name`
 * is its class and its part.
 */
export function heading(
  level: HeadingLevel,
  below: 0 | 1 | 2 | 3,
  name: string,
  content: unknown,
): TemplateResult {
  switch (Math.min(level + below, 6)) {
    case 2:
      return html`<h2 class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${name}>${content}</h6>`;
  }
}

/** A short name over a heading, as a part of it; what a screen reader reads is apart from what follows. */
export const eyebrow = (words: string): TemplateResult =>
  html`<span class="eyebrow" part="eyebrow">${words}<span class="unseen">: </span></span>`;
