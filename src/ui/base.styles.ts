import { css } from 'lit';

/**
 * What every tag looks like: tokens, type, links, buttons, help cards. Lengths are in `em`, since host
 * pages change the root's font size. The page's own font, size and text color are inherited; what a
 * page could pass down by mistake (capitals, alignment, indents) is set back. The red and the accent without
 * a clinic are dark enough for a white page and light enough for a black one, and text never takes them.
 *
 * Paper shows everything and no control, and so does a page without scripting, which may hold prerendered
 * HTML: rules for both stand under `print, (scripting: none)`.
 */
export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: min(36em, 88vw);
    max-inline-size: 72em;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    font-style: normal;
    font-variant: normal;
    word-spacing: normal;
    white-space: normal;
    line-height: 1.5;
    overflow-wrap: break-word;
    --_accent: var(--ketamine-accent, #167a6e);
    /* White or black, by the luminance (y) of the accent: one of the two is always at 4.5:1. */
    --_pick: clamp(0, (0.179 - y) * 9e9, 1.2);
    --_on-accent: var(
      --ketamine-on-accent,
      color(from var(--_accent) xyz-d65 var(--_pick) var(--_pick) var(--_pick))
    );
    --_urgent: var(--ketamine-urgent, #c5372c);
    --_space: var(--ketamine-space, 1em);
    --_radius: var(--ketamine-radius, 0.25em);
  }
  :host([hidden]),
  [hidden]:not(.panel) {
    display: none;
  }
  .root {
    --_muted: var(--ketamine-muted, color-mix(in srgb, currentColor 84%, transparent));
    --_line: var(--ketamine-line, color-mix(in srgb, currentColor 22%, transparent));
    --_edge: color-mix(in srgb, currentColor 62%, transparent);
    --_wash: color-mix(in srgb, currentColor 5%, transparent);
    --_mark: var(--_accent);
    /* What is not seen stays inside, or a page around it may scroll sideways. */
    position: relative;
    color: var(--ketamine-text, inherit);
    background: var(--ketamine-surface, none);
    font-family: var(--ketamine-font, inherit);
  }
  /*
   * An accent too near the page's color is made darker, or lighter, where it has to be seen by itself: under
   * links, in figures, around buttons. The text's color says which, carried by the alpha of a mix: a half
   * under dark text, and whole under light text, where the accent comes halved. A luminance of at most 0.23 is
   * at 3:1 on pages of white and of pastels, and one of at least 0.2 is well over it on nearly black ones.
   */
  @supports (color: color(from color-mix(in xyz, currentColor, red) xyz x y z / alpha)) {
    .root {
      /* The paler the page's text is, the less it is thinned: 1 is the most, at the middle. */
      --_firm: 0.6 + min(8 * y, 0.9 - y);
      --_muted: var(
        --ketamine-muted,
        color(from currentColor xyz x y z / clamp(0.84, var(--_firm), 1))
      );
      --_edge: color(from currentColor xyz x y z / clamp(0.62, var(--_firm) - 0.2, 0.8));
      --_light-text: color(from currentColor xyz 0 0 0 / clamp(0, (y - 0.33) * 9e9, 1));
      --_more: (2 * alpha - 1) * max(0, (0.2 - 2 * alpha * y) / (1 - 2 * alpha * y));
      --_less: 2 * alpha * min(1, max(2 * alpha - 1, 0.115 / (alpha * y))) * (1 - var(--_more));
      --_mark: color(
        from color-mix(in xyz, var(--_light-text), var(--_accent)) xyz
          calc(x * var(--_less) + 0.95 * var(--_more)) calc(y * var(--_less) + var(--_more))
          calc(z * var(--_less) + 1.09 * var(--_more)) / 1
      );
    }
  }
  .light,
  .dark {
    color-scheme: light;
    color: var(--ketamine-text, light-dark(#1a2124, #e9edee));
    background: var(--ketamine-surface, light-dark(#fff, #14191b));
    padding: clamp(1em, 4cqi, 2em);
  }
  .dark {
    color-scheme: dark;
  }

  :is(h2, h3, h4, h5, h6) {
    font: inherit;
    font-weight: var(--ketamine-heading-weight, 650);
    line-height: 1.25;
    margin: 0;
    text-wrap: balance;
  }
  .title,
  .contact-title,
  .group-title,
  .phase-title {
    font-size: 1.25em;
    font-family: var(--ketamine-heading-font, inherit);
    color: var(--ketamine-heading, inherit);
  }
  /* Under a heading of the page's own it is not the larger one. */
  .title {
    font-size: 1.375em;
  }
  h2.title {
    font-size: 1.75em;
  }
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
    max-width: var(--ketamine-measure, 38em);
    text-wrap: pretty;
  }
  p + p,
  p + ul {
    margin-top: 0.5em;
  }
  ul,
  ol {
    list-style: none;
  }
  .lede {
    color: var(--_muted);
    margin-top: 0.35em;
  }
  .callout {
    margin: var(--_space) 0;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_edge);
  }
  .dashes {
    list-style: '–  ';
    padding-inline-start: 1.1em;
  }
  .dashes li {
    padding: 0.1em 0;
  }
  .when,
  .note,
  .label,
  .about,
  .sources {
    font-size: max(0.875em, min(14px, 1em));
    color: var(--_muted);
  }
  a {
    color: inherit;
    text-decoration: underline var(--_mark) max(0.1em, 1.5px);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 3px;
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
  .quiet,
  .button,
  .link,
  label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: max(2.75em, 44px);
    cursor: pointer;
  }
  /* Names of two lines stay apart. */
  label {
    box-sizing: border-box;
    padding: 0.35em 0;
    line-height: 1.3;
  }
  .quiet,
  .button,
  .link,
  legend,
  strong,
  .help a {
    font-weight: 600;
  }
  .quiet,
  .button {
    padding: 0 1.1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .quiet:hover,
  .button:hover {
    text-decoration: underline;
  }
  .quiet:hover {
    background: var(--_wash);
  }
  /* Its own text is not the page's, so its ring and its rim read on a white and on a black page. */
  .button {
    color: var(--_on-accent);
    background: var(--_accent);
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
    background: var(--_mark);
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
    padding: 0.9em 0;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    text-decoration: underline;
  }
  .head::after,
  summary:not(.button)::after {
    content: '';
    width: 0.5em;
    height: 0.5em;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  summary:not(.button)::after {
    display: inline-block;
    width: 0.35em;
    height: 0.35em;
    margin-inline: 0.6em;
  }
  [open] > summary:not(.button)::after {
    transform: translateY(25%) rotate(225deg);
  }
  .sources li {
    padding: 0.3em 0;
  }
  .sources a,
  .help a,
  .help-line a {
    display: inline-block;
    min-height: 24px;
  }

  .help {
    display: grid;
    gap: calc(2 * var(--_space));
    margin-top: calc(3 * var(--_space));
  }
  .card-body {
    display: grid;
    gap: 0.75em;
    margin-top: 0.75em;
  }
  .card p {
    margin: 0;
  }
  .emergency {
    border: 2px solid var(--_urgent);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .emergency > * {
    margin: 0;
    padding: 0.75em 1em;
  }
  .emergency .card-title {
    color: color(from var(--_urgent) xyz-d65 var(--_pick) var(--_pick) var(--_pick));
    background: var(--_urgent);
  }
  .urgent,
  .careful {
    padding-inline-start: 1em;
    border-inline-start: 6px solid var(--_edge);
  }
  .urgent {
    border-color: var(--_urgent);
  }
  .contact,
  .about {
    display: grid;
    gap: 0.5em;
    margin-top: calc(2.5 * var(--_space));
    padding-top: calc(1.5 * var(--_space));
    border-top: 1px solid var(--_line);
  }
  .about {
    margin-bottom: calc(2 * var(--_space));
  }
  .about p {
    margin: 0;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  @container (min-width: 44em) {
    .help {
      grid-template-columns: 1fr 1fr;
    }
    .emergency {
      grid-column: 1 / -1;
    }
    .emergency ul {
      columns: 2;
      max-width: none;
    }
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
    .sources li {
      display: inline;
    }
    .sources li + li::before {
      content: ' ';
    }
    .card,
    .contact,
    .about {
      break-inside: avoid;
    }
    /* Paper leaves backgrounds out, and white text with them. */
    .button,
    .emergency .card-title {
      color: inherit;
      background: none;
      border-color: currentColor;
    }
    .emergency .card-title {
      border-bottom: 2px solid;
    }
    ::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
