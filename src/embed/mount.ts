import { warn } from '../clinic/check.js';

/** The tags that a page may ask for, without what they share. */
export const names = [
  'clinic',
  'evidence',
  'how-it-works',
  'options',
  'right-for-me',
  'side-effects',
  'timeline',
] as const;

const place = '[data-ketamine]';
const prefix = 'data-ketamine-';
/** Places whose mistakes were named: once each. */
const named = new WeakSet<Element>();

/**
 * Puts the tag that a place asks for into it, with its attributes, and all that it held into the tag:
 * there it shows when the tag does not come to life. What is added to the place later goes there too,
 * since a page may still be read in. Doing it again changes nothing.
 */
function fill(host: HTMLElement): void {
  const name = host.dataset['ketamine'] ?? '';
  const tag = `ketamine-${name}`;
  const element = customElements.get(tag) as
    (CustomElementConstructor & { readonly observedAttributes: readonly string[] }) | undefined;
  const isKnown = names.some((each) => each === name);
  const isNew = !named.has(host);
  named.add(host);
  if (!isKnown && isNew) warn(host, 'data-ketamine', name, names.join(', '));
  // A page that the tags do not work on was told so when they were registered.
  if (!isKnown || !element) return;
  let made = host.querySelector(`:scope > ${tag}`);
  if (!made) {
    made = document.createElement(tag);
    const allowed = ['lang', ...element.observedAttributes];
    for (const { name: full, value } of host.attributes) {
      const own = full.startsWith(prefix) ? full.slice(prefix.length) : '';
      if (allowed.includes(own)) made.setAttribute(own, value);
      else if (own && own !== 'auto' && isNew) {
        warn(host, full, value, allowed.map((each) => prefix + each).join(', '));
      }
    }
    host.append(made);
  }
  made.append(...[...host.childNodes].filter((node) => node !== made));
}

const within = (root: ParentNode): HTMLElement[] => [
  ...(root instanceof HTMLElement && root.matches(place) ? [root] : []),
  ...root.querySelectorAll<HTMLElement>(place),
];

/**
 * Fills every `<div data-ketamine="timeline" data-ketamine-phone="…">` in a part of the page, also where
 * it was told to leave them alone. An unknown name or attribute is named in the console once.
 */
export function mount(root: ParentNode = document): void {
  within(root).forEach(fill);
}

/**
 * Fills the places that are there, and those that come later, for as long as the page lives. Those under
 * `data-ketamine-auto="off"` wait for a call of `mount`.
 */
export function mountAll(): void {
  const fillAll = (root: ParentNode) =>
    within(root)
      .filter((host) => !host.closest(`[${prefix}auto="off"]`))
      .forEach(fill);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const held = target instanceof HTMLElement && target.matches(place);
      if (held && addedNodes.length) fillAll(target);
      for (const node of addedNodes) if (node instanceof HTMLElement) fillAll(node);
    }
  }).observe(document, { childList: true, subtree: true });
  fillAll(document);
}
