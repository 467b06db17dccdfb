import { css } from 'lit';

export const styles = css`
  .help-line {
    border-bottom: 1px solid var(--_line);
    max-width: none;
  }
  .screen {
    margin-block: var(--_near) var(--_apart);
  }
  .screen .block-title,
  .question .question-title {
    font-size: 1.375em;
    scroll-margin-top: 4em;
  }
  .question-title .eyebrow {
    font-size: calc(1em / 1.375);
  }
  .part-title {
    margin-bottom: 0.35em;
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
  .framed .screen {
    margin-block-end: var(--_space);
  }
  .framed .approval {
    margin-bottom: 0;
  }
  .framed :is(.contact, .about) {
    padding-block: var(--_space);
  }
  .framed .about {
    padding-bottom: 0;
  }
  fieldset {
    margin-top: var(--_near);
    max-width: var(--ketamine-measure, 38em);
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
  /*
   * Nothing that changes how wide the words are: a row that wraps would tell what was picked. In a root WebKit
   * draws only the part anew that has :has(), and none below it.
   */
  .option :checked + span {
    text-decoration-line: underline;
    text-decoration-color: var(--_mark);
    text-decoration-thickness: 0.15em;
  }
  /* A script of the page can read what is selected, also in a closed root. */
  .option,
  .raised {
    user-select: none;
    -webkit-user-select: none;
  }
  .option input {
    width: 1.5em;
    height: 1.5em;
  }
  /* A sheet of paper, which scrolls. */
  .raised {
    box-sizing: border-box;
    block-size: 26em;
    overflow-y: auto;
    padding: 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .raised * + .part-title {
    margin-top: var(--_apart);
  }
  @media print {
    .raised {
      block-size: auto;
    }
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
    }
    .framed .about p {
      max-width: none;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
