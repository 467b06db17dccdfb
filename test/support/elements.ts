// How tests of the tags look into them, and how each begins and ends.
import { fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { setToday } from './clock.js';
import { emulateMedia } from './helpers.js';

/** The size of a page before any test: launchers open it so. */
const usual = { width: 800, height: 600 };

/** Sets the clock before each test of a suite, and sets the page back after it, also when it failed. */
export function cleanly(): void {
  let resetClock: () => void;
  beforeEach(() => (resetClock = setToday()));
  afterEach(async () => {
    resetClock();
    fixtureCleanup();
    document.adoptedStyleSheets = [];
    document.documentElement.lang = 'en';
    await emulateMedia({});
    if (innerWidth !== usual.width || innerHeight !== usual.height) await setViewport(usual);
  });
}

/** The roots of an element: its own, and those inside it. In tests they are open. */
export function roots(element: Element): ShadowRoot[] {
  const { shadowRoot } = element;
  if (!shadowRoot) return [];
  return [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(roots)];
}

/** What is in an element's roots. */
export const all = <Found extends Element = HTMLElement>(
  element: LitElement,
  selector: string,
): Found[] => roots(element).flatMap((root) => [...root.querySelectorAll<Found>(selector)]);

/** What has the focus, in whichever root. */
export function focused(root: DocumentOrShadowRoot = document): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot
    ? (focused(activeElement.shadowRoot) ?? activeElement)
    : activeElement;
}

export function one<Found extends Element = HTMLElement>(
  element: LitElement,
  selector: string,
): Found {
  const [found] = all<Found>(element, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The words of a part of the tree, spaces run together. */
export const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
