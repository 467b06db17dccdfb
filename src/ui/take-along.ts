/** What a reader may take along. Both run only on the reader's own press. */

/** How the printed page looks; it stands alone, so it has no host page to take after. */
const paper =
  'body{font:12pt/1.5 sans-serif;margin:2em;max-width:40em}li{padding:.4em 0;list-style:square}';

/**
 * Prints a title, a list and a closing line by themselves, without the rest of the page. The frame is
 * empty and of the page's own origin, so nothing is requested; it goes when printing ends.
 */
export function printList(root: ParentNode, [title = '', ...lines]: readonly string[]): void {
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.title = title;
  // An empty frame loads at once in some engines and a moment later in others.
  frame.onload = () => {
    const page = frame.contentDocument as Document;
    const view = frame.contentWindow as Window & typeof globalThis;
    const add = (parent: Element, name: string, text: string) =>
      (parent.appendChild(page.createElement(name)).textContent = text);
    page.title = title;
    add(page.body, 'h1', title);
    const list = page.body.appendChild(page.createElement('ul'));
    lines.forEach((line) => add(list, 'li', line));
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(paper);
    page.adoptedStyleSheets = [sheet];
    view.onafterprint = () => frame.remove();
    view.print();
  };
  root.append(frame);
}

/** Copies text. Resolves to whether the browser allowed it; never throws. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
