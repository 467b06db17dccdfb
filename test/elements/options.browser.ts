import { expect, fixture, nextFrame } from '@open-wc/testing';
import { compareSnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import { options as ids, questions, type OptionId } from '../../src/content/schema.js';
import type { KetamineOptions } from '../../src/elements/options/options.js';
import { options as en } from '../../src/locale/en-options.data.js';
import { shared as enShared } from '../../src/locale/en-shared.data.js';
import { strings as enStrings } from '../../src/locale/en.js';
import { options as es, shared as esShared } from '../../src/locale/es.data.js';
import { strings as esStrings } from '../../src/locale/es.js';
import { sentences } from '../../src/locale/finish.js';
import { all, cleanly, text } from '../support/elements.js';
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

contract('ketamine-options');

describe('<ketamine-options>', () => {
  cleanly();
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
  });

  /** An element in a box of a width, after it has measured itself. */
  const make = async (attributes = '', width = 1000): Promise<KetamineOptions> => {
    await setViewport({ width: Math.max(width, 500), height: 800 });
    const page = await fixture(
      `<div style="width:${width}px"><ketamine-options ${attributes}></ketamine-options></div>`,
    );
    const element = page.firstElementChild as KetamineOptions;
    await nextFrame();
    await settled(element);
    return element;
  };
  const names = (...some: OptionId[]) => some.map((id) => en.options[id].name);
  const heads = (element: KetamineOptions) => all(element, 'th[scope="col"]').map(text);
  const box = (element: KetamineOptions, id: OptionId): HTMLInputElement => {
    const label = all(element, 'label').find((each) => text(each) === en.options[id].name);
    const input = label?.querySelector('input');
    if (!input) throw new Error(`no box ${id}`);
    return input;
  };

  it('is tables of up to three options with row and column heads where there is room', async () => {
    const element = await make();
    const tables = all<HTMLTableElement>(element, 'table');
    expect(tables.length).to.equal(3);
    expect(heads(element)).to.deep.equal(names(...ids));
    for (const table of tables) {
      expect([...table.rows].map((row) => row.cells.length)).to.deep.equal(Array(8).fill(4));
      expect([...table.querySelectorAll('th[scope="row"]')].map(text)).to.deep.equal(
        questions.map((question) => en.questions[question]),
      );
      const roles = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' };
      for (const [name, role] of Object.entries(roles)) {
        const parts = [table, ...table.querySelectorAll('*')].filter(
          (each) => each.tagName === name,
        );
        for (const part of parts) expect(part.getAttribute('role')).to.equal(role);
      }
      const [first, second, third] = [...table.querySelectorAll('tbody tr:first-child td')].map(
        (cell) => cell.getBoundingClientRect(),
      );
      expect(first?.top).to.equal(third?.top);
      expect(second?.left).to.be.above(first?.right ?? NaN);
    }
  });

  it('is one card for each option at 320 px, with the same words once', async () => {
    const wide = await make();
    const cells = (element: KetamineOptions) => all(element, 'td:not(.unseen)').map(text).sort();
    const before = cells(wide);
    const narrow = await make('', 320);
    expect(all(narrow, 'table').length).to.equal(ids.length);
    expect(heads(narrow)).to.deep.equal(names(...ids));
    expect(cells(narrow)).to.deep.equal(before);
    expect(before.length).to.equal(ids.length * questions.length);
    for (const table of all(narrow, 'table')) {
      expect(table.scrollWidth).to.be.at.most(320);
      const [head, cell] = [...table.querySelectorAll('tbody tr:first-child > *')];
      expect(cell?.getBoundingClientRect().top).to.be.at.least(
        head?.getBoundingClientRect().bottom ?? NaN,
      );
    }
    (narrow.parentElement as HTMLElement).style.width = '1000px';
    await setViewport({ width: 1000, height: 800 });
    await nextFrame();
    await settled(narrow);
    expect(all(narrow, 'table').length).to.equal(3);
  });

  it('compares those that the reader picks, by keyboard, and tells no one', async () => {
    const element = await make();
    const real = EventTarget.prototype.dispatchEvent;
    const sent: string[] = [];
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type.startsWith('ketamine')) sent.push(event.type);
      return real.call(this, event);
    };
    try {
      box(element, 'ect').focus();
      await sendKeys({ press: ' ' });
      box(element, 'stay').focus();
      await sendKeys({ press: ' ' });
      await settled(element);
    } finally {
      EventTarget.prototype.dispatchEvent = real;
    }
    expect(sent).to.deep.equal([]);
    expect(heads(element)).to.deep.equal(names('stay', 'ect'));
    expect(all(element, 'table').length).to.equal(1);
    expect(text(all(element, '[role="status"]')[0])).to.equal(
      `Shown: ${names('stay', 'ect').join(', ')}`,
    );
    expect(await axeFindings(element)).to.deep.equal([]);
    box(element, 'ect').click();
    box(element, 'stay').click();
    await settled(element);
    expect(heads(element)).to.deep.equal(names(...ids));
  });

  it('explains that three is the most, disables nothing, and keeps the three', async () => {
    const element = await make();
    expect(words(element)).to.include('Pick up to 3.');
    for (const id of ['talk', 'tms', 'ketamine'] as const) box(element, id).click();
    await settled(element);
    expect(all(element, '.full').length).to.equal(0);
    box(element, 'ect').focus();
    await sendKeys({ press: ' ' });
    await settled(element);
    expect(box(element, 'ect').checked).to.equal(false);
    expect(within(element).activeElement).to.equal(box(element, 'ect'));
    expect(text(all(element, '.full')[0])).to.include('3 is the most');
    expect(text(all(element, '[role="status"]')[0])).to.equal(text(all(element, '.full')[0]));
    expect(heads(element)).to.deep.equal(names('talk', 'tms', 'ketamine'));
    expect(all(element, ':disabled, [aria-disabled]').length).to.equal(0);
    box(element, 'talk').click();
    await settled(element);
    expect(all(element, '.full').length).to.equal(0);
    box(element, 'ect').click();
    await settled(element);
    expect(heads(element)).to.deep.equal(names('tms', 'ect', 'ketamine'));
  });

  it('shows the options that the clinic names, in the fixed order, and always staying as you are', async () => {
    const element = await make('options="Ketamine, ect"');
    expect(heads(element)).to.deep.equal(names('stay', 'ect', 'ketamine'));
    expect(all(element, 'input').length).to.equal(3);
    element.options = ['talk'];
    await settled(element);
    expect(heads(element)).to.deep.equal(names('stay', 'talk'));
    element.options = '';
    await settled(element);
    expect(heads(element)).to.deep.equal(names(...ids));
  });

  it('forgets a picked option that the clinic takes away', async () => {
    const element = await make();
    box(element, 'ect').click();
    element.options = 'talk';
    await settled(element);
    expect(heads(element)).to.deep.equal(names('stay', 'talk'));
  });

  for (const [value, shown] of [
    ['prayer, talk, yoga', ['stay', 'talk']],
    ['prayer, yoga', ids],
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
    const at = (question: (typeof questions)[number]) => questions.indexOf(question) + 1;
    const form = (cell: Element) => {
      const { fontSize, fontWeight, color, display } = getComputedStyle(cell);
      return [fontSize, fontWeight, color, display];
    };
    const helps = all(element, `tbody tr:nth-child(${at('helps')}) td p`);
    const harms = all(element, `tbody tr:nth-child(${at('harms')}) td p`);
    const forms = [...helps, ...harms].map((each) => form(each).join());
    expect(new Set(forms).size).to.equal(1);
    for (const cell of all(element, 'td:not(.unseen)')) expect(text(cell)).to.match(/\w/);
    expect(words(element)).not.to.match(/undefined|NaN|\{|\}/);
    expect(words(element).match(/[Nn]ot known here/g)?.length).to.be.above(8);
  });

  it('says that its figures cannot be compared, and what is off-label and FDA-approved', async () => {
    const element = await make();
    expect(words(element)).to.include('Do not compare them with each other.');
    const column = (id: OptionId) =>
      questions.map((question) => en.options[id][question].join(' ')).join(' ');
    expect(column('ketamine')).to.include('off-label').and.to.include('only as an anesthetic');
    expect(column('ketamine')).not.to.match(/esketamine/i);
    expect(column('esketamine'))
      .to.include('Yes, by the FDA')
      .and.not.to.match(/\bketamine/i);
  });

  for (const [lang, own, ours, strings] of [
    ['en', en, enShared, enStrings],
    ['es', es, esShared, esStrings],
  ] as const) {
    it(`shows no figure that is not in its finished content, ${lang}`, async () => {
      const known = sentences([own, ours]).filter((sentence) => /\d/.test(sentence));
      known.sort((a, b) => b.length - a.length);
      const element = await make(`lang="${lang}"`);
      await openEverything(element);
      let seen = 0;
      const walker = document.createTreeWalker(within(element), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement as Element;
        if (holder.closest('style, .sources, .about, #hint')) continue;
        let shown = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
        const before = shown;
        for (const sentence of known) shown = shown.replace(sentence, '');
        if (before !== shown) seen += 1;
        for (const number of shown.match(/\d[\d,.]*\d|\d/g) ?? []) {
          expect(
            strings.call.includes(number) || ['911', '988'].includes(number),
            `${number} in "${shown}"`,
          ).to.equal(true);
        }
      }
      expect(seen).to.be.above(25);
    });
  }

  it('tells a screen reader what it shows (accessibility tree)', async () => {
    await setViewport({ width: 1000, height: 800 });
    const page = await fixture(
      '<div id="tree" style="width:900px"><ketamine-options options="ketamine, ect"></ketamine-options></div>',
    );
    const element = page.firstElementChild as KetamineOptions;
    await nextFrame();
    await settled(element);
    const wide = await axTree('#tree');
    if (wide === null) return;
    await compareSnapshot({ name: 'options-wide', content: wide });
    (page as HTMLElement).style.width = '320px';
    await nextFrame();
    await settled(element);
    await compareSnapshot({ name: 'options-narrow', content: (await axTree('#tree')) ?? '' });
  });
});
