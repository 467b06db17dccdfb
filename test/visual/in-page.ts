/**
 * Functions that run inside the photographed page, one by one: each has to bring along all that it
 * uses. They also look into the closed root of the guide, by `renderRoot`.
 */

/** Adds styles to the page and to the inside of each widget; takes back those of the call before. */
function style(page: string, inside: string): void {
  type Kept = typeof globalThis & { keptSheets?: [CSSStyleSheet, CSSStyleSheet] };
  const view = globalThis as Kept;
  view.keptSheets ??= [new CSSStyleSheet(), new CSSStyleSheet()];
  const [outer, inner] = view.keptSheets;
  // A caret blinks, and a field in a root does not inherit its color.
  const still = '* { caret-color: transparent !important }';
  outer.replaceSync(`${still} ${page}`);
  inner.replaceSync(`${still} ${inside}`);
  const add = (root: Document | ShadowRoot, sheet: CSSStyleSheet) => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    for (const element of root.querySelectorAll<Element & { renderRoot?: unknown }>('*')) {
      const shadow = element.shadowRoot ?? element.renderRoot;
      if (shadow instanceof ShadowRoot) add(shadow, inner);
    }
  };
  add(document, outer);
}

/** Waits until fonts are there and transitions are over. */
async function settle(): Promise<void> {
  const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
  await frame();
  await document.fonts.ready;
  for (const animation of document.getAnimations()) animation.finish();
  await frame();
}

/** What a reader would lose: words cut off, words over each other, a page to be scrolled sideways. */
function losses(): string[] {
  const found: string[] = [];
  const texts: Array<{ words: string; boxes: DOMRect[] }> = [];
  const name = (element: Element) =>
    `<${element.localName}${[...element.classList].map((each) => `.${each}`).join('')}>`;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`);

  /** One pixel: for screen readers only, as all that is inside. */
  const isUnseen = (element: Element | null): boolean => {
    if (!element) return false;
    const { width, height } = element.getBoundingClientRect();
    return (width <= 1 && height <= 1) || isUnseen(element.parentElement);
  };
  const look = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<Element & { renderRoot?: unknown }>('body *, *')) {
      const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!shown || isUnseen(element)) continue;
      const looks = getComputedStyle(element);
      const cut = [
        looks.overflowX !== 'visible' && element.scrollWidth - element.clientWidth,
        /hidden|clip/.test(looks.overflowY) && element.scrollHeight - element.clientHeight,
      ].some((more) => more && more > 1);
      if (cut && !element.closest('html, body') && element.clientWidth > 1) {
        found.push(`${name(element)} cuts off "${element.textContent.trim().slice(0, 40)}"`);
      }
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
        if (element.closest('script, style')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        // The middle of each line: the boxes of tight lines overlap, their letters do not.
        const boxes = [...range.getClientRects()]
          .filter((box) => box.width > 1)
          .map((box) => new DOMRect(box.x, box.y + box.height / 4, box.width, box.height / 2));
        texts.push({ words: node.textContent.trim().slice(0, 40), boxes });
      }
      const shadow = element.shadowRoot ?? element.renderRoot;
      if (shadow instanceof ShadowRoot) look(shadow);
    }
  };
  look(document);

  const over = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  texts.forEach((a, place) => {
    for (const b of texts.slice(place + 1)) {
      if (a.boxes.some((box) => b.boxes.some((other) => over(box, other)))) {
        found.push(`"${a.words}" lies over "${b.words}"`);
      }
    }
  });
  return found;
}

/** The fonts that do not come with the page: they would look different on another machine. */
function foreignFonts(): string[] {
  const plain = (family: string) => family.trim().replace(/^["']|["']$/g, '');
  const brought = new Set([...document.fonts].map(({ family }) => plain(family)));
  const found = new Set<string>();
  const look = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<Element & { renderRoot?: unknown }>('*')) {
      const shadow = element.shadowRoot ?? element.renderRoot;
      if (shadow instanceof ShadowRoot) look(shadow);
      const words = [...element.childNodes].find(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      );
      if (!words || !element.getClientRects().length) continue;
      const first = plain(getComputedStyle(element).fontFamily.split(',')[0]!);
      if (!brought.has(first)) found.add(`${first}: "${words.textContent?.trim().slice(0, 40)}"`);
    }
  };
  look(document);
  return [...found];
}

/** What stands at a place of the page, from the widget inward: `ketamine-timeline › li › h4 "…"`. */
function whatStandsAt(x: number, y: number): string {
  scrollTo(0, y - innerHeight / 2);
  const path: string[] = [];
  let root: Document | ShadowRoot | undefined = document;
  let deepest: Element | undefined;
  while (root) {
    const found: (Element & { renderRoot?: unknown }) | null = root.elementFromPoint(
      x,
      y - scrollY,
    );
    if (!found || found === deepest) break;
    deepest = found;
    const names: string[] = [];
    for (
      let at: Element | null = found;
      at && !/^(html|body)$/.test(at.localName);
      at = at.parentElement
    ) {
      const classes = [...at.classList].map((each) => `.${each}`).join('');
      names.unshift(`${at.localName}${at.id && `#${at.id}`}${classes}`);
    }
    path.push(...names.slice(-3));
    const shadow: unknown = found.shadowRoot ?? found.renderRoot;
    root = shadow instanceof ShadowRoot ? shadow : undefined;
  }
  scrollTo(0, 0);
  const words = deepest?.textContent.trim().replace(/\s+/g, ' ').slice(0, 50);
  return `${path.join(' › ') || 'the page'}${words ? ` "${words}"` : ''}`;
}

export const inPage = { style, settle, losses, foreignFonts, whatStandsAt };
