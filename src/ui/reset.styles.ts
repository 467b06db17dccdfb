import { css } from 'lit';

/**
 * What stands between a page and what a tag shows. Rules of a page reach the host and win over ours there,
 * save those with `!important`; inside they can only be inherited. So all is set back on the first element
 * inside, but for the page's font, its size and the color of its text, and but for what takes a part of a
 * page away for a while: a hidden tab, a closed dialog. `user-select` is for the reader, who copies a phone number.
 *
 * The host holds no width: `.container` fills it, and what is before it asks for the room of a short line
 * where a box fits itself to what it holds, and for no more than a letter where there is less.
 *
 * Spacing is inherited, so that readers can change it (WCAG 1.4.12). An animation that never moves sets it
 * on the host: it wins over what a page says in passing (`* { letter-spacing: 2px }`), and a reader's
 * `!important` wins over it. The space between paragraphs cannot be told apart so; only styles of the
 * browser's user reach it. Decoration lines of a page's own on the host are drawn through by the browser.
 */
export const reset = css`
  :host {
    display: block;
    max-inline-size: 72em;
    /* The one thing on the host that no page may mean: a box across its own lines takes any width. */
    writing-mode: horizontal-tb !important;
    animation: ketamine-spacing 1s both paused;
  }
  @keyframes ketamine-spacing {
    from,
    to {
      line-height: 1.5;
      letter-spacing: normal;
      word-spacing: normal;
    }
  }
  :host::before {
    all: initial !important;
    content: '0 0' !important;
    display: block !important;
    flex: 0 0 0px !important;
    block-size: 0 !important;
    overflow: hidden !important;
    visibility: hidden !important;
    font-size: inherit !important;
    word-spacing: min(36em, 88vw) !important;
  }
  .container {
    all: initial;
    display: block;
    inline-size: 100%;
    container-type: inline-size;
    color: inherit;
    color-scheme: inherit;
    font-family: inherit;
    font-size: inherit;
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
    -webkit-user-select: text;
    user-select: text;
    overflow-wrap: break-word;
  }
`;
