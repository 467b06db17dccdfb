import { css } from 'lit';

/** Facts two by two, or as many as fit, between hairlines. */
export const factsStyles = css`
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    margin: var(--_space) 0;
    max-width: none;
    border-bottom: 1px solid var(--_line);
  }
  .facts li {
    padding-block: 0.45em;
    padding-inline-end: 1em;
    border-top: 1px solid var(--_line);
    line-height: 1.3;
  }
  .facts span {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .fact {
    display: block;
    font-size: var(--_large);
    font-weight: var(--_bold);
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
`;
