import { css } from 'lit';
import { markPrivate } from './private.js';

/** What a reader may take along. Both ways run only on the reader's own press. */

/** The parts of a handout: the heading of each and the lines of its list. The first heading is its title. */
export type Handout = ReadonlyArray<readonly [heading: string, ...lines: string[]]>;

/**
 * How the printed page looks; it stands alone, so it has no host page to take after. It is set
 * smaller and in columns as it grows, so that even all notes of the guide fit one sheet.
 */
const paper = css`
  @page {
    margin: 11mm;
  }
  body {
    font: 10.5pt/1.4 sans-serif;
    margin: 0;
  }
  h1 {
    font-size: 1.5em;
    margin: 0 0 0.5em;
  }
  h2 {
    font-size: 1.15em;
    margin: 1em 0 0.3em;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.4em;
  }
  li {
    padding: 0.15em 0;
    list-style: square;
    break-inside: avoid;
  }
  ul:has(:nth-child(6)) {
    columns: 2;
    column-gap: 2em;
  }
  body:has(:nth-child(20)) {
    font-size: 9pt;
  }
  body:has(:nth-child(32)) {
    font-size: 7pt;
    line-height: 1.25;
  }
`;

/** The frame of the last handout. It stands in the page while it prints, and no longer. */
let current: HTMLIFrameElement | undefined;

/** Takes the handout that was made for printing out of the page, also while it is still printed. */
export function forgetPrint(): void {
  const frame = current;
  // Taking it away ends its page, which asks for the same.
  current = undefined;
  frame?.remove();
}

/**
 * Prints a handout by itself, without the rest of the page, and a closing line under it. The frame is
 * empty and of the page's own origin, so nothing is requested; it goes when printing ends, or never
 * begins. Resolves to whether the page may do so; never throws.
 */
export function printHandout(
  root: ParentNode,
  handout: Handout,
  closing: string,
): Promise<boolean> {
  forgetPrint();
  const frame = (current = document.createElement('iframe'));
  frame.className = 'unseen';
  frame.title = handout[0]?.[0] ?? '';
  return new Promise((resolve) => {
    // An empty frame loads at once in some engines and a moment later in others.
    frame.onload = () => {
      const page = frame.contentDocument;
      // A sandboxed page has an origin that not even its own frames share; an old Firefox on a phone has no paper.
      const can = page && 'print' in window;
      if (can) print(page, frame, handout, closing, resolve);
      else {
        forgetPrint();
        resolve(false);
      }
    };
    markPrivate(frame);
    root.append(frame);
  });
}

function print(
  page: Document,
  frame: HTMLIFrameElement,
  handout: Handout,
  closing: string,
  tell: (printed: boolean) => void,
): void {
  const view = frame.contentWindow as Window & typeof globalThis;
  const add = (parent: Element, name: string, text: string) =>
    (parent.appendChild(page.createElement(name)).textContent = text);
  // Recorders go into a frame of the page's own origin, and the marks around it do not.
  markPrivate(page.documentElement);
  page.title = frame.title;
  handout.forEach(([heading, ...lines], index) => {
    add(page.body, index ? 'h2' : 'h1', heading);
    const list = page.body.appendChild(page.createElement('ul'));
    lines.forEach((line) => add(list, 'li', line));
  });
  add(page.body, 'p', closing);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(paper.cssText);
  page.adoptedStyleSheets = [sheet];
  const end = () => {
    if (frame === current) forgetPrint();
  };
  let begun = false;
  view.onbeforeprint = () => {
    begun = true;
    tell(true);
  };
  view.onafterprint = view.onpagehide = end;
  view.print();
  // A sandbox may swallow it. Some engines begin a moment after it returns.
  setTimeout(() => {
    // One that was taken away meanwhile was not refused.
    tell(begun || frame !== current);
    if (!begun) end();
  }, 1000);
}

/** Copies a handout as text. Resolves to whether the browser allowed it; never throws. */
export async function copyHandout(handout: Handout, closing: string): Promise<boolean> {
  const parts = handout.map((lines) => lines.join('\n- '));
  try {
    await navigator.clipboard.writeText([...parts, closing].join('\n\n'));
    return true;
  } catch {
    return false;
  }
}
