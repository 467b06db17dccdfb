import { css } from 'lit';

/**
 * The line of help, and the three cards at the end of a page. Urgency has a color, a rule of its own weight
 * and words; no text takes the color. A number to call is 44 px high.
 */
export const helpStyles = css`
  /*
   * Its lines stand as close as those of any text, and yet each number is 44 px high: that to call first upward,
   * the others downward, so that none lies over another. The room for both is the line's own.
   */
  .help-line {
    --_reach: calc(var(--_press) - 1em);
    padding-block: calc(var(--_reach) - 0.25em);
    max-width: none;
  }
  .help-line > .local {
    display: block;
    padding-block-end: var(--_reach);
  }
  .help-line :is(a, button) {
    padding-block-end: var(--_reach);
  }
  .help-line > a:first-of-type,
  .local a {
    padding-block: var(--_reach) 0;
  }
  .help-line > button {
    display: inline-block;
    min-height: 0;
    margin-block-end: calc(-1 * var(--_reach));
  }
  .help-line a,
  .card a {
    font-weight: 600;
  }
  .card a {
    display: inline-block;
    min-height: var(--_press);
    line-height: var(--_press);
  }
  .help {
    display: grid;
    gap: var(--_apart) calc(2 * var(--_space));
    margin-top: var(--_apart);
    scroll-margin-top: 1em;
  }
  .card {
    border-top: 2px solid var(--_edge);
    padding-top: var(--_near);
  }
  .card.urgent {
    border-color: var(--_urgent);
  }
  .card.emergency {
    border-top: 5px solid var(--_urgent);
  }
  .card summary {
    padding-block: 0.65em;
  }
  .card summary > * {
    display: inline;
  }
  .card-body {
    display: grid;
    gap: 0.25em;
    margin-top: 0.25em;
  }
  .card ul + * {
    margin-top: var(--_near);
  }
  .card p + p {
    margin: 0;
  }

  /* Wider than a phone, short lines stand in two columns; then the cards beside each other. */
  @container (min-width: 32em) {
    .emergency ul {
      columns: 2;
      column-gap: 2em;
      max-width: none;
    }
    .emergency li {
      break-inside: avoid;
    }
  }
  @container (min-width: 40em) {
    .help {
      grid-template-columns: 1fr 1fr;
    }
    .emergency {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 48em) {
    .help {
      grid-template-columns: 5fr 3fr 3fr;
    }
    .emergency {
      grid-column: auto;
    }
    /* Beside cards that are folded, the crisis line has the room. */
    .help.folded {
      grid-template-columns: 1fr 1fr;
    }
    .folded .emergency {
      grid-column: 1 / -1;
    }
    .folded .emergency .card-body {
      grid-template-columns: 1fr 1fr;
      column-gap: calc(2 * var(--_space));
    }
    .folded .emergency div div {
      grid-area: 1 / 2 / span 3;
    }
  }
  @media print, (scripting: none) {
    .help-line button {
      display: none;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
