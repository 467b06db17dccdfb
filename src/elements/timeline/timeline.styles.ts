import { css } from 'lit';

/**
 * The first screen, then the thread. The thread runs from the first step to the last in pieces: each part
 * draws its own, and steps leave room for their marker, since the surface behind is the page's and not
 * known.
 */
export const styles = css`
  .facts {
    margin: var(--_near) 0;
  }
  .approval {
    margin: var(--_near) 0;
  }
  .between {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_near) 1em;
  }
  .between .tools {
    margin: 0;
  }
  .times[open] {
    flex-basis: 100%;
  }

  .block-title {
    padding-bottom: 0.35em;
  }
  .day ol,
  .weeks {
    max-width: none;
  }
  .lane {
    display: grid;
    grid-template-columns: 34% 1fr;
    align-items: center;
    min-height: 1.3em;
    line-height: 1.3;
  }
  .lane svg {
    grid-area: 1 / 2;
    align-self: stretch;
    contain: size;
    width: 100%;
    height: auto;
    min-height: 1.3em;
    overflow: visible;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 10px;
  }
  .lane .tick {
    stroke: var(--_line);
    stroke-width: 1px;
  }
  circle {
    stroke-width: 0;
    fill: inherit;
  }
  .lane .dose {
    fill: var(--_mark);
    stroke: var(--_mark);
  }
  .fade line.set {
    stroke-dasharray: 3;
  }
  .checks line.set {
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
    font-size: var(--_small);
  }
  /* Hours in between would lie over each other. */
  @container (max-width: 17em) {
    text:not(:first-child, :last-child) {
      display: none;
    }
  }
  @container (max-width: 11em) {
    text:last-child {
      display: none;
    }
  }

  .thread {
    --_row: 3em;
    --_dot: 1.75em;
    margin-top: var(--_space);
  }
  .phase > ol {
    max-width: none;
  }
  .phase-title,
  .step {
    position: relative;
    padding-inline-start: 2.75em;
  }
  .phase-title::before,
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
    padding: 0.8em 0 0.4em;
    padding-inline-start: 2.2em;
    --_dot: 1.4em;
  }
  .before .phase-title {
    padding-top: 0;
  }
  .phase-title .eyebrow {
    display: inline-block;
    margin-inline-end: 0.5em;
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
    background-color: var(--_accent);
    border-color: var(--_mark);
  }
  .step .head {
    min-height: var(--_row);
    padding: 0.4em 0;
    line-height: 1.3;
  }
  .when:empty {
    display: none;
  }
  slot {
    display: block;
    margin-top: 0.5em;
  }

  .block {
    margin-top: var(--_space);
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

  /* Two by two, the first as wide as its words. */
  @container (15em < width < 30em) {
    .facts {
      grid-template-columns: fit-content(60%) 1fr;
    }
    .facts li {
      padding-inline-end: 0.5em;
    }
  }
  @container (min-width: 40em) {
    .columns > :first-child {
      grid-row: span 2;
    }
    /* The words of a row stand under its name. */
    .lane {
      grid-template-columns: 13em 1fr;
    }
    .lane svg {
      grid-row: 1 / span 2;
    }
    .lane .when {
      padding-bottom: 0.5em;
    }
  }
  /* The picture beside the facts, and the three parts of the thread beside each other. */
  @container (min-width: 48em) {
    .first {
      display: grid;
      grid-template: auto auto auto 1fr / 1fr 1fr;
      gap: 0 calc(3 * var(--_space));
      margin-top: var(--_near);
    }
    .first > * {
      grid-column: 1;
    }
    .first > .day {
      grid-area: 1 / 2 / span 4;
      margin-block: var(--_space);
    }
    .first > .facts {
      grid-template-columns: 1fr 1fr;
    }
    .lane {
      grid-template-columns: 11em 1fr;
    }
    .thread {
      display: grid;
      grid-template-columns: 1fr 1fr 1fr;
      gap: 0 calc(2 * var(--_space));
      align-items: start;
    }
    .phase .phase-title {
      padding-block: 0 0.4em;
    }
    .phase-title::before,
    .phase .step:first-child::before,
    .phase .step:last-child::after {
      display: none;
    }
    .step .head {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .step .head .when {
      grid-area: auto / 1;
    }
    .step .columns {
      grid-template-columns: 1fr;
    }
    .columns > :first-child {
      grid-row: auto;
    }
    .step .ticks {
      columns: auto;
    }
  }
  /* Words that a narrow drawing has no room for; what the clinic itself says is always seen. */
  @container (width < 40em) {
    .lane .when:not(.said) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .lane .said {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .lane .dose {
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
      background-color: transparent;
      border-color: currentColor;
    }
    .lane,
    .weeks {
      break-inside: avoid;
    }
  }
`;
