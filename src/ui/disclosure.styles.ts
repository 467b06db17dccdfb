import { css } from 'lit';

/** A list whose rows open. */
export const disclosureStyles = css`
  .head {
    position: relative;
    scroll-margin-top: 1em;
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    align-content: center;
    column-gap: 1em;
    min-height: 3.5em;
    padding: 0.6em 0;
    box-sizing: border-box;
    border-top: 1px solid var(--_line);
  }
  .head button::after {
    content: '';
    position: absolute;
    inset: 0;
    inset-inline-start: -0.5em;
    border-radius: 0.25em;
  }
  .head button:hover {
    text-decoration: underline;
  }
  .head button:focus-visible {
    outline: none;
  }
  .head button:focus-visible::after {
    outline: 3px solid var(--ketamine-focus, currentColor);
    outline-offset: -2px;
  }
  .head > * {
    grid-column: 1;
  }
  .head::after {
    content: '';
    grid-area: 1 / -2 / span 2;
    width: 0.5em;
    height: 0.5em;
    margin: 0 0.5em;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .open > .head::after {
    transform: translateY(25%) rotate(225deg);
  }
  @media (hover: hover) {
    .head:hover {
      background-color: var(--_wash);
      box-shadow:
        -0.75em 0 var(--_wash),
        0.75em 0 var(--_wash);
    }
  }
  .open > .panel {
    padding-bottom: var(--_space);
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
  .note {
    margin-top: 0.5em;
  }
  .term {
    font-weight: 400;
    color: var(--_muted);
  }
  .stack {
    display: grid;
    gap: 1.25em;
    align-content: start;
  }
  .ticks li {
    position: relative;
    break-inside: avoid;
    padding: 0.3em 0;
    padding-inline-start: 1.4em;
  }
  .ticks li::before {
    content: '–' / '';
    position: absolute;
    inset-inline-start: 0;
  }

  @container (min-width: 40em) {
    /* Notes stand in one column, so that they are read down like a table. */
    .head {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
    }
    .head .when {
      grid-area: 1 / 2;
    }
    .columns {
      grid-template-columns: 1fr 1fr;
    }
    .ticks {
      columns: 2;
      column-gap: 2.5em;
      max-width: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .head::after {
      transition: transform 150ms;
    }
  }
  @media print, (scripting: none) {
    .panel {
      display: block !important;
      content-visibility: visible !important;
    }
    .head::after {
      display: none;
    }
  }
  @media print {
    /* Boxes to tick with a pen: on a screen they would look like ones to press. */
    .ticks li::before {
      content: '';
      top: 0.6em;
      width: 0.75em;
      height: 0.75em;
      border: 1.5px solid;
    }
    .head {
      break-inside: avoid;
    }
  }
`;
