import { css } from 'lit';

export const styles = css`
  .honest {
    margin: var(--_space) 0;
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
    background: none;
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

  @container (min-width: 56em) {
    .effect .when {
      display: grid;
      grid-template-columns: 1fr 10em;
      gap: 0 1.5em;
      align-items: center;
    }
  }
  @media print, (scripting: none) {
    .find,
    .mine:not(:has(li)) {
      display: none;
    }
  }
`;
