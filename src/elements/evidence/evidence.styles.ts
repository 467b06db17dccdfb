import { css } from 'lit';

export const styles = css`
  .message {
    margin-top: var(--_space);
    font-size: 1.15em;
    line-height: 1.4;
    font-weight: 600;
    max-width: 30em;
  }
  .note {
    margin-top: var(--_space);
  }
  .group-title {
    margin: calc(2.5 * var(--_space)) 0 0.6em;
  }
  .summary {
    margin-bottom: 0.75em;
  }
  .findings,
  .findings + * {
    max-width: none;
  }
  .together {
    display: grid;
    gap: 0 2.5em;
  }
  .study {
    padding: 1em 0 1.5em;
    border-top: 1px solid var(--_line);
  }
  .study {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
  }
  .label::first-letter,
  .line::first-letter {
    text-transform: uppercase;
  }
  fieldset {
    margin-top: calc(2.5 * var(--_space));
  }
  .line {
    display: block;
    font-variant-numeric: tabular-nums;
  }

  @container (min-width: 40em) {
    .head {
      grid-template-columns: 1fr 1fr auto;
    }
    .together {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
