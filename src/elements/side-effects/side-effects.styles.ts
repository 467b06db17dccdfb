import { css } from 'lit';

export const styles = css`
  /* The answer is on the first screen of a phone, and so are help and what the FDA says. */
  .most,
  .segments {
    margin-top: var(--_near);
  }
  .bars > li {
    gap: 0.1em 1em;
    padding: 0.15em 0 0.25em;
  }
  .bars .bar {
    height: 15px;
  }
  .bars .lone,
  .bars rect {
    height: 9px;
  }
  .bars rect:nth-child(n + 3) {
    y: 11px;
    height: 4px;
  }
  .bar-label {
    line-height: 1.25;
  }
  /* As wide in every row, so that all bars begin and end alike. */
  .bars .bar-value {
    grid-template-columns: minmax(2.75em, auto) 2em;
  }
  .bars + p {
    font-size: var(--_small);
    color: var(--_muted);
  }
  /* The line of help ends with room to press, which is gap enough. */
  .approval {
    margin-top: 0;
  }
  /* Its mark stays at the end of the line, however the words wrap. */
  .approval > summary {
    display: flex;
    align-items: center;
    padding-inline-end: 0;
  }
  .approval > summary::after {
    flex: none;
    margin-inline: 0.4em 0.3em;
  }
  /* Rows that open, under hairlines, with their mark at the end of the line. */
  .row {
    border-top: 1px solid var(--_line);
  }
  .row > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    width: auto;
    min-height: var(--_press);
    padding: 0.3em 0;
    box-sizing: border-box;
    font-weight: 600;
  }
  .row > summary::after {
    margin-inline-end: 0.6em;
  }
  .row > p {
    margin-bottom: var(--_near);
  }
  .all {
    margin-top: var(--_space);
    border-bottom: 1px solid var(--_line);
  }
  .rows {
    border-bottom: 1px solid var(--_line);
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin: var(--_space) 0;
  }
  .find label {
    flex-wrap: wrap;
    max-width: 100%;
    font-weight: 600;
  }
  input[type='search'] {
    background-color: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    min-height: max(2.75em, 44px);
    padding: 0 0.75em;
    box-sizing: border-box;
    width: 16em;
    max-width: 100%;
  }
  .group-title {
    margin: calc(2 * var(--_space)) 0 0.6em;
  }
  .effects {
    max-width: none;
  }
  .level {
    display: block;
    white-space: nowrap;
    font-weight: 600;
  }
  .level::before {
    content: '';
    display: inline-block;
    width: 0.6em;
    height: 0.6em;
    margin-inline-end: 0.4em;
    border: 2px solid;
    border-radius: 50%;
    box-sizing: border-box;
  }
  .is-tell::before {
    border-radius: 0;
  }
  .is-call::before {
    border-radius: 0;
    rotate: 45deg;
  }
  .is-emergency::before {
    border-width: 0.31em;
    border-radius: 0;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    max-width: 27.5em;
  }
  .time {
    display: block;
    width: 100%;
    max-width: 24em;
    height: 1em;
    stroke: currentColor;
    margin: 0.4em 0;
  }
  .scale {
    stroke: var(--_line);
    stroke-width: 2px;
  }
  .lasts {
    stroke-width: 8px;
  }
  .peak {
    stroke-width: 3px;
  }
  .mine {
    margin-top: calc(2.5 * var(--_space));
    padding-top: calc(1.5 * var(--_space));
    border-top: 1px solid var(--_line);
  }

  @container (max-width: 20em) {
    .level {
      white-space: normal;
    }
  }
  @container (min-width: 44em) {
    /* Side by side, as the bars above them and the questions below. */
    .call-and-fda {
      display: grid;
      grid-template-columns: 1fr 1fr;
      align-items: start;
      column-gap: calc(3 * var(--_space));
    }
    .call-and-fda > .approval {
      margin-top: calc(var(--_press) - 1.25em);
    }
    .rows {
      columns: 2;
      column-gap: calc(3 * var(--_space));
    }
    .row {
      break-inside: avoid;
    }
  }
  @container (min-width: 56em) {
    .effect .when {
      display: grid;
      grid-template-columns: 1fr 10em;
      gap: 0 1.5em;
      align-items: center;
    }
  }
  @media print, (scripting: none) {
    .row::details-content {
      content-visibility: visible;
      display: block;
    }
    .find,
    .mine:not(:has(li)) {
      display: none;
    }
  }
`;
