import type { LitElement } from 'lit';

/** Every widget of a page after it has drawn itself. */
const drawn = (page: Document) =>
  Promise.all([...page.querySelectorAll<LitElement>('*')].map((element) => element.updateComplete));

let turn = 0;

/**
 * Runs code in a fresh page inside a box, and puts it into the place of the last one when it is drawn:
 * nothing flashes, and the reader stays where she was. Resolves to the page; to nothing when other
 * code came meanwhile.
 */
export async function show(box: Element, code: string): Promise<Document | undefined> {
  const mine = ++turn;
  const [old] = box.querySelectorAll<HTMLIFrameElement>('iframe.shown');
  const next = document.createElement('iframe');
  next.title = 'What readers will see';
  next.dataset['code'] = code;
  next.src = 'preview.html';
  const loaded = new Promise((resolve) => next.addEventListener('load', resolve, { once: true }));
  box.append(next);
  await loaded;
  const page = next.contentDocument;
  if (page) await drawn(page);
  if (mine !== turn || !page) {
    next.remove();
    return undefined;
  }
  next.contentWindow?.scrollTo(0, old?.contentWindow?.scrollY ?? 0);
  next.className = 'shown';
  old?.remove();
  return page;
}
