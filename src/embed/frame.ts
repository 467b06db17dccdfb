import type { LitElement } from 'lit';
import { widgets } from '../elements/names.js';
import { isMessage, message } from './frame-message.js';
import { tell } from '../validation/console.js';
import { explain, show, type Issue } from '../validation/issue.js';

/**
 * Makes a page of its own for one tag, inside a frame: `frame.html?tag=timeline&phone=…`. Takes `tag`,
 * `lang`, `accent` and every attribute of the tag; each is checked, and a bad one is named in the
 * console. The tag is told by attributes, so it never reads the address itself.
 *
 * Anyone can write an address. What could pass for the words of a clinic is taken only inside a frame, where
 * the page around it answers for it, and is shown with a name: the clinic's, or else the host of that page.
 */

const parameters = new URLSearchParams(location.search);
const asked = parameters.get('tag') ?? '';
const name = widgets.find((each) => each === asked);
/** The page around this one, where its browser says which; a referrer is a whole address or nothing. */
const around = parent !== window && document.referrer ? new URL(document.referrer) : undefined;
/** What holds no words, and is taken by a page that stands alone too. */
const bare = [
  ...['routes', 'region', 'next-review', 'heading-level', 'theme'],
  ...['condition', 'options', 'layout', 'pacing'],
];
const warn = (path: string, value: string, code: Issue['code'], allowed: string) => {
  const issue = { path, value, code, allowed };
  tell(() => `frame.html ${path}="${show(value)}" ${explain(issue)}`);
};

/** Whether a value is a color that asks for nothing: of all functions only those of colors are let in. */
const isColor = (value: string): boolean =>
  CSS.supports('color', value) &&
  !/\\|(?<!\b(?:rgba?|hsla?|hwb|(?:ok)?(?:lab|lch)|color(?:-mix)?|calc|light-dark))\(/i.test(value);

type Shown = HTMLElement & Pick<LitElement, 'updateComplete' | 'renderRoot'>;

/** The frame is called as what it shows calls itself, again once its language is there. */
async function entitle(element: Shown): Promise<void> {
  await element.updateComplete;
  document.title = element.renderRoot.querySelector('.title')?.textContent ?? document.title;
}

/** A path is one of the clinic's own site, which this page may not be of. */
const ofSite = (key: string, value: string): string =>
  around && key.endsWith('-url') && /^\/(?!\/)/.test(value)
    ? new URL(value, around.origin).href
    : value;

function draw(tag: string): void {
  const element = document.createElement(tag) as Shown;
  const { attributeNames } = element.constructor as unknown as {
    readonly attributeNames: readonly string[];
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
      if (isColor(value)) {
        document.documentElement.style.setProperty('--ketamine-accent', value);
      } else warn(key, value, 'form', 'a CSS color');
    } else if (attributeNames.includes(key)) {
      if (around || bare.includes(key)) element.setAttribute(key, ofSite(key, value));
      else
        warn(
          key,
          value,
          'form',
          'what a clinic says only in a frame, of a page that says whose it is',
        );
    } else if (key !== 'tag') {
      warn(key, value, 'key', `tag, lang, accent, ${attributeNames.join(', ')}`);
    }
  }
  if (around && !parameters.get('clinic-name')) element.setAttribute('clinic-name', around.host);
  document.body.replaceChildren(element);
  void entitle(element);
}

/** Heights are told in steps of so many pixels, rounded up: a line more or less is not told. */
const STEP = 50;

/**
 * Tells the page around the frame how tall it is, and no other page: its origin is that of the
 * referrer. Without one nothing is told, and the frame keeps the height that the page gave it.
 */
function tellHeight(): void {
  if (!around) return;
  const { origin } = around;
  const { documentElement: root } = document;
  let told = 0;
  const post = (again: boolean) => {
    const height = Math.ceil(root.getBoundingClientRect().height / STEP) * STEP;
    if (again || height !== told) parent.postMessage(message(height), origin);
    told = height;
  };
  new ResizeObserver(() => post(false)).observe(root);
  addEventListener('message', (event) => {
    if (event.source === parent && event.origin === origin && isMessage(event.data)) post(true);
  });
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  'body{margin:0;font:1em/1.5 system-ui,sans-serif;overflow-wrap:break-word}p{margin:0}',
);
document.adoptedStyleSheets = [sheet];
if (name) {
  void customElements.whenDefined(`ketamine-${name}`).then(() => {
    draw(`ketamine-${name}`);
    tellHeight();
  });
} else warn('tag', asked, 'choice', widgets.join(', '));
