import { html, nothing, svg, type TemplateResult } from 'lit';
import { isUnderOne } from './figure.js';

/** One row of a bar chart: people of a hundred with the medicine, and of a hundred without it. */
export interface Bar {
  /** What is counted: a name, or a heading that opens more. */
  readonly label: unknown;
  /** Of a hundred with the medicine; then of a hundred without it, where there was a comparison. */
  readonly shares: readonly [had: number, other?: number];
  /** Whether the source says only that it is at least so much. */
  readonly atLeast?: boolean;
  /** The same in words. It is all that a screen reader is told of the figures, so it is there once. */
  readonly sentence: string;
}

/** A share under one is a figure, and no bar. */
const shown = (share: number): string => (isUnderOne(share) ? '<1' : String(share));

/** The bars of a row: thick with the medicine, thin without it, so that no color is needed to tell. */
const drawing = ([had, other]: Bar['shares']) =>
  html`<svg class="bar ${other === undefined ? 'lone' : ''}" aria-hidden="true">
    <rect class="track" width="100%" height="12" />
    <rect class="had" width="${had < 1 ? 0 : had}%" height="12" />
    ${
      other === undefined
        ? nothing
        : svg`<rect class="track" y="15" width="100%" height="5" />
            <rect class="other" y="15" width="${other < 1 ? 0 : other}%" height="5" />`
    }
  </svg>`;

/**
 * Rows of bars on one scale of a hundred, each with its figures as large text at the end of the line. The
 * drawing and the figures are for eyes, the sentence for a screen reader.
 */
export const bars = (rows: readonly Bar[]): TemplateResult =>
  html`<ul class="bars" role="list">
    ${rows.map(
      ({ label, shares, atLeast, sentence }) =>
        html`<li>
          <div class="bar-label">${label}</div>
          <p class="bar-value" aria-hidden="true">
            <strong class="figure-in-row">${shown(shares[0])}${atLeast ? '+' : ''}</strong>
            ${shares[1] === undefined ? nothing : html`<span>${shown(shares[1])}</span>`}
          </p>
          ${drawing(shares)}
          <p class="unseen">${sentence}</p>
        </li>`,
    )}
  </ul>`;

/** What the thick and the thin bar stand for. The sentences say it too, so it is for eyes alone. */
export const barKey = (treated: string, compared?: string): TemplateResult =>
  html`<p class="bar-key" aria-hidden="true">
    <span
      ><svg class="bar swatch"><rect class="had" width="100%" height="12" /></svg> ${treated}</span
    >
    ${
      compared
        ? html`<span
            ><svg class="bar swatch"><rect class="other" y="4" width="100%" height="5" /></svg>
            ${compared}</span
          >`
        : nothing
    }
  </p>`;
