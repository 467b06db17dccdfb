import { css } from 'lit';

/**
 * The thread runs from the first step to the last in pieces: each part draws its own, and steps leave
 * room for their marker, since the surface behind is the page's and not known.
 */
export const styles = css`
  .thread {
    --_row: 3.5em;
    --_dot: 1.75em;
    margin-top: calc(1.5 * var(--_space));
  }
  .phase > ol {
    max-width: none;
  }
  .phase-title,
  .block,
  .step {
    position: relative;
    padding-inline-start: 2.75em;
  }
  .phase-title::before,
  .block::before,
  .step::before,
  .step::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline: calc(var(--_dot) / 2 - 1px) auto;
    border-inline-start: 2px solid var(--_line);
  }
  .step::before {
    bottom: auto;
    height: calc((var(--_row) - var(--_dot)) / 2 - 3px);
  }
  .step::after {
    top: calc((var(--_row) + var(--_dot)) / 2 + 3px);
  }
  .before .phase-title::before,
  .before .step:first-child::before,
  .after .step:last-child::after {
    display: none;
  }
  .phase-title {
    padding: 1.25em 0 0.6em;
    padding-inline-start: 2.2em;
    --_dot: 1.4em;
  }
  .before .phase-title {
    padding-top: 0;
  }
  .eyebrow {
    display: block;
    font-size: 0.7em;
    font-weight: 400;
    color: var(--_muted);
  }
  .marker {
    position: absolute;
    inset-inline-start: 0;
    top: calc((var(--_row) - var(--_dot)) / 2);
    width: var(--_dot);
    height: var(--_dot);
    display: grid;
    place-items: center;
    border: 2px solid var(--_edge);
    box-sizing: border-box;
    border-radius: 50%;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .open > .marker {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_mark);
  }
  slot {
    display: block;
    margin-top: 0.5em;
  }

  .block {
    padding-bottom: 1.5em;
  }
  .block-title {
    padding: 0.75em 0;
  }
  .day ol,
  .weeks {
    max-width: none;
  }
  .lane {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    align-items: center;
  }
  .lane svg {
    width: 100%;
    height: 1.75em;
    overflow: visible;
    stroke: currentColor;
    stroke-width: 8px;
  }
  .lane .tick {
    stroke: var(--_line);
    stroke-width: 1px;
  }
  circle {
    stroke-width: 0;
    fill: currentColor;
  }
  .dose {
    fill: var(--_mark);
    stroke: var(--_mark);
  }
  line.dose {
    stroke-width: 14px;
  }
  line.fade {
    stroke-dasharray: 3;
  }
  line.checks {
    stroke-width: 5px;
    stroke-dasharray: 0 10;
    stroke-linecap: round;
  }
  line.unset {
    stroke-width: 2px;
    stroke-dasharray: 7 5;
  }
  text {
    fill: currentColor;
    stroke: none;
    font-size: 0.8125em;
  }
  /* Hours in between would lie over each other. */
  @container (max-width: 15em) {
    text:not(:first-child, :last-child) {
      display: none;
    }
  }
  .weeks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(4.5em, 1fr));
    gap: 0.75em;
  }
  .weeks .when {
    display: block;
  }
  .weeks > li {
    border-top: 2px solid;
    padding-top: 0.4em;
  }
  /* A long course ends in a cell that says how it goes on. */
  .weeks > :last-child:nth-child(n + 5) {
    grid-column: span 2;
  }
  .dots {
    display: flex;
    gap: 0.3em;
    margin: 0.3em 0;
  }
  .dots i {
    border: 0.35em solid;
    border-radius: 50%;
  }

  @container (min-width: 40em) {
    .columns > :first-child {
      grid-row: span 2;
    }
    .lane {
      display: grid;
      grid-template-columns: 9em 1fr 13em;
    }
    .lane svg {
      grid-area: 1 / 2;
      align-self: stretch;
      contain: size;
      height: auto;
      min-height: 2.25em;
    }
    .lane .when {
      grid-column: 3;
    }
  }
  @media (forced-colors: active) {
    .dose {
      fill: Highlight;
      stroke: Highlight;
    }
    .open > .marker {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .open > .marker {
      color: inherit;
      background: none;
      border-color: currentColor;
    }
    .lane,
    .weeks {
      break-inside: avoid;
    }
  }
`;
