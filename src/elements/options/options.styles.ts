import { css } from 'lit';

/** As many columns as fit: two on a phone, up to five beside the names of the rows. */
export const styles = css`
  table,
  thead,
  tbody {
    display: block;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
  }
  tr {
    padding-block: 0.1em 0.2em;
    border-top: 1px solid var(--_line);
    break-inside: avoid;
  }
  th,
  td {
    padding: 0;
    text-align: start;
    vertical-align: top;
    font-size: var(--_small);
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  :is(td, th, select)[class^='c']:not(.corner) {
    flex: 1 1 0;
    min-width: 0;
  }
  th[scope='row'] {
    flex: 0 0 var(--_beside, 100%);
    margin: 0;
  }
  .c2,
  .c3,
  .c4,
  .picks .corner {
    display: none;
  }
  /* Above the names of the rows: it is counted, and takes no room where they stand over the cells. */
  thead .corner {
    position: absolute;
  }
  td.c0 {
    display: grid;
    grid-template: 'all' / minmax(0, 1fr);
  }
  td.c0 > span {
    grid-area: all;
  }
  .ghost {
    visibility: hidden;
    pointer-events: none;
  }

  .picks {
    margin: 0.1em 0;
  }
  select {
    appearance: none;
    box-sizing: border-box;
    min-height: var(--_press);
    margin: 0;
    padding: 0 1.1em 0 0.35em;
    font: inherit;
    font-size: var(--_small);
    font-weight: 600;
    color: inherit;
    background: conic-gradient(from -45deg at 50% 100%, currentColor 90deg, transparent 0) right
      0.35em center / 0.7em 0.35em no-repeat;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    text-overflow: ellipsis;
    cursor: pointer;
  }
  select:hover {
    background-color: var(--_wash);
  }
  option {
    color: FieldText;
    background-color: Field;
  }
  /* The name of its row. It can be pressed 44 px high, and takes the room of a line. */
  .approval {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .approval > summary {
    --_reach: calc((var(--_press) - 1.25em) / 2);
    padding-block: var(--_reach);
    margin-block: calc(-1 * var(--_reach));
  }
  .approval[open] {
    padding-bottom: var(--_near);
    font-weight: 400;
  }
  .approval[open] > summary {
    margin-bottom: 0;
  }

  /* Each a line that opens, two in a row where their short names have room. */
  .full {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    column-gap: 0.6em;
    max-width: none;
  }
  .full .head {
    grid-template-columns: minmax(0, 1fr) auto;
    min-height: var(--_press);
    padding-block: 0.25em;
    column-gap: 0.25em;
  }
  .full .when {
    display: none;
  }
  .open {
    grid-column: 1 / -1;
  }
  .panel > strong {
    display: block;
  }
  .panel > ol {
    padding-inline-start: 1.4em;
    list-style: decimal;
  }

  /* A name has room on its line: it is broken nowhere, as heading and as button alike. */
  @container (min-width: 18em) {
    .full .head {
      overflow-wrap: normal;
    }
  }
  @container (min-width: 32em) {
    .c2 {
      display: revert;
    }
  }
  @container (min-width: 46em) {
    .full {
      grid-template-columns: repeat(auto-fill, minmax(14em, 1fr));
      column-gap: calc(2 * var(--_space));
    }
    tr.row {
      padding-block: 0.6em;
    }
    .row:not(:has([open])) {
      flex-wrap: nowrap;
      /* Handed down, as in WebKit :has() moves nothing below what it is said of. */
      --_beside: 8em;
    }
    .row > .corner {
      display: block;
      position: static;
    }
    .corner {
      flex: 0 0 8em;
    }
  }
  @container (min-width: 56em) {
    .c3 {
      display: revert;
    }
  }
  @container (min-width: 68em) {
    .c4 {
      display: revert;
    }
  }

  @media (forced-colors: active) {
    select {
      appearance: auto;
    }
  }
  /* Names in place of the choices, where nothing can be picked. */
  @media print, (scripting: none) {
    .picks {
      display: none;
    }
    .full {
      display: block;
    }
    thead.unseen {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }
  }
`;
