import { createElement, type ReactNode } from 'react';
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { shared } from '../../src/compiled/en-shared.data.js';
import { sideEffects } from '../../src/elements/side-effects/side-effects.data.js';
import { timeline } from '../../src/elements/timeline/timeline.data.js';
import { base } from '../../src/ui/base.styles.js';
import { figureStyles } from '../../src/ui/figure.styles.js';
import { iconArray } from '../../src/ui/icon-array.js';
import { look } from './look.styles.js';
import { inSheets, privateTokens, publicTokens } from './tokens.js';

/** Real parts of the widgets, each with what the browser measures on it. */
const samples: Readonly<Record<string, () => TemplateResult>> = {
  type: () =>
    html`${(
      [
        ['title', timeline.title],
        ['group-title', timeline.phases.day.title],
        ['number', '10 of 100'],
        ['step-title', 'You and a clinician talk'],
        ['text', timeline.lede],
        ['when', timeline.phases.before.label],
      ] as const
    ).map(
      ([name, words]) =>
        html`<div class="row">
          <p class="soft">
            <code>${name}</code><br /><span data-measure="fontSize fontWeight"></span>
          </p>
          <div class="part ${name}">${words}</div>
        </div>`,
    )}`,
  space: () =>
    html`${inSheets(/calc\(([\d.]+) \* var\(--_space\)\)/g)
      .map(([times]) => Number(times))
      .concat(1)
      .sort((a, b) => a - b)
      .map(
        (times) =>
          html`<div class="row">
            <p class="soft">
              <code>${times} × space</code><br /><span data-measure="width"></span>
            </p>
            <div class="part bar" style="width:calc(${times} * var(--_space))"></div>
          </div>`,
      )}`,
  corners: () =>
    html`<div class="row">
        <p class="soft">
          <code>radius</code><br /><span data-measure="borderTopLeftRadius"></span>
        </p>
        <button type="button" class="part quiet">Copy</button>
      </div>
      ${(
        [
          ['callout', shared.purpose],
          ['careful', sideEffects.noFigure],
          ['urgent', shared.purpose],
        ] as const
      ).map(
        ([name, words]) =>
          html`<div class="row">
            <p class="soft">
              <code>${name}</code><br /><span data-measure="borderInlineStartWidth"></span>
            </p>
            <div class="part ${name}">${words}</div>
          </div>`,
      )}
      <div class="row">
        <p class="soft"><code>line</code><br /><span data-measure="borderTopWidth"></span></p>
        <div class="part hair"></div>
      </div>`,
  color: () =>
    html`<div class="swatches">
      ${(
        [
          ['accent', 'What can be pressed, and the treated side of a chart. Nowhere else.'],
          ['on-accent', 'Text on the accent: black or white, whichever reads better.'],
          ['text', 'All text.'],
          ['muted', 'Less important text. It still meets 4.5 to 1.'],
          ['line', 'Hairlines and the thread.'],
          ['urgent', 'Emergency help. Always with its own shape and words.'],
        ] as const
      ).map(
        ([name, use]) =>
          html`<div>
            <div class="part swatch ${name}"></div>
            <p><strong>${name}</strong> ${use}</p>
            <p class="soft"><span data-measure="backgroundColor"></span></p>
          </div>`,
      )}
    </div>`,
  icons: () =>
    html`<div class="arrays sample">
      <div>${iconArray(30)}</div>
      <div>${iconArray(30)}</div>
    </div>`,
  motion: () => table(['What moves', 'For how long'], inSheets(/transition: ([\w-]+) (\d+m?s)/g)),
  private: () => table(['Private choice', 'Made from'], privateTokens()),
  public: () =>
    table(
      ['Public decision', 'Takes', 'Default', 'What it is for'],
      publicTokens.map(({ name, type, default: value = '', description }) => [
        name,
        type.text === 'string' ? 'font family' : type.text,
        value,
        description,
      ]),
    ),
};

/** A table whose first columns are code; on a narrow page it scrolls in its own box. */
function table(heads: readonly string[], rows: ReadonlyArray<readonly string[]>): TemplateResult {
  const isCode = (column: number) => column === 0 || heads[column] !== 'What it is for';
  return html`<div class="scroll" role="region" aria-label=${heads[0] ?? ''} tabindex="0">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell, column) => html`<td>${isCode(column) ? html`<code>${cell}</code>` : cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Lengths in `em` of the page's own size, as the styles were written. */
const inEm = (value: string, size: number): string =>
  value.replace(/([\d.]+)px/g, (_, px: string) =>
    Number(px) > 8 ? `${Number((Number(px) / size).toFixed(3))} em` : `${px} px`,
  );

/** One sample of the design language: `of` names it. */
export class DesignSample extends LitElement {
  static override properties: PropertyDeclarations = { of: {} };
  static override styles = [
    base,
    figureStyles,
    look,
    css`
      .row {
        display: grid;
        gap: 0.25em 2em;
        align-items: baseline;
        padding: 0.9em 0;
        border-bottom: 1px solid var(--_line);
      }
      .row p,
      .swatches .soft {
        font-size: 0.8125rem;
        line-height: 1.5;
        font-variant-numeric: tabular-nums;
      }
      .bar {
        height: 1em;
        background: var(--_accent);
      }
      .hair {
        border-top: 1px solid var(--_line);
      }
      .sample {
        margin: 0;
      }
      .swatches {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
        gap: 1.75em 1.5em;
      }
      .swatch {
        height: 4.5em;
        margin-bottom: 0.6em;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
      }
      .accent {
        background: var(--_accent);
      }
      .on-accent {
        background: var(--_on-accent);
      }
      .swatch.text {
        background: currentColor;
      }
      .muted {
        background: var(--_muted);
      }
      .line {
        background: var(--_line);
      }
      .swatch.urgent {
        padding: 0;
        background: var(--_urgent);
      }
      @container (min-width: 36em) {
        .row {
          grid-template-columns: 11em 1fr;
        }
      }
    `,
  ];

  declare of: string;

  override render(): TemplateResult {
    return html`<div class="root">${samples[this.of]?.()}</div>`;
  }

  /** What is said of a sample is what the browser made of it. */
  protected override updated(): void {
    const size = parseFloat(getComputedStyle(this).fontSize);
    for (const place of this.renderRoot.querySelectorAll<HTMLElement>('[data-measure]')) {
      const part = place.closest('.row, .swatches > div')?.querySelector('.part');
      if (!part) continue;
      const style = getComputedStyle(part) as unknown as Record<string, string>;
      place.textContent = (place.dataset['measure'] ?? '')
        .split(' ')
        .map((name) => inEm(style[name] ?? '', size))
        .join(' · ');
    }
  }
}

if (!customElements.get('design-sample')) customElements.define('design-sample', DesignSample);

/** The same for docs pages, which are React's. */
export const Sample = ({ of }: { of: string }): ReactNode => createElement('design-sample', { of });
