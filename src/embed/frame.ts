import type { LitElement } from 'lit';
import { isMessage, message } from './frame-message.js';
import { names } from './mount.js';

/**
 * Makes a page of its own for one tag, inside a frame: `frame.html?tag=timeline&phone=…`. Takes `tag`,
 * `lang`, `accent` and every attribute of the tag; each is checked, and a bad one is named in the
 * console. The tag is told by attributes, so it never reads the address itself.
 */

const parameters = new URLSearchParams(location.search);
const shown = names.filter((name) => name !== 'clinic');
const asked = parameters.get('tag') ?? '';
const name = shown.find((each) => each === asked);
const warn = (key: string, value: string, allowed: string) => {
  console.warn(`frame.html ${key}="${value.slice(0, 200)}" is not used. Allowed: ${allowed}.`);
};

type Shown = HTMLElement & Pick<LitElement, 'updateComplete' | 'renderRoot'>;

/** The frame is called as what it shows calls itself, again once its language is there. */
async function entitle(element: Shown): Promise<void> {
  await element.updateComplete;
  document.title = element.renderRoot.querySelector('.title')?.textContent ?? document.title;
}

function show(tag: string): void {
  const element = document.createElement(tag) as Shown;
  const { observedAttributes } = element.constructor as unknown as {
    readonly observedAttributes: readonly string[];
  };
  for (const [key, value] of parameters) {
    if (key === 'lang') {
      if (/^(en|es)\b/i.test(value)) document.documentElement.lang = value;
      // The tag says itself which languages it speaks.
      else element.lang = value;
      if (/^es\b/i.test(value)) {
        const src = 'ketamine-elements.es.classic.js';
        const onload = () => void entitle(element);
        document.head.append(Object.assign(document.createElement('script'), { src, onload }));
      }
    } else if (key === 'accent') {
      if (CSS.supports('color', value)) {
        document.documentElement.style.setProperty('--ketamine-accent', value);
      } else warn(key, value, 'a CSS color');
    } else if (observedAttributes.includes(key)) element.setAttribute(key, value);
    else if (key !== 'tag') warn(key, value, `tag, lang, accent, ${observedAttributes.join(', ')}`);
  }
  document.body.replaceChildren(element);
  void entitle(element);
}

/**
 * Tells the page around the frame how tall it is, and no other page: its origin is that of the
 * referrer. Without one nothing is told, and the frame keeps the height that the page gave it.
 */
function tellHeight(): void {
  if (parent === window || !document.referrer) return;
  const { origin } = new URL(document.referrer);
  const { documentElement: root } = document;
  const tell = () => {
    parent.postMessage(message(Math.ceil(root.getBoundingClientRect().height)), origin);
  };
  new ResizeObserver(tell).observe(root);
  addEventListener('message', (event) => {
    if (event.source === parent && event.origin === origin && isMessage(event.data)) tell();
  });
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  'body{margin:0;font:1em/1.5 system-ui,sans-serif;overflow-wrap:break-word}p{margin:0}',
);
document.adoptedStyleSheets = [sheet];
if (name) {
  void customElements.whenDefined(`ketamine-${name}`).then(() => {
    show(`ketamine-${name}`);
    tellHeight();
  });
} else warn('tag', asked, shown.join(', '));
