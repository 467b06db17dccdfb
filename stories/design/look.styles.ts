import '@fontsource-variable/geist-mono';
import { css } from 'lit';

/** What Storybook's own pieces share: the colors and the calm of the embed builder. */
export const look = css`
  :host {
    display: block;
    --edge: color-mix(in srgb, currentColor 55%, transparent);
    --hair: color-mix(in srgb, currentColor 18%, transparent);
    --soft: color-mix(in srgb, currentColor 82%, transparent);
    --mono: 'Geist Mono Variable', ui-monospace, monospace;
    font:
      1rem/1.55 'Figtree Variable',
      system-ui,
      sans-serif;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0.7em 1.25em 0.7em 0;
    border-bottom: 1px solid var(--hair);
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: 600;
  }
  code {
    font: 0.875em/1.5 var(--mono);
    overflow-wrap: anywhere;
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }
  .scroll {
    overflow-x: auto;
  }
  .soft {
    color: var(--soft);
  }
`;
