import { css } from 'lit';

export const styles = css`
  .picker {
    display: block;
    padding: 0;
    margin: var(--_near) 0;
  }
  select {
    font: inherit;
    font-weight: 600;
    color: inherit;
    background-color: transparent;
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
    max-width: 24em;
    min-height: var(--_press);
    padding-inline: 0.6em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: inherit;
  }
  option {
    color: FieldText;
    background-color: Field;
  }
  .message {
    line-height: 1.35;
    font-weight: 600;
    max-width: 30em;
  }
  .first .approval {
    margin: var(--_near) 0 0;
  }
  .first .help-line {
    margin: 0;
  }

  /* Two results of one size beside each other, under what both count. */
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: 0.25em 1em;
    margin-top: var(--_near);
  }
  .people {
    grid-column: 1 / -1;
    line-height: 1.3;
  }
  .study:only-of-type,
  .people + .study:last-child {
    grid-column: 1 / -1;
  }
  .study {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    align-content: start;
    line-height: 1.25;
  }
  .study .finding-title {
    font-size: 1em;
  }
  .study .arrays {
    grid-template-columns: repeat(2, minmax(0, 4.25em));
    gap: 0 0.6em;
    margin-top: 0.25em;
  }
  .study .arrays p {
    margin: 0;
    line-height: 1.2;
  }
  .study .number {
    font-size: var(--_large);
  }
  .said {
    font-size: var(--_large);
    font-weight: var(--_bold);
    line-height: 1.25;
    margin-top: 0.4em;
  }
  .sum {
    font-size: var(--_small);
  }

  .findings,
  .findings + * {
    max-width: none;
  }
  .group-title {
    margin: var(--_near) 0 0.4em;
    font: inherit;
    font-weight: var(--_bold);
    line-height: 1.25;
  }
  .findings-of {
    margin-top: var(--_near);
  }
  .row > .head > .group-title {
    margin: 0;
  }
  .rows {
    margin-top: var(--_near);
  }
  .row > .head {
    min-height: var(--_press);
    padding: 0.35em 0;
  }
  .row > .head > .when {
    display: none;
  }

  /* A row: what was given over what came of it, and the figures at the end of the line. */
  .finding > .head {
    grid-template-columns: minmax(0, 1fr) auto auto;
    column-gap: 0.75em;
    min-height: var(--_press);
    padding: 0.35em 0;
    line-height: 1.3;
  }
  .finding > .head > .when {
    display: contents;
  }
  .did,
  .finding .head .sum {
    grid-column: 1;
    color: var(--_muted);
  }
  .finding .sum:empty {
    display: none;
  }
  .figures {
    grid-area: 1 / 2 / span 3;
    text-align: end;
    font-variant-numeric: tabular-nums;
    align-self: center;
  }
  .figures .line {
    display: block;
  }
  .figure-in-row {
    font-size: var(--_large);
    font-weight: var(--_bold);
    line-height: 1.2;
  }
  .figures .other {
    display: inline-block;
    min-width: 2em;
    color: var(--_muted);
  }
  .finding > .head::after {
    grid-area: 1 / -2 / span 3;
  }

  @container (min-width: 40em) {
    .first {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      column-gap: calc(3 * var(--_space));
    }
    .pair {
      grid-area: 1 / 2 / span 2;
    }
    .row > .head,
    .finding > .head {
      grid-template-columns: 1fr auto auto;
    }
  }
  @container (min-width: 48em) {
    .message {
      font-size: var(--_large);
    }
    .study .number {
      font-size: var(--_huge);
    }
    .study .arrays {
      grid-template-columns: repeat(2, minmax(0, 7em));
    }
    /* A table: what was given, what came of it, what to make of it, the figures. */
    .finding > .head {
      grid-template-columns:
        minmax(0, 5fr) minmax(0, 5fr) minmax(0, 5fr) minmax(0, 4fr)
        auto;
    }
    .finding > .head > .finding-title {
      grid-area: 1 / 1;
    }
    .did {
      grid-area: 1 / 2;
    }
    .finding .head .sum {
      grid-area: 1 / 3;
    }
    .figures {
      grid-area: 1 / 4;
    }
    .finding > .head::after {
      grid-area: 1 / 5;
    }
    .rows {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: calc(3 * var(--_space));
      align-items: start;
    }
    .row.open {
      grid-column: 1 / -1;
    }
  }
  @media print, (scripting: none) {
    .picker {
      display: none;
    }
  }
`;
