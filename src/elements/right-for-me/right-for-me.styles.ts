import { css } from 'lit';

export const styles = css`
  .help-line {
    margin-top: 0.75em;
    padding-bottom: 0.75em;
    border-bottom: 1px solid var(--_line);
    max-width: none;
  }
  .screen {
    margin-top: calc(1.5 * var(--_space));
  }
  .screen .block-title,
  .question .question-title {
    font-size: 1.375em;
    scroll-margin-top: 4em;
  }
  .part .part-title {
    font-size: 1.125em;
    margin-bottom: 0.5em;
  }
  .block-title + .dashes,
  .block-title + .callout,
  .why {
    margin: 0.85em 0 1em;
  }
  .question:not([hidden]) ~ .question {
    margin-top: calc(2.5 * var(--_space));
  }
  .framed {
    padding: clamp(1em, 5cqi, 2em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .framed .about {
    margin-bottom: 0;
  }
  button.link {
    text-decoration: underline var(--_mark) max(0.1em, 1.5px);
    text-underline-offset: 0.2em;
  }
  fieldset {
    border: 0;
    margin: 0.5em 0 0;
    padding: 0;
    min-width: 0;
    max-width: var(--ketamine-measure, 38em);
  }
  legend {
    padding: 0;
  }
  .why strong {
    font-weight: 600;
  }
  .option {
    display: flex;
    gap: 0.85em;
    padding: 0.45em 0;
    box-sizing: border-box;
    border-top: 1px solid var(--_line);
  }
  .option:last-child {
    border-bottom: 1px solid var(--_line);
  }
  .option:hover span {
    text-decoration: underline;
  }
  .option:has(:checked) span {
    font-weight: 600;
  }
  .option input {
    width: 1.5em;
    height: 1.5em;
  }
  .part {
    margin-top: calc(1.75 * var(--_space));
  }
  .notes li {
    padding: 0.6em 0;
    border-top: 1px solid var(--_line);
    break-inside: avoid;
  }
  .notes .note {
    display: block;
  }
  .all .label {
    margin: 1.25em 0 0.4em;
    font-weight: 600;
  }
  .all .button {
    box-sizing: border-box;
  }
  .tools + .all {
    margin-top: var(--_space);
  }

  @container (min-width: 44em) {
    .framed {
      display: grid;
      grid-template-columns: 3fr 2fr;
      column-gap: 3em;
    }
    .framed > :not(.screen, .ask) {
      grid-column: 1 / -1;
    }
    .framed .contact {
      border: 0;
      padding: 0;
      margin-top: calc(1.5 * var(--_space));
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
