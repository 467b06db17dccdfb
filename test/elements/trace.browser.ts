import { expect } from '@open-wc/testing';
import {
  rightForMe as en,
  rightForMeData,
} from '../../src/elements/right-for-me/right-for-me.data.js';
import { guideKey } from '../support/guide-key.js';
import { openPage, type TestPage } from '../support/helpers.js';
import { everyCase, itFull } from '../support/quick.js';

/**
 * The built guide on a page that listens to everything. What it hears must be the same for every set of
 * answers, and it must hear of something when it is made to.
 */

/**
 * Listens by every event that there is, and to all else that tells a script what goes on. It listens to the
 * window before us, whom Firefox tells the `originalTarget` of a press: test/built/monitors.test.ts is about those
 * who come later.
 */
const tap = `
  const heard = (window.__heard = []);
  const add = EventTarget.prototype.addEventListener;
  const places = /^((client|page|screen|offset|layer|movement)[XY]|x|y|timeStamp|range(Offset)|explicitOffset.*|interactionId|pointerId)$/;
  const say = (value) =>
    value instanceof Node
      ? value.nodeName + (value.isConnected && value.getRootNode() !== document ? ' INSIDE ' + value.textContent : '')
      : value === window ? 'window'
      : typeof value === 'function' ? ''
      : Array.isArray(value) ? value.map(say).join()
      : value && typeof value === 'object' ? Object.prototype.toString.call(value)
      : String(value);
  const hear = (event) => {
    const parts = [event.type];
    for (const name in event) if (!places.test(name) && !/^[A-Z_]+$/.test(name)) parts.push(name + '=' + say(event[name]));
    parts.push(event.composedPath().map(say).join());
    heard.push(parts.join(' '));
  };
  const types = new Set(['focusin', 'focusout', 'compositionstart', 'compositionend', 'fullscreenchange']);
  for (const target of [window, document, HTMLElement.prototype]) {
    for (let at = target; at; at = Object.getPrototypeOf(at)) {
      for (const name of Object.getOwnPropertyNames(at)) if (/^on[a-z]/.test(name)) types.add(name.slice(2));
    }
  }
  for (const name of ['ketamine-guide-start', 'ketamine-guide-complete', 'ketamine-action']) types.add(name);
  for (const type of types) for (const at of [window, document]) add.call(at, type, hear, true);
  EventTarget.prototype.addEventListener = function (type, ...more) {
    heard.push('listens ' + type + ' on ' + say(this));
    return add.call(this, type, ...more);
  };
  new MutationObserver((changes) => {
    for (const { type, target, attributeName } of changes) heard.push(['changed', type, say(target), attributeName].join(' '));
  }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) heard.push('size ' + target.nodeName + ' ' + contentRect.width + ' ' + contentRect.height);
  });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) { heard.push('root'); return attachShadow.call(this, init); };
  for (const type of PerformanceObserver.supportedEntryTypes ?? []) {
    if (/event|first-input|long|paint|navigation|visibility|soft/.test(type)) continue;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        heard.push(['entry', type, entry.name, entry.value, ...(entry.sources ?? []).map(({ node, previousRect: a, currentRect: b }) =>
          [say(node), a.width, a.height, b.width, b.height].join(' '))].join(' '));
      }
    }).observe({ type });
  }
  window.__look = () => {
    const host = document.querySelector('ketamine-right-for-me');
    sizes.observe(host);
    sizes.observe(document.body);
    const { width, height } = host.getBoundingClientRect();
    heard.push(['looks', width, height, document.scrollingElement.scrollHeight, document.scrollingElement.scrollWidth,
      say(document.activeElement), String(getSelection()), getSelection().type, location.href, document.title, history.length,
      host.outerHTML, host.innerText, window.length, document.cookie, localStorage.length, sessionStorage.length].join(' | '));
  };`;

type View = Window & { root: ShadowRoot; __heard: string[]; __look: () => void };

/** Every option by its question, with its place among them. */
const asked = rightForMeData.questions.map(({ id, many }) => ({
  many,
  size: Object.keys(en.questions[id].options).length + 2,
}));

/** A set of answers: the places that are picked, by question. */
type Set = ReadonlyMap<number, readonly number[]>;

/** Each option alone, and all of what takes more: for each question. Then pairs of two questions. */
const alone: Set[] = asked.flatMap(({ many, size }, question) => [
  ...Array.from({ length: size }, (_, option): Set => new Map([[question, [option]]])),
  ...(many ? [new Map([[question, [...Array(size).keys()]]])] : []),
]);
const pairs: Set[] = alone.flatMap((first, place) =>
  alone
    .slice(place + 1)
    .filter((second) => [...second.keys()][0] !== [...first.keys()][0])
    .map((second): Set => new Map([...first, ...second])),
);
const everything: Set = new Map(
  asked.map(({ many, size }, question) => [question, many ? [...Array(size).keys()] : [size - 2]]),
);

/** Without every case a part, with a step that meets every question. */
const some = everyCase ? pairs : pairs.filter((_, place) => place % 37 === 0);

const frames = (view: Window, count = 1): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number) =>
      left ? view.requestAnimationFrame(() => next(left - 1)) : resolve();
    next(count);
  });

