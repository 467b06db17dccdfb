import { expect, fixture, nextFrame } from '@open-wc/testing';
import { compareSnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import {
  optionIds as ids,
  optionParts,
  optionQuestions,
  comparisonRows,
  type OptionId,
} from '../../src/content/options.js';
import type { KetamineOptions } from '../../src/elements/options/options.js';
import { options as en } from '../../src/elements/options/options.data.js';
import { shared as enShared } from '../../src/compiled/en-shared.data.js';
import { messages as enMessages } from '../../src/locale/en.js';
import { es as spanish } from '../../src/compiled/es.data.js';
import { messages as esMessages } from '../../src/locale/es.js';
import { sentences } from '../../src/compiled/compile.js';
import { all, cleanly, one, text } from '../support/elements.js';
import { usualFont } from '../support/figtree.js';
import { axTree } from '../support/helpers.js';
import {
  axeFindings,
  consoleDuring,
  contract,
  openEverything,
  settled,
  within,
  words,
} from './contract.js';

const { options: es, shared: esShared } = spanish;

contract('ketamine-options');

const clinic = 'clinic-name="Harbor Light" phone="(555) 010-0142"';

/** What stands side by side at first, where a clinic says nothing. */
const order: readonly OptionId[] = [
  'ketamine',
  'stay',
  ...ids.filter((id) => !['ketamine', 'stay'].includes(id)),
];

describe('<ketamine-options>', () => {
  cleanly();

  /** An element in a box of a width. */
  const make = async (
    attributes = '',
    width = 328,
    font = '16px/1.5 sans-serif',
  ): Promise<KetamineOptions> => {
    await setViewport({ width: Math.max(width, 360), height: 640 });
    const page = await fixture(
      `<div style="width:${width}px;font:${font}"><ketamine-options ${attributes}></ketamine-options></div>`,
    );
    const element = page.firstElementChild as KetamineOptions;
    await settled(element);
    return element;
  };
  const names = (...some: OptionId[]) => some.map((id) => en.options[id].short);
  const seen = (each: Element) => each.getClientRects().length > 0;
  const lists = (element: KetamineOptions) =>
    all<HTMLSelectElement>(element, 'select').filter(seen);
  const picked = (element: KetamineOptions) =>
    lists(element).map((list) => list.selectedOptions[0]?.textContent);
  const heads = (element: KetamineOptions) =>
    all(element, 'th[scope="col"]').filter(seen).map(text);
  /** Picks as a reader does: the browser's own event follows. */
  const pick = async (element: KetamineOptions, place: number, id: OptionId) => {
    const list = lists(element)[place] as HTMLSelectElement;
    list.selectedIndex = [...list.options].findIndex(
      ({ textContent }) => textContent === en.options[id].short,
    );
    list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
  };

  /** An element on a phone of 360 px whose page has a margin of 16, in a font that such pages have. */
  const onPhone = async (attributes: string, size: number): Promise<KetamineOptions> => {
    await usualFont();
    return make(attributes, 328, `${size}px/1.5 Figtree`);
  };

  for (const lang of ['en', 'es']) {
    for (const size of [16, 17]) {
      it(`says what matters on the first screen of a phone: ${lang}, ${size} px`, async () => {
        const element = await onPhone(`lang="${lang}" ${clinic}`, size);
        const { top } = element.getBoundingClientRect();
        const bottom = (selector: string) =>
          one(element, selector).getBoundingClientRect().bottom - top;
        for (const part of ['.title', '.picks', '.approval > summary', 'table', '.help-line']) {
          expect(bottom(part), part).to.be.at.most(640);
        }
        expect(lists(element).length).to.equal(2);
        expect(all(element, 'tbody tr').filter(seen).length).to.equal(5);
      });

      it(`has all its own within 1000 px at rest: ${lang}, ${size} px`, async () => {
        const element = await onPhone(`lang="${lang}" ${clinic}`, size);
        const { bottom } = one(element, '.full').getBoundingClientRect();
        expect(bottom - element.getBoundingClientRect().top).to.be.at.most(1000);
      });
    }
  }

  it('is at most 2800 px long at rest with what ends its page', async () => {
    const element = await onPhone(clinic, 16);
    expect(element.getBoundingClientRect().height).to.be.at.most(2800);
  });

  it('is one named table with row and column heads, of two options on a phone', async () => {
    const element = await make();
    const [table, ...others] = all<HTMLTableElement>(element, 'table');
    expect(others).to.deep.equal([]);
    expect(table?.getAttribute('aria-label')).to.equal(en.compare);
    expect(heads(element)).to.deep.equal(names('ketamine', 'stay'));
    expect(
      all(element, 'th[scope="row"]').map((each) => each.getAttribute('aria-label')),
    ).to.deep.equal(comparisonRows.map((row) => en.questions[row]));
    const roles = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' };
    for (const [name, role] of Object.entries(roles)) {
      for (const part of all(element, name)) expect(part.getAttribute('role')).to.equal(role);
    }
    for (const [place, row] of comparisonRows.entries()) {
      const [first, second] = all(element, `tbody tr:nth-child(${place + 1}) td`).filter(seen);
      expect(text(first?.firstElementChild)).to.equal(en.options.ketamine.brief[row]);
      expect(text(second)).to.equal(en.options.stay.brief[row]);
      expect(first?.getBoundingClientRect().top).to.equal(second?.getBoundingClientRect().top);
      expect(second?.getBoundingClientRect().left).to.be.above(
        first?.getBoundingClientRect().right ?? NaN,
      );
    }
  });

  for (const [width, columns] of [
    [328, 2],
    [560, 3],
    [900, 4],
    [1200, 5],
  ] as const) {
    it(`has ${columns} columns at ${width} px, to its right side, each under its choice`, async () => {
      const element = await make('', width);
      expect(heads(element)).to.deep.equal(names(...order.slice(0, columns)));
      expect(picked(element)).to.deep.equal(heads(element));
      const { right } = element.getBoundingClientRect();
      const cells = all(element, 'tbody tr:first-child td').filter(seen);
      expect(cells.at(-1)?.getBoundingClientRect().right).to.be.closeTo(right, 1);
      lists(element).forEach((list, place) => {
        expect(list.getBoundingClientRect().left).to.be.closeTo(
          cells[place]?.getBoundingClientRect().left ?? NaN,
          1,
        );
      });
    });
  }

  for (const [routes, id] of [
    ['iv', 'ketamine'],
    ['im, nasal', 'shot'],
    ['nasal', 'esketamine'],
  ] as const) {
    it(`sets what a clinic with routes="${routes}" gives beside staying as you are`, async () => {
      const element = await make(`routes="${routes}"`);
      expect(picked(element)).to.deep.equal(names(id, 'stay'));
    });
  }

  it('follows the route that is picked elsewhere, until an option is picked here', async () => {
    const page = await fixture(
      '<div style="width:328px"><ketamine-timeline></ketamine-timeline><ketamine-options></ketamine-options></div>',
    );
    const [timeline, element] = [...page.children] as [KetamineOptions, KetamineOptions];
    await settled(element);
    const route = (place: number) =>
      all<HTMLInputElement>(timeline, 'input[name="routes"]')[place]?.click();
    route(1);
    await settled(element);
    expect(picked(element)).to.deep.equal(names('shot', 'stay'));
    await pick(element, 1, 'ect');
    route(2);
    await settled(element);
    expect(picked(element)).to.deep.equal(names('shot', 'ect'));
  });

  it('shows what the reader picks in any column, and no option two times', async () => {
    const element = await make('', 560);
    await pick(element, 1, 'ect');
    expect(heads(element)).to.deep.equal(names('ketamine', 'ect', order[2] as OptionId));
    expect(text(all(element, '[role="status"]')[0])).to.equal(`Showing: ${en.options.ect.name}`);
    await pick(element, 0, 'ect');
    expect(heads(element)).to.deep.equal(names('ect', 'ketamine', order[2] as OptionId));
    await pick(element, 0, 'talk');
    await pick(element, 2, 'ketamine');
    expect(picked(element)).to.deep.equal(heads(element));
    expect(new Set(heads(element)).size).to.equal(3);
    const cells = all(element, 'tbody tr:first-child td').filter(seen);
    expect(text(cells[0]?.firstElementChild)).to.equal(en.options.talk.brief.helps);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('keeps the focus in the list that the keyboard changed', async () => {
    const element = await make();
    const list = lists(element)[1] as HTMLSelectElement;
    list.focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    expect(heads(element)).to.deep.equal(names('ketamine', 'antidepressant'));
    expect(within(element).activeElement).to.equal(list);
  });

  it('tells no one what is picked: no event, no key, no attribute, no size, no property', async () => {
    const element = await make();
    const list = lists(element)[0] as HTMLSelectElement;
    const told: string[] = [];
    const hear = (event: Event) => told.push(event.type);
    const types = ['input', 'change', 'keydown', 'keyup', 'keypress'];
    types.forEach((type) => document.addEventListener(type, hear, true));
    const changes = new MutationObserver((found) =>
      told.push(...found.map(({ attributeName }) => attributeName ?? 'tree')),
    );
    changes.observe(document.body, { subtree: true, childList: true, attributes: true });
    const hooks = (
      [
        [HTMLSelectElement.prototype, 'value'],
        [HTMLSelectElement.prototype, 'selectedIndex'],
        [HTMLOptionElement.prototype, 'selected'],
      ] as const
    ).map(([prototype, name]) => {
      const real = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
      Object.defineProperty(prototype, name, { ...real, set: () => told.push(`set ${name}`) });
      return () => Object.defineProperty(prototype, name, real);
    });
    const sizes = new Set<string>();
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      sizes.add(`${width} ${height}`);
    };
    measure();
    list.focus();
    try {
      for (let key = 0; key < ids.length; key += 1) {
        await sendKeys({ press: key < 5 ? 'ArrowDown' : 'ArrowUp' });
        await settled(element);
        measure();
      }
    } finally {
      hooks.forEach((undo) => undo());
      types.forEach((type) => document.removeEventListener(type, hear, true));
      changes.disconnect();
    }
    // In an open root, as tests have, `change` and `input` reach the document; a capture of keys does not.
    expect(told.filter((each) => !['input', 'change'].includes(each))).to.deep.equal([]);
    expect([...sizes].length, [...sizes].join()).to.equal(1);
  });

  for (const width of [256, 328, 900]) {
    it(`keeps one height whatever is picked, at ${width} px`, async () => {
      const element = await make('', width);
      const { height } = element.getBoundingClientRect();
      for (const id of ids) {
        await pick(element, 0, id);
        expect(element.getBoundingClientRect().height, id).to.equal(height);
      }
    });
  }

  it('puts the name of a row beside it on a wide page, and above it while a part of it is open', async () => {
    const element = await make('', 900);
    const row = all(element, 'tr.row').find((each) => each.querySelector('details'));
    const [name, part] = ['th', 'details'].map((each) => row?.querySelector(each)) as [
      HTMLElement,
      HTMLDetailsElement,
    ];
    const share = () => name.offsetWidth / (row as HTMLElement).offsetWidth;
    expect(share()).to.be.below(0.3);
    part.open = true;
    expect(share()).to.be.above(0.9);
    part.open = false;
    expect(share()).to.be.below(0.3);
  });

  it('opens every option to all that is said of it, and every question', async () => {
    const element = await make('', 900);
    const buttons = all(element, '.full button');
    expect(buttons.map(text)).to.deep.equal([
      ...ids.map((id) => en.options[id].short),
      ...optionQuestions.map((id) => en.asked[id].title),
    ]);
    const shut = words(element).length;
    await openEverything(element);
    expect(words(element).length, 'find-in-page reads what is shut').to.equal(shut);
    ids.forEach((id, place) => {
      const row = all(element, '.full > li')[place];
      expect([...(row?.querySelectorAll('.label') ?? [])].map(text)).to.deep.equal(
        optionParts.map((part) => en.questions[part]),
      );
      for (const part of ['helps', 'harms', 'sure'] as const) {
        for (const said of en.options[id][part]) expect(text(row)).to.include(said);
      }
    });
    // Two columns where there is room: no half of a wide page is left empty.
    const [first, second] = all(element, '.full .columns > div');
    expect(second?.getBoundingClientRect().left).to.be.above(
      first?.getBoundingClientRect().right ?? NaN,
    );
  });

  it('says what a clinic asks as its own, in few words and in full, else what others ask', async () => {
    const element = await make(
      `clinic-name="Quay" costs='{"iv":{"visit":{"amount":450,"currency":"USD"},"note":"The drip and the rest after it."}}'`,
    );
    const cost = (place: number) =>
      all(element, `tbody tr:nth-child(${comparisonRows.indexOf('cost') + 1}) td`)[place]
        ?.firstElementChild;
    expect(text(cost(0))).to.equal('This clinic: $450 a visit.');
    await openEverything(element);
    const row = (id: OptionId) => text(all(element, '.full > li')[ids.indexOf(id)]);
    expect(row('ketamine')).to.include('From Quay').and.to.include('$450');
    expect(row('ketamine')).to.include('The drip and the rest after it.');
    expect(row('shot')).to.include('$300 to $550').and.not.to.include('From Quay');
    const plain = await make();
    await openEverything(plain);
    expect(text(all(plain, '.full > li')[ids.indexOf('ketamine')])).to.include('$400 to $800');
  });

  it('names each list of sources by what it is of', async () => {
    const element = await make();
    const summaries = all(element, '.full .panel > .sources summary').map(text);
    expect(summaries.length).to.be.above(9);
    expect(new Set(summaries).size).to.equal(summaries.length);
    expect(summaries[0]).to.include(en.options.stay.short);
  });

  it('has a way past its rows for the keyboard', async () => {
    const element = await make(clinic);
    const [first] = [
      ...within(element).querySelectorAll<HTMLElement>('a, button, select, summary'),
    ];
    first?.focus();
    await sendKeys({ press: 'Enter' });
    expect(within(element).activeElement).to.equal(one(element, '.contact-title'));
  });

  it('shows the options that the clinic names, in the fixed order, and always staying as you are', async () => {
    const element = await make('options="Ketamine, ect"', 900);
    expect(heads(element)).to.deep.equal(names('ketamine', 'stay', 'ect'));
    expect(all(element, '.full button').length).to.equal(3 + optionQuestions.length);
    element.options = ['talk'];
    await settled(element);
    expect(heads(element)).to.deep.equal(names('stay', 'talk'));
    element.options = 'stay';
    await settled(element);
    expect(heads(element)).to.deep.equal(names('stay'));
    element.options = '';
    await settled(element);
    expect(heads(element)).to.deep.equal(names(...order.slice(0, 4)));
  });

  it('forgets a picked option that the clinic takes away', async () => {
    const element = await make();
    await pick(element, 0, 'ect');
    element.options = 'talk';
    await settled(element);
    expect(picked(element)).to.deep.equal(names('stay', 'talk'));
    element.options = '';
    await settled(element);
    await pick(element, 0, 'ect');
    element.options = 'ketamine';
    await settled(element);
    expect(picked(element)).to.deep.equal(names('ketamine', 'stay'));
  });

  for (const [value, shown] of [
    ['prayer, talk, yoga', ['stay', 'talk']],
    ['prayer, yoga', order.slice(0, 2)],
  ] as const) {
    it(`names the unknown in options="${value}" once and goes on`, async () => {
      let element: KetamineOptions | undefined;
      const heard = await consoleDuring(async () => {
        element = await make(`options="${value}"`);
        element.requestUpdate();
        await settled(element);
      });
      if (!element) throw new Error('an element');
      expect(heard.length, heard.join('\n')).to.equal(1);
      expect(heard[0]).to.include('options="prayer, yoga"').and.to.include(ids.join(', '));
      expect(heads(element)).to.deep.equal(names(...shown));
    });
  }

  it('gives benefits and harms the same type and leaves no cell empty', async () => {
    const element = await make();
    await openEverything(element);
    const form = (cell: Element) => {
      const { fontSize, fontWeight, color } = getComputedStyle(cell);
      return [fontSize, fontWeight, color].join();
    };
    const brief = ['helps', 'harms'].map((row) => {
      const place = comparisonRows.indexOf(row as 'helps') + 1;
      return all(element, `tbody tr:nth-child(${place}) td`).map(form);
    });
    expect(new Set(brief.flat()).size).to.equal(1);
    const full = ['helps', 'harms'].map((part) => {
      const place = optionParts.indexOf(part as 'helps') + 1;
      return all(element, `.columns > div:nth-child(${place}) p`).map(form);
    });
    expect(new Set(full.flat()).size).to.equal(1);
    for (const cell of all(element, 'tbody td, .columns p')) expect(text(cell)).to.match(/\w/);
    expect(words(element)).not.to.match(/undefined|NaN|\{|\}/);
  });

  it('has at most two unknowns with all of it open', () => {
    for (const [content, unknown] of [
      [en, /\b(not known|no one knows|unknown)\b/gi],
      [es, /\bno se sabe|nadie sabe\b/gi],
    ] as const) {
      expect(sentences(content).join(' ').match(unknown)?.length ?? 0).to.be.at.most(2);
    }
  });

  for (const [lang, own, ours, messages] of [
    ['en', en, enShared, enMessages],
    ['es', es, esShared, esMessages],
  ] as const) {
    it(`shows no figure that is not in its finished content, ${lang}`, async () => {
      const known = sentences([own, ours]).filter((sentence) => /\d/.test(sentence));
      known.sort((a, b) => b.length - a.length);
      const element = await make(`lang="${lang}"`);
      await openEverything(element);
      let found = 0;
      const walker = document.createTreeWalker(within(element), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement as Element;
        if (holder.closest('style, .sources, .about, .help-line, .help')) continue;
        let shown = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
        const before = shown;
        for (const sentence of known) shown = shown.replace(sentence, '');
        if (before !== shown) found += 1;
        for (const number of shown.match(/\d[\d,.]*\d|\d/g) ?? []) {
          expect(
            messages.call.includes(number) || ['911', '988'].includes(number),
            `${number} in "${shown}"`,
          ).to.equal(true);
        }
      }
      expect(found).to.be.above(40);
    });
  }

  it('tells a screen reader what it shows (accessibility tree)', async () => {
    await setViewport({ width: 1000, height: 800 });
    const page = await fixture(
      '<div id="tree" style="width:900px"><ketamine-options options="ketamine, ect"></ketamine-options></div>',
    );
    const element = page.firstElementChild as KetamineOptions;
    await settled(element);
    const wide = await axTree('#tree');
    if (wide === null) return;
    await compareSnapshot({ name: 'options-wide', content: wide });
    (page as HTMLElement).style.width = '328px';
    await nextFrame();
    await compareSnapshot({ name: 'options-narrow', content: (await axTree('#tree')) ?? '' });
  });
});
