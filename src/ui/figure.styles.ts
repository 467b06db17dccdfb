import { css } from 'lit';

/** Figures as arrays of people with their numbers. */
export const figureStyles = css`
  .figure + * {
    margin-top: 1.25em;
  }
  .arrays {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 9em));
    gap: 1em 2em;
    margin: 0.5em 0 0.75em;
  }
  .arrays p {
    line-height: 1.3;
    margin-top: 0.4em;
  }
  .number {
    display: block;
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .array {
    display: block;
    width: 100%;
  }
  .had {
    fill: var(--_mark);
    stroke: var(--_mark);
  }
  .arrays > :nth-child(2) .had {
    fill: currentColor;
    stroke: currentColor;
  }
  .rest {
    fill: none;
    stroke: var(--_edge);
  }

  @media (forced-colors: active) {
    .had {
      fill: Highlight;
      stroke: Highlight;
    }
    .rest {
      stroke: CanvasText;
    }
  }
  @media print {
    .had {
      print-color-adjust: exact;
    }
    .figure {
      break-inside: avoid;
    }
  }
`;
