// Nothing that a page hands over, and nothing that it has broken, leaves a tag without 911 and 988.
import { aTimeout, expect, fixture, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import type { Field } from '../../src/validation/issue.js';
import '../../src/elements/define-all.js';
import '../../src/embed/es.js';
import { widgets, wordsKey } from '../../src/elements/names.js';
import { registerLanguage, languagePack, type LanguagePack } from '../../src/locale/registry.js';
import { anything } from '../support/arbitraries.js';
import { cleanly } from '../support/elements.js';
import { hostile } from '../support/hostile.js';
import { everyCase, itFull, share } from '../support/quick.js';
import { consoleDuring, settled } from './contract.js';

type Element = LitElement & Record<string, unknown>;
const shown = widgets;

const classOf = (tag: string) =>
  customElements.get(tag) as unknown as {
    readonly fields: ReadonlyArray<Field<unknown>>;
    readonly elementProperties: ReadonlyMap<string, { attribute?: string | boolean }>;
  };

/** The properties that a page may set, with their attributes. */
const propertiesOf = (tag: string): string[] => [...classOf(tag).elementProperties.keys()];

const wordsOf = (element: LitElement): string =>
  `${element.renderRoot.textContent ?? ''}`.replace(/\s+/g, ' ');

/** Gathers what is thrown outside of any test while something runs. */
async function thrownDuring(run: () => Promise<unknown>): Promise<string[]> {
  const thrown: string[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    thrown.push(String('reason' in event ? event.reason : event.message));
  };
  // The runner's own comes first otherwise.
  const { onerror } = window;
  window.onerror = null;
  addEventListener('error', hear, true);
  addEventListener('unhandledrejection', hear, true);
  try {
    await run();
    await nextFrame();
    await nextFrame();
  } finally {
    window.onerror = onerror;
    removeEventListener('error', hear, true);
    removeEventListener('unhandledrejection', hear, true);
  }
  return thrown;
}

/** No exception: the browser says that it goes on in the next frame. The runner takes it for one. */
addEventListener(
  'error',
  (event) => {
    if (event.message.startsWith('ResizeObserver loop')) event.stopImmediatePropagation();
  },
  true,
);

describe('hostile input', () => {
  cleanly();

  for (const [index, name] of shown.entries()) {
    const tag = `ketamine-${name}`;
    itFull(
      `leaves <${tag}> its help lines, in every property, before and after it is connected`,
      async function () {
        this.timeout(300_000);
        for (const [what, make] of share(Object.entries(hostile), index, shown.length)) {
          const thrown = await thrownDuring(async () => {
            await consoleDuring(async () => {
              const element = document.createElement(tag) as Element;
              const home = await fixture<HTMLElement>('<div></div>');
              for (const key of propertiesOf(tag)) element[key] = make();
              home.append(element);
              for (const when of ['before', 'after']) {
                await settled(element);
                expect(wordsOf(element), what).to.include('Call 911').and.to.include('988');
                expect(wordsOf(element).length, `${what} ${when}`).to.be.above(300);
                for (const key of propertiesOf(tag)) element[key] = make();
              }
              home.remove();
            });
          });
          expect(thrown, what).to.deep.equal([]);
        }
      },
    );
  }

  it('is never thrown over by a clinic, whatever it is told', async function () {
    this.timeout(600_000);
    const seed = Date.now() % 2 ** 31;
    const keys = propertiesOf('ketamine-clinic');
    const clinic = await fixture<Element>('<ketamine-clinic><p>Inside</p></ketamine-clinic>');
    const thrown = await thrownDuring(() =>
      consoleDuring(() =>
        fc.assert(
          fc.asyncProperty(fc.constantFrom(...keys), anything, async (key, make) => {
            clinic[key] = make();
            await clinic.updateComplete;
            clinic[key] = undefined;
            await clinic.updateComplete;
          }),
          { seed, numRuns: everyCase ? 20_000 : 500 },
        ),
      ),
    );
    expect(thrown, `seed ${seed}`).to.deep.equal([]);
    expect(clinic.shadowRoot?.querySelector('slot')).to.exist;
  });

  itFull('is read from the attributes of a tag, a place and a script in the same way', async () => {
    const seed = Date.now() % 2 ** 31;
    const texts = Object.values(hostile)
      .map((make) => make())
      .filter((value) => typeof value === 'string');
    const thrown = await thrownDuring(() =>
      consoleDuring(async () => {
        for (const text of texts) {
          const home = await fixture<HTMLElement>('<div></div>');
          const place = document.createElement('div');
          const clinic = document.createElement('ketamine-clinic') as unknown as Element;
          const inside = document.createElement('ketamine-timeline') as unknown as Element;
          const script = document.createElement('script');
          script.type = 'application/json';
          script.textContent = JSON.stringify({ phone: text, visits: text, 'clinic-name': 'Quay' });
          place.dataset['ketamine'] = 'timeline';
          for (const { attribute } of classOf('ketamine-timeline').fields) {
            place.setAttribute(`data-ketamine-${attribute}`, text);
          }
          clinic.append(script, inside);
          home.append(place, clinic);
          const { mount } = await import('../../src/embed/mount.js');
          mount(home);
          const placed = place.firstElementChild as Element;
          for (const each of [placed, clinic, inside, clinic, inside]) await settled(each);
          for (const each of [placed, inside]) expect(wordsOf(each)).to.include('Call 988');
          home.remove();
        }
      }),
    );
    expect(thrown, `seed ${seed}`).to.deep.equal([]);
  });
});

/** What a page may have broken, while a tag is made: what it is, where it is, and what is there instead. */
type Breakage = readonly [what: string, home: object, key: string | symbol, value: unknown];
const broken = Symbol('throws');
const functions = (what: string, home: object, names: string): Breakage[] =>
  names.split(' ').map((key): Breakage => [`${what} ${key}`, home, key, broken]);

const classes =
  'AbortController CSSStyleSheet CustomEvent Error Event HTMLElement Map MutationObserver Node Promise Proxy ' +
  'ResizeObserver Set ShadowRoot Symbol TypeError URL WeakMap WeakSet';
const breakages: readonly Breakage[] = [
  ['a console that is empty', globalThis, 'console', {}],
  ['a console that is gone', globalThis, 'console', undefined],
  ["a page's own navigation", globalThis, 'navigation', {}],
  ['Intl', globalThis, 'Intl', undefined],
  ['crypto', globalThis, 'crypto', undefined],
  ...functions('class', globalThis, classes),
  ...functions('window', globalThis, 'getComputedStyle matchMedia queueMicrotask'),
  ...functions('window', globalThis, 'requestAnimationFrame setTimeout structuredClone'),
  ...functions('Array', Array, 'from isArray of'),
  ...functions('list', Array.prototype, 'at concat entries every fill filter find findIndex flat'),
  ...functions('list', Array.prototype, 'flatMap forEach includes indexOf join keys map push'),
  ...functions('list', Array.prototype, 'reduce slice some sort splice unshift values'),
  ...functions('Date', Date, 'UTC now parse'),
  ...functions('date', Date.prototype, 'getTime toISOString'),
  ...functions('function', Function.prototype, 'apply bind call toString'),
  ...functions('Intl', Intl, 'DateTimeFormat ListFormat NumberFormat PluralRules'),
  ...functions('JSON', JSON, 'parse stringify'),
  ...functions('map', Map.prototype, 'delete get has set'),
  ...functions('Math', Math, 'floor max min random round'),
  ...functions('number', Number.prototype, 'toFixed toString'),
  ...functions('Number', Number, 'isFinite isInteger'),
  ...functions('Object', Object, 'assign create defineProperties defineProperty entries freeze'),
  ...functions('Object', Object, 'fromEntries getOwnPropertyDescriptor getOwnPropertyNames'),
  ...functions('Object', Object, 'getPrototypeOf keys setPrototypeOf values'),
  ...functions('object', Object.prototype, 'hasOwnProperty toString'),
  ...functions('promise', Promise.prototype, 'catch finally then'),
  ...functions('Reflect', Reflect, 'apply construct defineProperty get has ownKeys set'),
  ...functions('expression', RegExp.prototype, 'exec test'),
  ...functions('set', Set.prototype, 'add delete forEach has'),
  ...functions('text', String.prototype, 'at charAt charCodeAt endsWith includes indexOf'),
  ...functions('text', String.prototype, 'localeCompare match matchAll normalize padStart replace'),
  ...functions('text', String.prototype, 'replaceAll slice split startsWith substring'),
  ...functions('text', String.prototype, 'toLowerCase toUpperCase trim'),
  ...functions('weak map', WeakMap.prototype, 'get has set'),
  ...functions('weak set', WeakSet.prototype, 'add has'),
  ['the iterator of lists', Array.prototype, Symbol.iterator, broken],
  ['the iterator of maps', Map.prototype, Symbol.iterator, broken],
  ['the iterator of sets', Set.prototype, Symbol.iterator, broken],
  ['the iterator of texts', String.prototype, Symbol.iterator, broken],
  ...functions('registry', CustomElementRegistry.prototype, 'get whenDefined'),
  ...functions('document', Document.prototype, 'createComment createDocumentFragment'),
  ...functions('document', Document.prototype, 'createTextNode createTreeWalker importNode'),
  ...functions('document', Document.prototype, 'querySelector querySelectorAll'),
  ...functions('element', Element.prototype, 'after append attachShadow checkVisibility closest'),
  ...functions('element', Element.prototype, 'getAttribute getBoundingClientRect hasAttribute'),
  ...functions('element', Element.prototype, 'matches querySelector querySelectorAll remove'),
  ...functions('element', Element.prototype, 'removeAttribute setAttribute toggleAttribute'),
  ...functions('fragment', DocumentFragment.prototype, 'append querySelector querySelectorAll'),
  ...functions('node', Node.prototype, 'cloneNode compareDocumentPosition contains getRootNode'),
  ...functions('node', Node.prototype, 'insertBefore removeChild'),
  ...functions('target', EventTarget.prototype, 'addEventListener dispatchEvent'),
  ...functions('target', EventTarget.prototype, 'removeEventListener'),
  ...functions('tokens', DOMTokenList.prototype, 'add remove'),
  ...functions('walker', TreeWalker.prototype, 'nextNode'),
  ...functions('style sheet', CSSStyleSheet.prototype, 'replaceSync'),
];

/** Without these no link can be made: the numbers stand as words. Without `textContent` too, nothing does. */
const wordsAlone: readonly Breakage[] = [
  ...functions('document', Document.prototype, 'createElement'),
  ...functions('node', Node.prototype, 'appendChild'),
];

/** How often what throws is tried before it is mended: what tries for ever would stand until the runner gives up. */
const TRIES = 10_000;

describe('whatever throws', () => {
  cleanly();

  for (const [index, name] of shown.entries()) {
    const tag = `ketamine-${name}`;
    const some = share([...breakages, ...wordsAlone], index, shown.length);
    itFull(`<${tag}> shows 911 and 988`, async function () {
      this.timeout(120_000);
      const { defineProperty, getOwnPropertyDescriptor } = Object;
      const bare: string[] = [];
      for (const [what, home, key, value] of some) {
        const element = document.createElement(tag) as Element;
        Object.assign(element, {
          phone: 'call us',
          bookingUrl: 'nowhere',
          visits: '{"iv":{"arriveMinutes":15}}',
          reviewer: 'R',
          reviewed: '2026-11-01',
          nextReview: '2027-01-01',
        });
        const page = await fixture<HTMLElement>('<div></div>');
        const append = page.append.bind(page);
        const real = getOwnPropertyDescriptor(home, key);
        if (!real) continue;
        let tries = 0;
        const mend = () => defineProperty(home, key, real);
        const fault = function (): never {
          if ((tries += 1) > TRIES) mend();
          throw new Error('broken by the page');
        };
        const { console } = globalThis;
        await thrownDuring(async () => {
          // The test runner's own needs what is broken, and tries for ever.
          globalThis.console = { ...console, warn() {}, error() {} };
          defineProperty(home, key, {
            configurable: true,
            writable: true,
            value: value === broken ? fault : value,
          });
          try {
            append(element);
            // Without a helper of ours: it may need what is broken.
            for (let turn = 0; turn < 20; turn += 1) await null;
          } finally {
            mend();
            globalThis.console = console;
          }
          // One that never begins to draw would be waited for without end.
          await Promise.race([element.updateComplete.catch(() => {}), aTimeout(1000)]);
        });
        const root = element.renderRoot instanceof ShadowRoot ? element.renderRoot : element;
        const text = root.textContent;
        const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        const linked = links.includes('tel:911') && links.includes('tel:988');
        const texts = links.some((link) => link?.startsWith('sms:988'));
        const isWhole = (linked && texts) || wordsAlone.some(([each]) => each === what);
        if (tries > TRIES) bare.push(`${what} is tried for ever`);
        if (!text.includes('911') || !text.includes('988') || !isWhole)
          bare.push(`${what}: "${text.slice(0, 60)}" ${links.join()}`);
        page.remove();
      }
      expect(bare).to.deep.equal([]);
    });

    itFull(`<${tag}> shows them when any part of its words is not there`, async () => {
      const whole = languagePack('es') as LanguagePack;
      try {
        for (const hole of [
          'messages',
          'shared',
          'rules',
          'timeline',
          'evidence',
          'howItWorks',
          'options',
          'rightForMe',
          'sideEffects',
        ]) {
          for (const value of [undefined, {}]) {
            registerLanguage({ ...whole, [hole]: value } as LanguagePack);
            await thrownDuring(() =>
              consoleDuring(async () => {
                const element = await fixture<Element>(`<${tag} lang="es"></${tag}>`);
                const text = wordsOf(element);
                expect(text, hole).to.include('911').and.to.include('988');
                // A pack that has no words for the tag at all leaves it to English.
                const own = value === undefined && hole === wordsKey(name);
                if (own) expect(text, hole).to.include('Call 911');
                else if (hole !== 'messages' && hole !== 'shared')
                  expect(text, hole).to.include('Llame al 911');
                // Mended, it is whole again.
                registerLanguage(whole);
                await settled(element);
                expect(wordsOf(element).length, hole).to.be.above(300);
              }),
            );
          }
        }
      } finally {
        registerLanguage(whole);
      }
    });

    for (const part of ['willUpdate', 'render', 'updated', 'firstUpdated'] as const) {
      it(`<${tag}> shows them, and its clinic what is inside, when its ${part} throws`, async () => {
        for (const base of [tag, 'ketamine-clinic']) {
          class Broken extends (customElements.get(base) as CustomElementConstructor) {
            [part](): void {
              throw new Error('part of it');
            }
          }
          const late = `test-${part.toLowerCase()}-${base}-${tag}`;
          customElements.define(late, Broken);
          const thrown = await thrownDuring(() =>
            consoleDuring(async () => {
              const element = await fixture<Element>(
                base === tag ? `<${late}></${late}>` : `<${late}><${tag}></${tag}></${late}>`,
              );
              if (base === tag)
                expect(wordsOf(element)).to.include('Call 911').and.to.include('988');
              else expect(element.shadowRoot?.querySelector('slot')).to.exist;
            }),
          );
          expect(thrown).to.deep.equal([]);
        }
      });
    }
  }
});
