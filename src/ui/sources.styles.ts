import { css } from 'lit';

/** The folded list of publications, and what the FDA says: a line that opens. */
export const sourcesStyles = css`
  .sources li {
    padding: 0.3em 0;
  }
  .sources a {
    display: inline-block;
    max-width: 100%;
    min-height: 24px;
  }
  .approval {
    margin: var(--_space) 0;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_edge);
  }
  .approval > summary {
    padding-block: 0.25em;
    min-height: var(--_press);
    box-sizing: border-box;
    align-content: center;
    line-height: 1.35;
    text-wrap: balance;
  }
  .approval[open] > summary {
    padding-bottom: var(--_near);
  }

  @media print {
    .sources li {
      display: inline;
    }
    .sources li + li::before {
      content: ' ';
    }
  }
`;
