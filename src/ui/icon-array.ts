import { html, type TemplateResult } from 'lit';

const ROW = 10;
const CELLS = 100;

/** Circles from one cell up to another, as one path: ten a row, from the top left. */
function circles(from: number, to: number): string {
  let path = '';
  for (let cell = from; cell < to; cell += 1) {
    path += `M${(cell % ROW) * 10 + 1.5} ${Math.floor(cell / ROW) * 10 + 5}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0`;
  }
  return path;
}

/**
 * A hundred people, those affected solid and in one block, the others open. It is for eyes alone: a sentence
 * beside it says the same. `had` is a whole number from 0 to 100; a share under one is said in words, never
 * drawn.
 */
export function iconArray(had: number): TemplateResult {
  return html`<svg class="array" part="array" viewBox="0 0 100 100" aria-hidden="true">
    <path class="had" d=${circles(0, had)} />
    <path class="rest" d=${circles(had, CELLS)} />
  </svg>`;
}