describe('what a page hears of the guide', () => {
  let page: TestPage;
  let view: View;
  const button = (label: string) => {
    const found = [...view.root.querySelectorAll('button')].find(
      (each) => each.textContent?.trim() === label && each.getClientRects().length,
    );
    if (!found) throw new Error(`no "${label}" in ${view.root.textContent}`);
    return found;
  };
  const host = () => page.document.querySelector('ketamine-right-for-me') as HTMLElement;
  const settle = async () => {
    await (host() as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    await frames(view, 2);
    view.__look();
  };
  const press = async (label: string) => {
    button(label).click();
    await settle();
  };

  async function open(pacing: string, width = 320): Promise<void> {
    page?.close();
    page = await openPage({
      head: `<script>(${guideKey.toString()})();${tap}</script><script src="/dist/cdn/ketamine-elements.classic.js"></script>`,
      body: `<div style="width:${width}px"><ketamine-right-for-me layout="guide" pacing="${pacing}" lang="en"></ketamine-right-for-me></div>`,
    });
    view = page.window as unknown as View;
    await settle();
  }
  after(() => page.close());

  /** Goes from the start to the notes and clears all: what the page heard. Nothing of it is an event of a press. */
  async function trace(set: Set, onePage: boolean): Promise<string[]> {
    view.__heard.length = 0;
    await press(en.before.start);
    for (let place = 0; place < (onePage ? 1 : asked.length); place += 1) {
      const shown = [...view.root.querySelectorAll('.question')];
      for (const [question, picked] of set) {
        if (!onePage && question !== place) continue;
        for (const option of picked) {
          const input = shown[question]?.querySelectorAll('input')[option] as HTMLInputElement;
          input.checked = true;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        }
      }
      await settle();
      await press(onePage || place === asked.length - 1 ? en.finish : en.next);
    }
    const notes = view.root.querySelectorAll('.raised li').length;
    await press(en.clear);
    await press(en.back);
    for (let place = onePage ? 0 : asked.length - 1; place >= 0; place -= 1) await press(en.back);
    await frames(view, 2);
    return [`${notes > 0}`, ...view.__heard].slice(1);
  }

  /** Each line once: what an observer hears of may come a frame earlier or later. */
  const told = (lines: readonly string[]) => [
    ...lines.filter((line) => !/^(size|entry) /.test(line)),
    ...new globalThis.Set(lines.filter((line) => /^(size|entry) /.test(line)).sort()),
  ];

  for (const [name, onePage, sets] of [
    [
      'one question a screen',
      false,
      everyCase ? [...alone, everything] : [...alone.filter((_, n) => n % 6 === 0), everything],
    ],
    ['all on one page', true, [...alone, everything, ...some]],
  ] as const) {
    itFull(`is the same for ${sets.length} sets of answers, ${name}`, async function () {
      this.timeout(900_000);
      await open(onePage ? 'all' : 'one');
      // The first walk also hears of the marks and of what is told once.
      await trace(new Map(), onePage);
      const nothing = told(await trace(new Map(), onePage));
      expect(nothing.length).to.be.above(5);
      for (const line of nothing) {
        // The address of this page holds the words of the tap.
        const own = line
          .replaceAll(view.location.href, '')
          .replace(/ originalTarget=\w+ INSIDE/g, '');
        expect(own).not.to.include('INSIDE');
      }
      for (const set of sets) {
        expect(told(await trace(set, onePage)), JSON.stringify([...set])).to.deep.equal(nothing);
      }
    });
  }

  it('is heard when a pick changes how wide its words are, or a note how tall the list is', async () => {
    for (const rule of [
      '.option :checked + span{font-size:2em}',
      '.raised{block-size:auto !important}',
    ]) {
      await open('all');
      await trace(new Map(), true);
      const sheet = new (view as unknown as typeof globalThis).CSSStyleSheet();
      sheet.replaceSync(rule);
      view.root.adoptedStyleSheets.push(sheet);
      const nothing = told(await trace(new Map(), true));
      expect(told(await trace(everything, true)), rule).not.to.deep.equal(nothing);
    }
  });

  it('gives nobody its root', async () => {
    await open('one');
    await press(en.before.start);
    const root = view.root;
    const element = host();
    expect(element.shadowRoot).to.equal(null);
    expect(() => element.attachInternals()).to.throw();
    expect(view.__heard).not.to.include('root');
    expect(
      view.__heard.filter((line) =>
        /^listens (?!context-|hashchange|toggle on #document$)/.test(line),
      ),
    ).to.deep.equal([]);
    // All that can be reached from the element by its properties, and by the root that a renderer knows.
    const seen = new globalThis.Set<unknown>();
    const reach = (value: unknown, path: string, depth: number): void => {
      if (depth > 6 || value === null || (typeof value !== 'object' && typeof value !== 'function'))
        return;
      if (seen.has(value) || value === view || value === page.document) return;
      seen.add(value);
      expect(value === root, path).to.be.false;
      if (value instanceof (view as unknown as typeof globalThis).Node) {
        expect(value.getRootNode() === root, path).to.be.false;
      }
      for (const name of [
        ...Object.getOwnPropertyNames(value),
        ...Object.getOwnPropertySymbols(value),
      ]) {
        try {
          reach(
            (value as Record<string | symbol, unknown>)[name as string],
            `${path}.${String(name)}`,
            depth + 1,
          );
        } catch (error) {
          if (error instanceof Error && error.name === 'AssertionError') throw error;
        }
      }
    };
    reach(element, 'host', 0);
    const outer = (element as unknown as { renderRoot?: ParentNode }).renderRoot;
    for (const each of outer?.querySelectorAll('*') ?? []) {
      reach(each, each.localName, 0);
      expect(each.shadowRoot).to.equal(null);
    }
    expect(seen.size).to.be.above(20);
  });
});
