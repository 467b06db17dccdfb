import { css } from 'lit';

/** What ends a page: the call to action, and who wrote and reviewed it. Beside each other where there is room. */
export const contactStyles = css`
  .end {
    display: grid;
    gap: 0 calc(3 * var(--_space));
    margin-top: var(--_apart);
  }
  .contact,
  .about {
    display: grid;
    align-content: start;
    gap: var(--_near);
    padding-block: var(--_apart);
    border-top: 1px solid var(--_line);
  }
  .contact :is(.tools, li p) {
    margin: 0;
  }
  .contact li + li {
    margin-top: var(--_space);
  }
  .about {
    gap: 0.25em;
  }
  .about p {
    margin: 0;
  }

  @container (min-width: 48em) {
    .end:has(.contact) {
      grid-template-columns: 3fr 5fr;
    }
    .end:has(.contact):not(:has(.about)) {
      grid-template-columns: 1fr;
    }
    .end .about p,
    .end .contact p {
      max-width: none;
    }
  }
  @media print {
    .contact,
    .about {
      break-inside: avoid;
    }
  }
`;
