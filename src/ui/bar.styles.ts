import { css } from 'lit';

/** Bars out of a hundred: hairlines between rows, names in one column, figures in another. */
export const barStyles = css`
  .bars {
    max-width: none;
  }
  .bars > li {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0.25em 1em;
    padding: 0.55em 0;
    border-top: 1px solid var(--_line);
  }
  .bar-label {
    font-weight: 600;
  }
  .bar-value {
    display: grid;
    grid-template-columns: minmax(1.5em, auto) 2em;
    align-items: baseline;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .bar-value span,
  .bar-key {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .figure-in-row {
    font-size: var(--_large);
    font-weight: var(--_bold);
    line-height: 1.1;
  }
  .bar {
    grid-column: 1 / -1;
    display: block;
    width: 100%;
    height: 20px;
  }
  .lone {
    height: 12px;
  }
  .bar .track {
    fill: var(--_line);
    opacity: 0.55;
  }
  .bar .had {
    fill: var(--_mark);
    stroke: none;
  }
  .bar .other {
    fill: var(--_edge);
  }
  .bar-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-bottom: 0.35em;
  }
  .bar-key > span {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .swatch {
    flex: none;
    width: 1.25em;
    height: 13px;
  }

  @container (min-width: 44em) {
    .bars {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: calc(3 * var(--_space));
    }
    .bars > li {
      grid-template-columns: minmax(0, 2fr) minmax(6em, 2fr) auto;
    }
    .bars .bar {
      grid-area: 1 / 2;
    }
  }
  @media (forced-colors: active) {
    .bar .had {
      fill: Highlight;
    }
    .bar .other {
      fill: CanvasText;
    }
    .bar .track {
      fill: Canvas;
      stroke: CanvasText;
      opacity: 1;
    }
  }
  @media print {
    .bars > li {
      break-inside: avoid;
    }
    .bar rect {
      print-color-adjust: exact;
    }
  }
`;
