import { isElement, names } from '../elements/names.js';
import { warn } from '../validation/console.js';

const mountPoint = '[data-ketamine]';
const prefix = 'data-ketamine-';
/** Places whose mistakes were told: once each. */
const warned = new WeakSet<Element>();

/**
 * Puts the tag that a place asks for into it, with its attributes, and all that it held into the tag:
 * there it shows when the tag does not come to life. What is added to the place later goes there too,
 * since a page may still be read in. Doing it again changes nothing.
 */
function fill(host: HTMLElement): void {
  const name = host.dataset['ketamine'] ?? '';
  const tag = `ketamine-${name}`;
  const element = customElements.get(tag) as
    (CustomElementConstructor & { readonly attributeNames: readonly string[] }) | undefined;
  const isKnown = isElement(name);
  const isNew = !warned.has(host);
  warned.add(host);
  if (!isKnown && isNew) {
    warn(host, { path: 'data-ketamine', value: name, code: 'choice', allowed: names.join(', ') });
  }
  // A page that the tags do not work on was told so when they were registered.
  if (!isKnown || !element) return;
  let made = host.querySelector(`:scope > ${tag}`);
  if (!made) {
    made = document.createElement(tag);
    const allowed = ['lang', ...element.attributeNames];
    for (const { name: full, value } of host.attributes) {
      const own = full.startsWith(prefix) ? full.slice(prefix.length) : '';
      if (allowed.includes(own)) made.setAttribute(own, value);
      else if (own && own !== 'auto' && isNew) {
        const keys = allowed.map((each) => prefix + each).join(', ');
        warn(host, { path: full, value, code: 'key', allowed: keys });
      }
    }
    host.append(made);
  }
  made.append(...[...host.childNodes].filter((node) => node !== made));
}

const within = (root: ParentNode): HTMLElement[] => [
  ...(root instanceof HTMLElement && root.matches(mountPoint) ? [root] : []),
  ...root.querySelectorAll<HTMLElement>(mountPoint),
];

/**
 * Fills every `<div data-ketamine="timeline" data-ketamine-phone="…">` in a part of the page, also where
 * it was told to leave them alone. An unknown name or attribute is named in the console once.
 */
export function mount(root: ParentNode = document): void {
  within(root).forEach(fill);
}

/**
 * Fills the places that are there, and those that come later, for as long as the page lives, also in open
 * shadow roots. Those under `data-ketamine-auto="off"` wait for a call of `mount`, as do those in a closed root.
 */
export function mountAll(): void {
  const awaited = new Set<string>();
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof HTMLElement && target.matches(mountPoint)) fillAll(target);
      for (const node of addedNodes) if (node instanceof HTMLElement) enter(node);
    }
  });
  const fillAll = (root: ParentNode) =>
    within(root)
      .filter((host) => !host.closest(`[${prefix}auto="off"]`))
      .forEach(fill);
  const watch = (root: Document | ShadowRoot) => {
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-ketamine'],
    });
    enter(root);
  };
  const enter = (root: ParentNode) => {
    fillAll(root);
    for (const each of [root, ...root.querySelectorAll('*')] as Element[]) {
      const { localName, shadowRoot } = each;
      if (shadowRoot) {
        if (!localName.startsWith('ketamine-')) watch(shadowRoot);
      } else if (!awaited.has(localName) && localName && each.matches(':not(:defined)')) {
        // It may get a root when its script comes, and nothing on the page tells of that.
        awaited.add(localName);
        void customElements.whenDefined(localName).then(() => enter(document));
      }
    }
  };
  watch(document);
}
