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
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid color-mix(in srgb, currentColor 62%, transparent);
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
  .term {
    font-weight: 400;
    color: var(--_muted);
  }
  .level {
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
    border-width: 0.3em;
    border-radius: 0;
  }
  .stack {
    display: grid;
    gap: 1.25em;
    align-content: start;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    max-width: 27.5em;
  }
  .figure + * {
    margin-top: 1.25em;
  }
  .arrays {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 9em));
    gap: 1em 2em;
    margin: 0.5em 0 0.75em;
  }
  .arrays p {
    line-height: 1.3;
    margin-top: 0.4em;
  }
  .number {
    display: block;
    font-size: 1.75em;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .array {
    display: block;
    width: 100%;
  }
  .had {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .arrays > :nth-child(2) .had {
    fill: currentColor;
    stroke: currentColor;
  }
  .rest {
    fill: none;
    stroke: color-mix(in srgb, currentColor 62%, transparent);
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

  @media (forced-colors: active) {
    .had {
      fill: Highlight;
      stroke: Highlight;
    }
    .rest {
      stroke: CanvasText;
    }
  }
  @media print, (scripting: none) {
    .find,
    .mine:not(:has(li)) {
      display: none;
    }
  }
  @media print {
    .had {
      print-color-adjust: exact;
    }
    .figure {
      break-inside: avoid;
    }
  }
`;
