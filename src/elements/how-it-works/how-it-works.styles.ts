import { css } from 'lit';

export const styles = css`
  .approval {
    margin-bottom: 0;
  }
  .steps {
    max-width: none;
  }
  .step {
    display: grid;
    gap: var(--_near) 2.5em;
    padding: var(--_apart) 0;
    border-top: 1px solid var(--_line);
  }
  .stepping .step {
    padding: var(--_near) 0;
    border: 0;
  }
  .stepping :is(.step:not(.now), .when) {
    display: none;
  }
  .pager {
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    margin: 0;
  }
  .scene {
    width: 100%;
    max-width: 26em;
  }
  .scene svg {
    display: block;
    overflow: visible;
  }
  .scene path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .scene .cell {
    fill: color-mix(in srgb, currentColor 6%, transparent);
  }
  .scene .two {
    fill: color-mix(in srgb, currentColor 13%, transparent);
  }
  .scene .dock {
    fill: currentColor;
  }
  .scene :is(.two, .dock) {
    stroke: none;
  }
  .scene .dots {
    stroke-width: 7px;
  }
  .scene .drug {
    fill: var(--_mark);
  }
  .scene .off {
    stroke-width: 3px;
    stroke-dasharray: 0 6;
  }
  .scene .bar,
  .scene .new {
    stroke-width: 3px;
  }
  .scene .growth {
    stroke-width: 2.25px;
  }
  .scene .lead {
    stroke-width: 1px;
  }
  .past {
    opacity: 0.45;
  }
  .scene text {
    font-size: 15px;
    fill: currentColor;
  }
  .end {
    text-anchor: end;
  }
  .step-title {
    font-size: var(--_large);
    margin-bottom: 0.2em;
  }
  .said p + p {
    margin-top: 0.25em;
  }
  .sure strong::before {
    content: '';
    display: inline-block;
    width: 0.7em;
    height: 0.7em;
    margin-inline-end: 0.4em;
    border: 0.36em solid;
    box-sizing: border-box;
    border-radius: 50%;
  }
  .is-likely strong::before {
    border-width: 2px;
    border-inline-start-width: 0.36em;
  }
  .is-theory strong::before {
    border-width: 2px;
  }
  .more {
    display: grid;
    align-items: start;
    gap: 0 2.5em;
    margin-top: var(--_space);
  }
  .block-title {
    display: inline;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  @container (min-width: 40em) {
    .step,
    .more {
      grid-template-columns: 1fr 1fr;
    }
    .step {
      align-items: center;
    }
    .fda-and-help {
      display: grid;
      grid-template-columns: 1fr 1fr;
      align-items: start;
      gap: 0 2.5em;
      margin-bottom: var(--_near);
    }
    .pager {
      justify-content: start;
      gap: 1em;
    }
  }
  /* The picture grows, and its names do not. */
  @container (min-width: 56em) {
    .scene {
      max-width: 36em;
    }
    .scene text {
      font-size: 10.5px;
    }
  }
  @media (forced-colors: active) {
    .drug {
      fill: Highlight !important;
    }
  }
  @media print, (scripting: none) {
    .stepping .step {
      display: grid !important;
      break-inside: avoid;
    }
    .stepping .when {
      display: block !important;
    }
  }
`;
