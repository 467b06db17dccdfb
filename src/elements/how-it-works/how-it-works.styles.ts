import { css } from 'lit';

export const styles = css`
  .mechanisms {
    max-width: none;
    margin-top: var(--_space);
  }
  .mechanism {
    display: grid;
    gap: 1em 2.5em;
    padding: 1.25em 0;
    border-top: 1px solid var(--_line);
  }
  .stepping > :not(.now) {
    display: none;
  }
  .scene {
    display: block;
    width: 100%;
    max-width: 26em;
  }
  .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 2px;
    stroke-linecap: round;
  }
  .cell {
    stroke-width: 3px;
  }
  .broken {
    stroke-dasharray: 1 8;
  }
  .dot {
    fill: currentColor;
  }
  .drug {
    fill: var(--_mark);
    stroke: currentColor;
    stroke-width: 1.5px;
  }
  .branch {
    stroke-width: 4px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-top: 0.5em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .legend svg {
    width: 1.25em;
    height: 1.25em;
    overflow: visible;
  }
  .step-title {
    font-size: 1.25em;
    margin: 0.15em 0 0.4em;
  }
  text {
    font-size: 13px;
    text-anchor: middle;
    fill: currentColor;
  }
  .sure {
    margin-top: 0.75em;
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
  .others {
    margin-top: calc(2 * var(--_space));
  }
  .block-title {
    margin-bottom: 0.5em;
  }
  .proof {
    margin-top: var(--_space);
    font-weight: 600;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  @container (min-width: 40em) {
    .mechanism {
      grid-template-columns: 1fr 1fr;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .drug {
      fill: Highlight;
    }
  }
  @media print, (scripting: none) {
    .mechanisms > .mechanism {
      display: grid;
      break-inside: avoid;
    }
  }
`;
