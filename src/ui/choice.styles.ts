import { css } from 'lit';

/** A choice of one, as a list of radios or as one row of them side by side. */
export const choiceStyles = css`
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75em;
    margin-top: var(--_space);
  }
  /* Many stand in columns. */
  .choice:has(label:nth-of-type(5)) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 17em));
  }
  .route {
    margin-top: var(--_space);
    font-weight: 600;
  }

  /*
   * One row: the radios lie over their names, so the whole of each can be pressed and has the ring of the
   * focus, which is drawn around it in the page's text color. A name of two words may take two lines; where
   * not even a word has room, each has a row.
   */
  .segments {
    display: grid;
    grid-auto-flow: column;
    margin-top: var(--_space);
    padding: 1px 0 0 1px;
  }
  .segments label {
    position: relative;
    min-height: var(--_press);
    justify-content: center;
    text-align: center;
    font-weight: 600;
    line-height: 1.2;
    padding: 0.25em 0.4em;
    margin: -1px 0 0 -1px;
    border: 1px solid var(--_edge);
  }
  .segments label:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .segments label:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .segments label:hover {
    text-decoration: underline;
  }
  .segments label:has(:checked) {
    z-index: 1;
    background-color: var(--_accent);
    border-color: var(--_mark);
    box-shadow: inset 0 0 0 2px var(--_mark);
  }
  .segments :checked + span {
    color: var(--_on-accent);
  }
  .segments label:has(:focus-visible) {
    z-index: 2;
  }
  .segments label > input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    border: 0;
    border-radius: var(--_radius);
  }

  @container (min-width: 17em) {
    .segments {
      overflow-wrap: normal;
    }
  }
  @container (width < 17em) {
    .segments {
      grid-auto-flow: row;
    }
  }
  @container (min-width: 30em) {
    .segments {
      width: fit-content;
    }
    .segments label {
      padding-inline: 1.25em;
    }
  }
  /* The system's own radios come back, beside the names. */
  @media (forced-colors: active) {
    .segments label > input {
      position: static;
      width: 1em;
      height: 1em;
    }
    .segments label:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
  @media print, (scripting: none) {
    /* What is asked of a reader who cannot answer. The route says what is shown. */
    fieldset:not([part='routes']),
    label:not(:has(:checked)),
    label input {
      display: none;
    }
    .segments {
      display: block;
    }
    .segments label:has(:checked) {
      background-color: transparent;
      box-shadow: none;
      border: 0;
      padding-inline: 0;
    }
    .segments :checked + span {
      color: inherit;
    }
  }
`;
