// How tests of the tags look into them, and how each begins and ends.
import { fixtureCleanup } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { setToday } from './clock.js';
import { emulateMedia } from './helpers.js';

/** Sets the clock before each test of a suite, and sets the page back after it. */
export function cleanly(): void {
  let resetClock: () => void;
  beforeEach(() => (resetClock = setToday()));
  afterEach(async () => {
    resetClock();
    fixtureCleanup();
    document.documentElement.lang = 'en';
    await emulateMedia({});
  });
}

/** What is in an element's root, also in a closed one. */
export const all = <Found extends Element = HTMLElement>(
  element: LitElement,
  selector: string,
): Found[] => [...element.renderRoot.querySelectorAll<Found>(selector)];

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
