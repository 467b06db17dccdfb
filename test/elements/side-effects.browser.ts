import { expect, fixture } from '@open-wc/testing';
import { compareSnapshot, sendKeys } from '@web/test-runner-commands';
import { effects } from '../../src/content/side-effects.js';
import { facts } from '../../src/content/facts/facts.js';
import { routes } from '../../src/content/schema.js';
import type { KetamineSideEffects } from '../../src/elements/side-effects/side-effects.js';
import { shared as enShared } from '../../src/locale/en-shared.data.js';
import { sideEffects as en } from '../../src/locale/en-side-effects.data.js';
import { strings as enStrings } from '../../src/locale/en.js';
import { shared as esShared, sideEffects as es } from '../../src/locale/es.data.js';
import { strings as esStrings } from '../../src/locale/es.js';
import { sentences } from '../../src/locale/finish.js';
import { effectsOf } from '../../src/elements/side-effects/effect.js';
import { withClipboard } from '../support/clipboard.js';
import { all, cleanly, one, text } from '../support/elements.js';
import { axTree, emulateMedia } from '../support/helpers.js';
import { consoleDuring, contract, openEverything, settled, within, words } from './contract.js';

contract('ketamine-side-effects');

describe('<ketamine-side-effects>', () => {
  cleanly();

  const make = (attributes = '') =>
    fixture<KetamineSideEffects>(`<ketamine-side-effects ${attributes}></ketamine-side-effects>`);
  const row = (element: KetamineSideEffects, name: string): HTMLElement => {
    const found = all(element, '.effect').find((each) => text(each).startsWith(name));
    if (!found) throw new Error(`no effect ${name}`);
    return found;
  };
  const type = async (element: KetamineSideEffects, typed: string) => {
    one<HTMLInputElement>(element, 'input[type="search"]').focus();
    await sendKeys({ type: typed });
    await settled(element);
  };

  it('shows every effect of the evidence, in three groups', async () => {
    const element = await make();
    expect(all(element, '.effect').length).to.equal(effects.length);
    expect(effects.length).to.equal(21);
    expect(all(element, '.group-title').map(text)).to.deep.equal(Object.values(en.groups));
  });

  it('sorts the same list by worry and by figure, keeps the focus and says so once', async () => {
    const element = await make('routes="iv"');
    const radios = all<HTMLInputElement>(element, 'fieldset input');
    radios[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    expect(within(element).activeElement).to.equal(radios[1]);
    expect(all(element, '.group-title').map(text)).to.deep.equal(Object.values(en.worries));
    expect(text(one(element, '[role="status"]'))).to.equal(en.views.worry);
    expect(all(element, '.effect').length).to.equal(effects.length);
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    const shares = all(element, '.effect .head .when').map((each) =>
      Number(/^(\d+) of/.exec(text(each))?.[1] ?? -1),
    );
    expect(shares).to.deep.equal([...shares].sort((a, b) => b - a));
    expect(shares[0]).to.equal(69);
    expect(all(element, '.effect').length).to.equal(effects.length);
  });

  it('finds effects by plain and clinical words, and says when there is none', async () => {
    const element = await make();
    await type(element, 'VERT');
    expect(all(element, '.effect').length).to.equal(1);
    expect(text(one(element, '[role="status"]'))).to.equal('Side effects shown: 1');
    expect(within(element).activeElement?.localName).to.equal('input');
    await type(element, 'xyz');
    expect(all(element, '.effect').length).to.equal(0);
    expect(words(element)).to.include(en.none).and.to.include('Call 911');
    one(element, '.find button').click();
    await settled(element);
    expect(all(element, '.effect').length).to.equal(effects.length);
    expect(one<HTMLInputElement>(element, 'input[type="search"]').value).to.equal('');
  });

  for (const route of routes) {
    it(`draws each array with a hundred cells in one block, ${route}`, async () => {
      const element = await make(`routes="${route}"`);
      for (const array of all<SVGElement>(element, '.array')) {
        const [had, rest] = [...array.querySelectorAll('path')].map(
          (path) => (path.getAttribute('d')?.match(/M[\d.]+ [\d.]+/g) ?? []) as string[],
        );
        if (!had || !rest) throw new Error('two paths');
        expect(had.length + rest.length).to.equal(100);
        // Row by row from the top left: the affected come first, with no gap.
        const place = (cell: string) => {
          const [, x = 0, y = 0] = (/M([\d.]+) ([\d.]+)/.exec(cell) ?? []).map(Number);
          return Math.floor(y / 10) * 10 + Math.floor(x / 10);
        };
        expect([...had, ...rest].map(place)).to.deep.equal([...Array(100).keys()]);
        const name = array.getAttribute('aria-label') ?? '';
        expect(name).to.include(`${had.length} had it and ${rest.length} did not`);
        expect(array.getAttribute('role')).to.equal('img');
      }
    });

    it(`traces each figure to its fact and shows both arms, ${route}`, async () => {
      const element = await make(`routes="${route}"`);
      for (const figure of all(element, '.figure')) {
        const [id = '', key = ''] = (figure.dataset['figure'] ?? '').split('.');
        const { counts, rates, people, drug, sources } = facts[id] ?? { sources: [] };
        expect(sources.length, id).to.be.above(0);
        expect(drug).to.equal(route === 'nasal' ? 'esketamine' : 'ketamine');
        const count = counts?.[key];
        if (count && people?.[1]) {
          expect(text(figure)).to.include(
            `${count[0]} of ${people[0]}; ${count[1]} of ${people[1]}.`,
          );
          for (const [had, of] of [
            [count[0], people[0]],
            [count[1], people[1]],
          ] as const) {
            const share = (100 * had) / of;
            if (share > 0 && share < 1) expect(text(figure)).to.include('Fewer than 1 of 100');
            else
              expect(text(figure)).to.include(
                `${Math.round(share)} had it and ${100 - Math.round(share)} did not`,
              );
          }
        } else {
          expect(rates?.[key], `${id}.${key}`).to.be.a('number');
          expect(text(figure))
            .to.include('no comparison group')
            .and.to.include(`${people?.[0]} people`);
        }
      }
    });
  }

  it('draws no array for a share under one of a hundred', async () => {
    const element = await make('routes="nasal"');
    const bladder = row(element, en.effects.bladder.name);
    expect(text(bladder)).to.include('Fewer than 1 of 100 with a dummy spray');
    expect(bladder.querySelector('.array')).to.equal(null);
  });

  it('says plainly what is not known: never a zero, never a blank', async () => {
    const element = await make('routes="im"');
    expect(all(element, '.array').length).to.equal(0);
    for (const each of all(element, '.effect')) {
      expect(text(each), text(each)).to.match(/How often is not known|Only with/);
    }
    expect(words(element)).not.to.match(/undefined|NaN|\{|\}/);
  });

  it('explains why a report and a rating scale differ', async () => {
    const element = await make('routes="nasal"');
    const detached = text(row(element, en.effects.detached.name));
    expect(detached).to.include('41 had it and 59 did not').and.to.include('61 to 84 of 100');
    expect(detached).to.include('That is why the figures differ.');
  });

  it('draws how long each effect lasts on one scale, with the same in words', async () => {
    const element = await make('routes="nasal"');
    const bar = row(element, en.effects.detached.name).querySelector('.time .lasts');
    expect(parseFloat(bar?.getAttribute('x2') ?? '')).to.be.closeTo((90 / 240) * 100, 0.01);
    expect(text(row(element, en.effects.detached.name))).to.include(
      'Peaks by 40 minutes. Mostly gone by 1 hour and 30 minutes.',
    );
    expect(text(row(element, en.effects.headache.name))).to.include(en.timeNotKnown);
  });

  it('tells three levels of urgency by words and shape, 911 and 988 never folded', async () => {
    const element = await make('phone="555 010 0142"');
    for (const { id, urgency } of effectsOf('iv')) {
      expect(text(row(element, en.effects[id].name).querySelector('.level') as Element)).to.equal(
        en.urgency[urgency],
      );
    }
    for (const link of all(element, 'a[href^="tel:9"], a[href^="sms:9"]')) {
      expect(link.closest('.panel, details')).to.equal(null);
    }
    expect(one<HTMLAnchorElement>(element, '.urgent a').href).to.equal('tel:5550100142');
  });

  it('keeps a list in memory, copies it, and clears it', async () => {
    const element = await make('routes="iv"');
    expect(text(one(element, '.mine'))).to.include(en.list.empty);
    await openEverything(element);
    const buttons = all<HTMLButtonElement>(element, '.effect .tools button');
    buttons[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    buttons[4]?.click();
    await settled(element);
    expect(buttons[0]?.getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, '.mine li').map(text)).to.deep.equal([
      `Ask about: ${en.effects.dizzy.name}`,
      `Ask about: ${en.effects.headache.name}`,
    ]);
    expect(text(one(element, '.mine'))).to.include('shared device');
    let copied = '';
    const take = (said: string) => Promise.resolve(void (copied = said));
    await withClipboard(take, async () => {
      all(element, '.mine .tools button')[1]?.click();
      await settled(element);
    });
    // The title, two effects, a line left free, and the closing line.
    expect(copied.split('\n').length).to.equal(5);
    expect(copied).to.include(`- Ask about: ${en.effects.dizzy.name}`);
    all(element, '.mine .tools button')[2]?.click();
    await settled(element);
    expect(text(one(element, '.mine'))).to.include(en.list.empty);
    expect(buttons[0]?.getAttribute('aria-pressed')).to.equal('false');
    expect(document.cookie + localStorage.length + sessionStorage.length).to.equal('00');
  });

  it('keeps the list when the language or the route changes', async () => {
    const element = await make();
    await openEverything(element);
    all(element, '.effect .tools button')[0]?.click();
    element.lang = 'es';
    await settled(element);
    expect(all(element, '.mine li').length).to.equal(1);
    all<HTMLInputElement>(element, 'input[type="radio"]')[2]?.click();
    await settled(element);
    expect(all(element, '.mine li').length).to.equal(1);
  });

  it('shows the clinic’s own notes, and refuses those that are wrong or take something away', async () => {
    let element: KetamineSideEffects | undefined;
    const heard = await consoleDuring(async () => {
      element = await make();
      element.effectNotes = {
        dizzy: 'Our nurses <b>walk</b> with you.',
        nope: 'x',
        breathing: null,
        mood: '',
      } as never;
      await settled(element);
    });
    if (!element) throw new Error('an element');
    expect(heard.length, heard.join('\n')).to.equal(2);
    expect(heard[0]).to.include('"nope"').and.to.include('detached, dizzy');
    expect(heard[1]).to.include('"breathing"');
    const dizzy = text(row(element, en.effects.dizzy.name));
    expect(dizzy).to.include('Added by this clinic Our nurses <b>walk</b> with you.');
    expect(text(row(element, en.effects.breathing.name))).to.include(
      'Outside the clinic, call 911.',
    );
  });

  it('names notes that are no JSON once, and goes on', async () => {
    const heard = await consoleDuring(async () => {
      const element = await make(`effect-notes='{"dizzy":'`);
      expect(all(element, '.effect').length).to.equal(effects.length);
    });
    expect(heard.length, heard.join('\n')).to.equal(1);
    expect(heard[0]).to.include('effect-notes').and.to.include('{"dizzy":');
  });

  it('prints with everything open', async () => {
    const element = await make('routes="iv"');
    if (!(await emulateMedia({ media: 'print' }))) return;
    for (const panel of all(element, '.panel')) {
      expect(getComputedStyle(panel).display).to.equal('block');
    }
  });

  it('tells the two states of an array apart by outline, without color', async () => {
    const element = await make('routes="iv"');
    await openEverything(element);
    const style = (selector: string) => getComputedStyle(one(element, selector));
    expect(style('.rest').fill).to.equal('none');
    expect(style('.rest').stroke).not.to.equal('none');
    expect(style('.had').fill).not.to.equal('none');
  });

  for (const [lang, said, strings] of [
    ['en', [en, enShared], enStrings],
    ['es', [es, esShared], esStrings],
  ] as const) {
    it(`shows no figure that is not in its finished content or counted by a fact, ${lang}`, async () => {
      const [own] = said;
      const known = sentences(said).filter((sentence) => /\d/.test(sentence));
      const names = new Set<string>();
      for (const route of routes) {
        for (const { figures, time } of effectsOf(route)) {
          for (const { shares, counts } of figures) {
            const [had = 0, other = 0] = shares.map(Math.round);
            for (const each of [had, other, 100 - had, 100 - other, Math.abs(had - other)]) {
              names.add(String(each));
            }
            counts.flat().forEach((count) => names.add(String(count)));
          }
          time.forEach((minute) =>
            names.add(String(minute % 60)).add(String(Math.floor(minute / 60))),
          );
        }
      }
      for (const extra of ['100', '1', '0', '4']) names.add(extra);
      for (const route of routes) {
        const element = await make(`lang="${lang}" routes="${route}"`);
        await openEverything(element);
        const walker = document.createTreeWalker(within(element), NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const holder = node.parentElement as Element;
          if (holder.closest('style, .sources, .about')) continue;
          let shown = (node.textContent ?? '').trim();
          for (const sentence of known) shown = shown.replace(sentence, '');
          for (const number of shown.match(/\d[\d,.]*\d|\d/g) ?? []) {
            expect(
              names.has(number) || strings.call.includes(number) || ['911', '988'].includes(number),
              `${route}: ${number} in "${shown}"`,
            ).to.equal(true);
          }
        }
        expect(own.title).to.be.a('string');
      }
    });
  }

  it('tells a screen reader what it shows (accessibility tree)', async () => {
    const page = await fixture(
      '<div id="tree"><ketamine-side-effects></ketamine-side-effects></div>',
    );
    const element = page.firstElementChild as KetamineSideEffects;
    await settled(element);
    const rest = await axTree('#tree');
    if (rest === null) return;
    await compareSnapshot({ name: 'side-effects-rest', content: rest });
    all(element, '.effect-title button')[0]?.click();
    all<HTMLInputElement>(element, 'input[type="radio"]')[2]?.click();
    await settled(element);
    await compareSnapshot({
      name: 'side-effects-nasal-open',
      content: (await axTree('#tree')) ?? '',
    });
  });
});
