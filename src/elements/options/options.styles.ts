import { css } from 'lit';

export const styles = css`
  fieldset .note {
    grid-column: 1 / -1;
    max-width: none;
    margin: 0;
  }
  .full {
    font-weight: 600;
  }
  table {
    display: block;
    margin-top: calc(2.5 * var(--_space));
    border-collapse: collapse;
  }
  thead,
  tbody {
    display: block;
  }
  tr {
    position: relative;
    display: grid;
    gap: 0.25em 2em;
    padding: 0.75em 0;
    border-top: 1px solid var(--_line);
  }
  .of-2 tr {
    grid-template-columns: 1fr 1fr;
  }
  .of-3 tr {
    grid-template-columns: repeat(3, 1fr);
  }
  thead tr {
    border-top: 2px solid;
  }
  th,
  td {
    padding: 0;
    text-align: start;
    font-variant-numeric: tabular-nums;
    vertical-align: top;
  }
  th[scope='col'] {
    font-size: 1.25em;
    line-height: 1.25;
    font-weight: 650;
  }
  th[scope='row'] {
    grid-column: 1 / -1;
    margin: 0;
  }

  /* Before the script is there. */
  .room-2,
  .room-3 {
    display: none;
  }
  @container (min-width: 28em) {
    .room-1 {
      display: none;
    }
    .room-2 {
      display: block;
    }
  }
  @container (min-width: 42em) {
    .room-2 {
      display: none;
    }
    .room-3 {
      display: block;
    }
  }

  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
