import { expect } from '@open-wc/testing';
import { guideKey } from '../support/guide-key.js';
import { openPage, type TestPage } from '../support/helpers.js';

/**
 * Replay tools put a function of theirs before what sets a property of a control or the styles of a root, and
 * are handed the control or the root: also inside a closed one. The built widgets set none of them by hand.
 */
const watch = `
  window.__told = [];
  const byHand = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'selectedIndex').set;
  /* What a reader does to a list: the browser picks, and tells of it. */
  window.__pick = (list, place) => {
    byHand.call(list, place);
    for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  };
  const watch = (owner, name) => {
    const { get, set } = Object.getOwnPropertyDescriptor(owner.prototype, name);
    Object.defineProperty(owner.prototype, name, {
      configurable: true,
      get,
      set(value) {
        // The root of the clinic holds what stands in the page, and nothing of ours.
        if (this.host?.localName !== 'ketamine-clinic') __told.push(name + ' of ' + (this.localName ?? 'a root'));
        set.call(this, value);
      },
    });
  };
  for (const name of ['checked', 'value', 'indeterminate', 'defaultChecked', 'disabled']) watch(HTMLInputElement, name);
  watch(HTMLTextAreaElement, 'value');
  watch(HTMLSelectElement, 'value');
  watch(HTMLSelectElement, 'selectedIndex');
  watch(HTMLOptionElement, 'selected');
  watch(ShadowRoot, 'adoptedStyleSheets');
  watch(ShadowRoot, 'innerHTML');`;

const tags = ['timeline', 'side-effects', 'how-it-works', 'evidence', 'options', 'right-for-me'];

type View = Window &
  typeof globalThis & {
    root: ShadowRoot;
    __told: string[];
    __pick: (list: HTMLSelectElement, place: number) => void;
  };
type Widget = HTMLElement & { renderRoot: ShadowRoot; updateComplete: Promise<boolean> };

describe('what a replay tool is handed', () => {
  let page: TestPage;
  let view: View;
  before(async () => {
    page = await openPage({
      head: `<script>(${guideKey.toString()})();${watch}</script><script src="/dist/cdn/ketamine-elements.classic.js"></script>`,
      body: `<form id="form"><ketamine-clinic routes="iv, im, nasal">${tags
        .map((name) => `<ketamine-${name} layout="guide"></ketamine-${name}>`)
        .join('')}</ketamine-clinic></form>`,
    });
    view = page.window as View;
    await settle();
  });
  after(() => page.close());

  const widget = (name: string) => page.document.querySelector(`ketamine-${name}`) as Widget;
  const settle = async () => {
    for (const name of tags) await widget(name).updateComplete;
  };
  const inputs = (root: ShadowRoot, selector = '') => [
    ...root.querySelectorAll<HTMLInputElement>(`input:not([type="search"])${selector}`),
  ];
  const press = async (control: HTMLElement | null | undefined) => {
    // Nothing here compares elements: a runner that tells of a difference would walk through the whole page.
    if (!control) throw new Error('nothing to press');
    control.click();
    await settle();
  };
  const lists = (name: string) => [
    ...widget(name).renderRoot.querySelectorAll<HTMLSelectElement>('select'),
  ];
  const pick = async (list: HTMLSelectElement | undefined, place: number) => {
    if (!list) throw new Error('no list to pick from');
    view.__pick(list, place);
    await settle();
  };

  it('is nothing, whatever is picked in whichever tag', async () => {
    for (const name of tags.slice(0, -1)) {
      const { renderRoot } = widget(name);
      // There may be others after each press.
      for (let place = 0; place < inputs(renderRoot).length; place += 1) {
        await press(inputs(renderRoot)[place]);
      }
      for (let place = 0; place < lists(name).length; place += 1) {
        const { length } = lists(name)[place]?.options ?? [];
        expect(length).to.be.above(1);
        for (let option = 0; option < length; option += 1) await pick(lists(name)[place], option);
      }
    }
    expect(tags.filter((name) => lists(name).length)).to.deep.equal(['evidence', 'options']);
    await press(view.root.querySelector<HTMLElement>('.screen > .tools > .button'));
    for (const input of inputs(view.root)) await press(input);
    expect(inputs(view.root, ':checked').length).to.be.above(5);
    expect(view.__told).to.deep.equal([]);
  });

  it('is nothing when a route is picked in one tag and shown in all', async () => {
    const routes = (name: string) => inputs(widget(name).renderRoot, '[name="routes"]');
    const both = ['timeline', 'side-effects'];
    for (const [name, place] of [
      ...both.flatMap((each) => [0, 1, 2].map((place) => [each, place] as const)),
      // Each has been touched in both by now: an attribute alone moves none of them any more.
      ...[0, 2, 1, 0, 2].map((place, turn) => [both[turn % 2] as string, place] as const),
    ]) {
      await press(routes(name)[place]);
      for (const each of both) {
        expect(
          routes(each).map(({ checked }) => checked),
          `${name} ${place}, in ${each}`,
        ).to.deep.equal([0, 1, 2].map((option) => option === place));
      }
    }
    expect(view.__told).to.deep.equal([]);
  });

  it('is nothing when an option is picked that stands in another column, and the two change places', async () => {
    const chosen = () => lists('options').map(({ selectedIndex }) => selectedIndex);
    const before = chosen();
    const [first, second, ...others] = before;
    expect(new Set(before).size).to.equal(before.length);
    await pick(lists('options')[0], second as number);
    expect(chosen()).to.deep.equal([second, first, ...others]);
    await pick(lists('options')[1], second as number);
    expect(chosen()).to.deep.equal(before);
    expect(view.__told).to.deep.equal([]);
  });

  it('names no control of ours to the page or to a form around it', () => {
    const form = page.document.querySelector('form') as HTMLFormElement;
    const names = [...tags.map((name) => widget(name).renderRoot), view.root]
      .flatMap((root) => inputs(root))
      .map(({ name }) => name);
    expect(names).to.include('routes');
    for (const name of new Set(names.filter(Boolean))) {
      for (const place of [view, page.document, form]) {
        // An index of a list is a number too.
        if (place === view && /^\d+$/.test(name)) continue;
        expect((place as unknown as Record<string, unknown>)[name], name).to.equal(undefined);
      }
    }
    expect(form.elements.length).to.equal(0);
    expect([...new view.FormData(form)]).to.deep.equal([]);
  });

  it('is heard of when it is set by hand', () => {
    const [input] = inputs(widget('timeline').renderRoot);
    (input as HTMLInputElement).checked = true;
    (lists('options')[0] as HTMLSelectElement).selectedIndex = 0;
    widget('options').renderRoot.adoptedStyleSheets = [];
    expect(view.__told).to.deep.equal([
      'checked of input',
      'selectedIndex of select',
      'adoptedStyleSheets of a root',
    ]);
  });
});
