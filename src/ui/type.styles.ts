import { css } from 'lit';

/**
 * Headings, paragraphs and lists.
 */
export const type = css`
  :is(h2, h3, h4, h5, h6) {
    font: inherit;
    font-weight: var(--_bold);
    line-height: 1.25;
    margin: 0;
    text-wrap: balance;
  }
  .title,
  .contact-title,
  .group-title,
  .phase-title {
    font-size: var(--_large);
    font-family: var(--ketamine-heading-font, inherit);
    color: var(--ketamine-heading, inherit);
  }
  /* Under a heading of the page's own it is not the larger one. */
  .title {
    font-size: 1.375em;
  }
  h2.title {
    font-size: var(--_huge);
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
    margin-top: var(--_near);
  }
  ul,
  ol {
    list-style: none;
  }
  .eyebrow {
    display: block;
    font-family: var(--ketamine-font, inherit);
    font-size: calc(1em / 1.25);
    font-weight: 400;
    color: var(--_muted);
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
    font-size: var(--_small);
    color: var(--_muted);
  }
`;
