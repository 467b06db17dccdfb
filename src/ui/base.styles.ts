import { css } from 'lit';

/**
 * What every tag looks like: tokens, type, links, buttons, help cards. Lengths are in `em`, since host
 * pages change the root's font size. The page's own font, size and text color are inherited; what a
 * page could pass down by mistake (capitals, alignment, indents) is set back. The accent and the red
 * are dark enough for a white page and light enough for a black one, and text never takes them.
 *
 * Paper shows everything and no control, and so does a page without scripting, which may hold prerendered
 * HTML: rules for both stand under `print, (scripting: none)`.
 */
export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: min(36em, 88vw);
    text-align: start;
    text-transform: none;
    text-indent: 0;
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
    color: var(--ketamine-text, inherit);
    background: var(--ketamine-surface, none);
    font-family: var(--ketamine-font, inherit);
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

  .title,
  .group-title,
  .phase-title,
  .contact-title,
  .step-title,
  .question-title,
  .part-title,
  .effect-title,
  .finding-title,
  .block-title,
  .card-title,
  .about-title {
    font: inherit;
    font-weight: 650;
    line-height: 1.25;
    margin: 0;
    text-wrap: balance;
  }
  .title {
    font-size: 1.75em;
  }
  .contact-title,
  .group-title,
  .phase-title {
    font-size: 1.25em;
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
    margin: 0.75em 0 var(--_space);
    padding-inline-start: 1em;
    border-inline-start: 3px solid;
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
    font-size: 0.875em;
    color: var(--_muted);
  }
  a {
    color: inherit;
    text-decoration: underline var(--_accent) max(0.1em, 1.5px);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 3px;
  }
  :focus-visible {
    outline: 3px solid var(--ketamine-focus, currentColor);
    outline-offset: 2px;
    border-radius: var(--_radius);
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
    border: 1px solid color-mix(in srgb, currentColor 62%, transparent);
    border-radius: var(--_radius);
  }
  .quiet:hover,
  .button:hover {
    text-decoration: underline;
  }
  .button {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: transparent;
    text-decoration: none;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    margin: var(--_space) 0 0;
  }
  summary {
    padding: 0.9em 0;
    cursor: pointer;
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
  }
  .emergency > * {
    margin: 0;
    padding: 0.75em 1em;
  }
  .emergency .card-title {
    color: #fff;
    background: var(--_urgent);
  }
  .urgent {
    padding-inline-start: 1em;
    border-inline-start: 6px solid var(--_urgent);
  }
  .careful {
    padding-inline-start: 1em;
    border-inline-start: 2px solid;
  }
  .contact,
  .about {
    display: grid;
    gap: 0.5em;
    margin-top: calc(2.5 * var(--_space));
    padding-top: calc(1.5 * var(--_space));
    border-top: 1px solid var(--_line);
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
  @media print, (scripting: none) {
    .tools:has(button) {
      display: none;
    }
  }
  @media print {
    .sources li {
      display: inline;
    }
    .sources li::after {
      content: ';';
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
