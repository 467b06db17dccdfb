import { css } from 'lit';

/** Figures as arrays of people with their numbers. */
export const figureStyles = css`
  /* The words stand beside the pictures where there is room for both, else under them. */
  .figure {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_near) calc(2 * var(--_space));
  }
  .figure + * {
    margin-top: 1.25em;
  }
  .figure > .label {
    flex-basis: 100%;
    margin: 0;
  }
  .arrays {
    flex: 0 1 20em;
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 9em));
    gap: 1em 2em;
  }
  .figure-words {
    flex: 1 1 16em;
  }
  .arrays p {
    line-height: 1.3;
    margin-top: 0.4em;
  }
  .number {
    display: block;
    font-size: var(--_huge);
    font-weight: var(--_bold);
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
