import { css } from 'lit';

/**
 * Links, buttons, boxes to tick and what opens. All that can be pressed is 44 px high, but for a link within
 * a sentence.
 */
export const controls = css`
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--ketamine-focus, currentColor);
    outline-offset: 2px;
    border-radius: 0.25em;
  }
  /* A heading that the script goes to is read, not pressed. */
  [tabindex='-1'] {
    outline: none;
  }
  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
  }
  a,
  button.link {
    /* By its parts: Safari before 26.2 knows no more than the line in one, and shows a link as plain text. */
    text-decoration-line: underline;
    text-decoration-color: var(--_mark);
    text-decoration-thickness: max(0.1em, 1.5px);
    text-underline-offset: 0.2em;
  }
  :is(a, .link):hover {
    text-decoration-thickness: 3px;
  }
  .quiet,
  .button,
  .link,
  label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: var(--_press);
    cursor: pointer;
  }
  /* Names of two lines stay apart. */
  label {
    box-sizing: border-box;
    padding: 0.35em 0;
    line-height: 1.3;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  legend {
    padding: 0;
  }
  /* A way past a long part, seen when the keyboard comes to it. */
  .skip:not(:focus-visible) {
    position: absolute;
    width: 1px;
    height: 1px;
    min-height: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .quiet,
  .button,
  .link,
  legend,
  strong {
    font-weight: 600;
  }
  .quiet,
  .button {
    box-sizing: border-box;
    padding: 0.4em 1.1em;
    line-height: 1.3;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .quiet:hover,
  .button:hover {
    text-decoration: underline;
  }
  .quiet:hover {
    background-color: var(--_wash);
  }
  /* Its own text is not the page's, so its ring and its rim read on a white and on a black page. */
  .button {
    color: var(--_on-accent);
    background-color: var(--_accent);
    border-color: var(--_mark);
    outline-color: var(--ketamine-focus, var(--_mark));
    text-decoration: none;
  }
  /* A browser's own text color in a field is not the page's. */
  input {
    margin: 0;
    flex: none;
    font: inherit;
    color: inherit;
  }
  /* Drawn, since a dark page that does not say so has white ones. */
  input:is([type='radio'], [type='checkbox']) {
    appearance: none;
    display: grid;
    place-content: center;
    box-sizing: border-box;
    width: 1.25em;
    height: 1.25em;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    cursor: inherit;
  }
  input[type='checkbox'] {
    border-radius: 0.2em;
  }
  input:checked {
    border: 0.4em solid var(--_mark);
  }
  input[type='checkbox']:checked {
    border-width: 2px;
    background-color: var(--_mark);
  }
  [type='checkbox']:checked::before {
    content: '';
    width: 0.3em;
    height: 0.6em;
    color: color(from var(--_mark) xyz-d65 var(--_pick) var(--_pick) var(--_pick));
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-10%) rotate(45deg);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    margin: var(--_space) 0 0;
  }
  summary {
    list-style: none;
    width: fit-content;
    padding-block: 0.9em;
    padding-inline-end: 1em;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    text-decoration: underline;
  }
  summary:not(.button)::after {
    content: '';
    display: inline-block;
    width: 0.35em;
    height: 0.35em;
    /* As wide as nothing, in the space at the end: it never stands on a line alone. */
    margin-inline: 0.5em calc(-0.85em - 2px);
    border: solid;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  [open] > summary:not(.button)::after {
    transform: translateY(25%) rotate(225deg);
  }
  @media (forced-colors: active) {
    input {
      appearance: auto !important;
    }
  }
  @media print, (scripting: none) {
    .tools:has(button) {
      display: none;
    }
  }
  @media print {
    summary:not(.button)::after {
      display: none;
    }
    /* Paper leaves backgrounds out, and white text with them. */
    .button {
      color: inherit;
      background-color: transparent;
      border-color: currentColor;
    }
    ::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
