import { css } from 'lit';

/**
 * The thread runs from the first step to the last in pieces: each part draws its own, and steps leave
 * room for their marker, since the surface behind is the page's and not known.
 */
export const styles = css`
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75em;
    border: 0;
    margin: var(--_space) 0 0;
    padding: 0;
    min-width: 0;
  }
  legend {
    padding: 0;
  }
  input {
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .lede {
    color: var(--_muted);
    margin-top: 0.35em;
  }
  .route {
    margin-top: var(--_space);
    font-weight: 600;
  }
  .approval {
    margin: 0.75em 0 var(--_space);
    padding-inline-start: 1em;
    border-inline-start: 3px solid;
  }

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
    inset: 0 auto 0 calc(var(--_dot) / 2 - 1px);
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
    padding: 1.75em 0 0.6em 2.2em;
    padding-inline: 2.2em 0;
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
    border: 2px solid color-mix(in srgb, currentColor 55%, transparent);
    box-sizing: border-box;
    border-radius: 50%;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .open > .marker {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: transparent;
  }
  .step-head {
    position: relative;
    scroll-margin-top: 1em;
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    align-content: center;
    column-gap: 1em;
    min-height: var(--_row);
    padding: 0.5em 0;
    box-sizing: border-box;
    border-top: 1px solid var(--_line);
  }
  .step-title button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .step-title button:hover {
    text-decoration: underline;
  }
  .step-title button:focus-visible {
    outline: none;
  }
  .step-title button:focus-visible::after {
    outline: 3px solid var(--ketamine-focus, currentColor);
    outline-offset: -2px;
  }
  .step-title,
  .step-head .when {
    grid-column: 1;
  }
  .step-head::after {
    content: '';
    grid-area: 1 / -2 / span 2;
    width: 0.5em;
    height: 0.5em;
    margin: 0 0.5em;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .open > .step-head::after {
    transform: translateY(25%) rotate(225deg);
  }
  .open > .panel {
    padding-bottom: 1em;
  }
  slot {
    display: block;
    margin-top: 0.5em;
  }
  .columns {
    display: grid;
    gap: 1.25em 2.5em;
    margin: 0.5em 0;
  }
  .label {
    font-weight: 600;
    margin-bottom: 0.25em;
  }
  * + .label {
    margin-top: 1em;
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
    fill: var(--_accent);
    stroke: var(--_accent);
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
  .note {
    margin-top: 0.5em;
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
  .ticks li {
    position: relative;
    break-inside: avoid;
    padding: 0.3em 0;
    padding-inline-start: 1.75em;
  }
  .ticks li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    top: 0.6em;
    width: 0.8em;
    height: 0.8em;
    border: 1.5px solid;
    border-radius: 2px;
  }

  @container (min-width: 40em) {
    .step-head {
      grid-template-columns: 1fr auto auto;
    }
    .step-head .when {
      grid-area: 1 / 2;
      text-align: end;
    }
    .ticks {
      columns: 2;
      column-gap: 2.5em;
      max-width: none;
    }
    .columns {
      grid-template-columns: 1fr 1fr;
    }
    .columns > :first-child {
      grid-row: span 2;
    }
    .lane {
      display: grid;
      grid-template-columns: 9em 1fr 13em;
    }
    .lane svg {
      grid-area: 1 / 2;
      height: 2.25em;
    }
    .lane .when {
      grid-column: 3;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .step-head::after {
      transition: transform 150ms;
    }
  }
  @media (forced-colors: active) {
    .dose {
      fill: Highlight;
      stroke: Highlight;
    }
    .open > .marker {
      border-color: Highlight;
    }
  }
  @media print {
    .panel {
      display: block !important;
      content-visibility: visible !important;
    }
    .open > .marker {
      color: inherit;
      background: none;
      border-color: currentColor;
    }
    label:not(:has(:checked)),
    .step-head::after {
      display: none;
    }
    .step-head,
    .lane,
    .weeks {
      break-inside: avoid;
    }
  }
`;
