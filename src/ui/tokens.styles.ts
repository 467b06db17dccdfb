import { css } from 'lit';

/**
 * The values that all parts of a tag use (its box, and what it takes from the page: reset.styles.ts). Lengths
 * are in `em`, since host pages change the root's font size. The red and the accent without a clinic are dark enough for a white page and light
 * enough for a black one, and text never takes them.
 *
 * Type, on a page of 16 to 17 px: `--_small` for what is less important, at least 16 px (paler text has to be
 * as large as the rest to be read; it is never larger than the text around it), the text at 1em, `--_large`
 * for headings inside and for a figure in a row, `--_huge` for the title and for a figure that is the
 * message. A figure stands out from its label by size, weight and color at once.
 *
 * Space, in steps of `--ketamine-space` (s): a quarter within a line, `--_near` (half) between what belongs
 * together, s between paragraphs of unlike kind, `--_apart` (1.5) between parts, `--_far` (2.5) before what
 * ends a tag.
 */
export const tokens = css`
  :host([hidden]),
  [hidden]:not(.panel) {
    display: none;
  }
  .root {
    --_urgent: var(--ketamine-urgent, #c5372c);
    --_space: var(--ketamine-space, 1em);
    --_radius: var(--ketamine-radius, 0.25em);
    --_near: calc(0.5 * var(--_space));
    --_apart: calc(1.5 * var(--_space));
    --_far: calc(2.5 * var(--_space));
    --_small: max(0.875em, min(16px, 1em));
    --_large: 1.25em;
    --_huge: 1.75em;
    --_bold: var(--ketamine-heading-weight, 650);
    --_press: max(2.75em, 44px);
    --_muted: var(--ketamine-muted, color-mix(in srgb, currentColor 84%, transparent));
    --_line: var(--ketamine-line, color-mix(in srgb, currentColor 22%, transparent));
    --_edge: color-mix(in srgb, currentColor 62%, transparent);
    --_wash: color-mix(in srgb, currentColor 5%, transparent);
    /* What is not seen stays inside, or a page around it may scroll sideways. */
    position: relative;
    color: var(--ketamine-text, inherit);
    background-color: var(--ketamine-surface, transparent);
    font-family: var(--ketamine-font, inherit);
  }
  /* A tag that another one on the page ends for: the next does not begin right under it. */
  .root:not(:has(.about)) {
    padding-bottom: var(--_far);
  }
  .light,
  .dark {
    color-scheme: light;
    color: var(--ketamine-text, #1a2124);
    background-color: var(--ketamine-surface, #fff);
    padding: clamp(1em, 4cqi, 2em);
  }
  .dark {
    color-scheme: dark;
    color: var(--ketamine-text, #e9edee);
    background-color: var(--ketamine-surface, #14191b);
  }

  /* Where not even a long word has room, it breaks, and nothing holds a place open for it. */
  @container (max-width: 20em) {
    .root {
      overflow-wrap: anywhere;
    }
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
