import { expect, fixture } from '@open-wc/testing';
import { compareSnapshot, sendKeys } from '@web/test-runner-commands';
import { findings, headline } from '../../src/content/evidence.js';
import { facts } from '../../src/content/facts/facts.js';
import { conditions, type Condition } from '../../src/content/schema.js';
import type { KetamineEvidence } from '../../src/elements/evidence/evidence.js';
import { evidence as en } from '../../src/locale/en-evidence.data.js';
import { shared as enShared } from '../../src/locale/en-shared.data.js';
import { strings as enStrings } from '../../src/locale/en.js';
import { evidence as es, shared as esShared } from '../../src/locale/es.data.js';
import { strings as esStrings } from '../../src/locale/es.js';
import { structure } from '../../src/locale/evidence.data.js';
import { sentences } from '../../src/locale/finish.js';
import { figureOf } from '../../src/ui/figure.js';
import { all, cleanly, text } from '../support/elements.js';
import { axTree, emulateMedia } from '../support/helpers.js';
import {
  axeFindings,
  consoleDuring,
  contract,
  openEverything,
  settled,
  within,
  words,
} from './contract.js';

contract('ketamine-evidence');

describe('<ketamine-evidence>', () => {
  cleanly();

  const make = (attributes = '') =>
    fixture<KetamineEvidence>(`<ketamine-evidence ${attributes}></ketamine-evidence>`);
  const row = (element: KetamineEvidence, id: string): HTMLElement => {
    const found = all(element, '.finding').find((each) => each.querySelector(`#panel-${id}`));
    if (!found) throw new Error(`no finding ${id}`);
    return found;
  };
  const radio = (element: KetamineEvidence, name: string): HTMLInputElement => {
    const label = all(element, 'label').find((each) => text(each) === name);
    const input = label?.querySelector('input');
    if (!input) throw new Error(`no choice ${name}`);
    return input;
  };
  /** The names of the conditions whose studies are shown. */
  const shownNames = (element: KetamineEvidence): string[] =>
    conditions
      .map((each) => en.conditions[each].name)
      .filter((name) =>
        all(element, '.group-title').some((each) => text(each).startsWith(`${name}: `)),
      );

  it('says at first what is approved, one message, and good and null results together', async () => {
    const element = await make();
    expect(all(element, '.message').map(text)).to.deep.equal([en.conditions.depression.message]);
    const callout = text(all(element, '.callout')[0]);
    for (const sentence of en.approval) expect(callout).to.include(sentence);
    expect(callout).to.include('off-label').and.to.include('FDA has approved esketamine');
    const studies = all(element, '.study');
    expect(studies.length).to.equal(headline.length);
    expect(
      studies.map((each) => each.querySelector<HTMLElement>('.figure')?.dataset['figure']),
    ).to.deep.equal([
      'E-EFF-02.response',
      'E-EFF-07.response',
      'E-EFF-08.day1',
      'E-EFF-09.response',
    ]);
    const nulls = studies.filter((each) => text(each).includes(en.conclusions.null));
    expect(nulls).to.deep.equal([studies[1], studies[2]]);
    const width = (array: Element) => Math.round(array.getBoundingClientRect().width);
    const sizes = studies.flatMap((each) => [...each.querySelectorAll('.array')].map(width));
    expect(sizes.length).to.equal(7);
    expect(new Set(sizes).size).to.equal(1);
    expect(text(studies[2]?.querySelector('.finding-title') ?? undefined)).to.match(/day 1$/);
    expect(text(studies[3]))
      .to.include('relapse was 18 days')
      .and.to.include('no comparison group');
  });

  it('shows every finding, closed, in a section of its condition and its drug', async () => {
    const element = await make();
    expect(all(element, '.finding').length).to.equal(findings.length);
    expect(all(element, '.finding.open').length).to.equal(0);
    for (const list of all(element, '.findings')) {
      let title: Element | null = list;
      while (title && !title.matches('.group-title')) title = title.previousElementSibling;
      const drug = text(title as Element).includes(en.drugs.esketamine) ? 'esketamine' : 'ketamine';
      for (const panel of list.querySelectorAll('.panel')) {
        const finding = findings.find(({ id }) => `panel-${id}` === panel.id);
        expect(finding?.drug, panel.id).to.equal(drug);
        expect(text(title as Element)).to.include(
          en.conditions[finding?.condition as Condition].name,
        );
      }
      const other = drug === 'ketamine' ? /esketamine/i : /\bketamine/i;
      expect(text(list).replace(/Sources \(\d+\).*?(?=$)/, '')).not.to.match(other);
    }
    expect(all(element, '.findings').length).to.equal(10);
  });

  it('traces each figure to its fact, with both arms and both framings', async () => {
    const element = await make();
    for (const { id, figures, drug } of findings) {
      const finding = row(element, id);
      const drawn = [...finding.querySelectorAll<HTMLElement>('.figure')];
      expect(drawn.map((each) => each.dataset['figure'])).to.deep.equal(
        figures.map(([ref]) => ref),
      );
      figures.forEach(([ref, outcome], index) => {
        const [study = '', key = ''] = ref.split('.');
        const { counts, rates, people = [], drug: of } = facts[study] ?? {};
        expect(of).to.equal(drug);
        const count = counts?.[key];
        const exact = count
          ? count.map((had, arm) => (100 * had) / (people[arm] ?? NaN))
          : [rates?.[key] ?? NaN].flat();
        const shares = exact.map((share) => Math.max(0, Math.ceil(share - 0.5)));
        const said = text(drawn[index]);
        shares.forEach((had) =>
          expect(said).to.include(`${had} ${en.outcomes[outcome]} and ${100 - had} did not.`),
        );
        expect(said).to.include(
          shares.length === 1 ? enShared.figure.noComparison : `with ${en.findings[id]?.versus}`,
        );
        if (count)
          expect(said).to.include(`${count[0]} of ${people[0]}; ${count[1]} of ${people[1]}.`);
        const arrays = [...(drawn[index]?.querySelectorAll('.array') ?? [])];
        expect(arrays.length, ref).to.equal(shares.length);
        arrays.forEach((array, arm) => {
          const [had, rest] = [...array.querySelectorAll('path')].map(
            (path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0,
          );
          expect([had, rest]).to.deep.equal([shares[arm], 100 - (shares[arm] ?? 0)]);
          expect(array.getAttribute('aria-label')).to.include(`${had} ${en.outcomes[outcome]}`);
        });
      });
    }
  });

  it('says in words what its source does not count, and invents no figure', async () => {
    const element = await make();
    for (const { id, figures } of findings) {
      const { said } = en.findings[id] ?? {};
      expect(Boolean(said), id).to.equal(figures.length === 0);
      if (said) expect(text(row(element, id).querySelector('.number') as Element)).to.equal(said);
    }
    expect(words(element)).not.to.match(/undefined|NaN|\{|\}/);
  });

  it('shows null results as large and in the same form as the others', async () => {
    const element = await make();
    const form = (id: string) => {
      const finding = row(element, id);
      const style = (selector: string) => {
        const { fontSize, fontWeight, color } = getComputedStyle(
          finding.querySelector(selector) as Element,
        );
        return [fontSize, fontWeight, color];
      };
      return [
        finding.className,
        finding.querySelector('button')?.getAttribute('aria-expanded'),
        style('.finding-title'),
        style('.head .when'),
        style('.number'),
        [...finding.querySelectorAll('.stack .label')].map(text),
      ];
    };
    for (const id of ['E-EFF-07', 'E-EFF-08', 'E-EFF-16', 'E-EFF-22-VA']) {
      expect(form(id), id).to.deep.equal(form('E-EFF-02'));
      expect(text(row(element, id).querySelector('.when') as Element)).to.match(
        /No clear difference|No benefit/,
      );
    }
  });

  it('says of each finding who, how sure, whether people knew, how long and who paid', async () => {
    const element = await make();
    for (const { id, sure = 'none', blind, sponsor } of findings) {
      const stack = text(row(element, id).querySelector('.stack') as Element);
      expect(stack).to.include(`${en.labels.who} ${en.findings[id]?.who}.`);
      expect(stack).to.include(`${en.labels.sure} ${en.sure[sure]}.`);
      expect(stack).to.include(`${en.labels.blind} ${en.blind[blind]}`);
      expect(stack).to.include(`${en.labels.lasted} ${en.findings[id]?.lasted ?? en.notKnown}`);
      expect(stack).to.include(`${en.labels.paid} ${sponsor ? en.paid : en.notKnown}`);
    }
    expect(text(row(element, 'E-EFF-02'))).to.include('Very low (GRADE)');
    expect(text(row(element, 'E-EFF-07'))).to.include('Not graded');
    expect(text(row(element, 'E-EFF-13'))).to.include('The sponsor');
  });

  for (const condition of [undefined, ...conditions]) {
    it(`shows the limits, and ${condition ?? 'all'} on the clinic’s wish`, async () => {
      const element = await make(condition ? `condition="${condition}"` : '');
      for (const limit of en.limits.items) expect(words(element)).to.include(limit);
      const name = condition && en.conditions[condition].name;
      expect(shownNames(element)).to.deep.equal(
        name ? [name] : conditions.map((each) => en.conditions[each].name),
      );
      expect(radio(element, name ?? en.all).checked).to.equal(true);
      expect(text(all(element, '.message')[0])).to.equal(
        en.conditions[condition ?? 'depression'].message,
      );
      // Figures of depression do not speak for another condition.
      const own = !condition || condition === 'depression';
      expect(all(element, '.study').length).to.equal(own ? headline.length : 0);
    });
  }

  it('lets the reader pick a condition by keyboard, says which, and tells no one', async () => {
    const element = await make('condition="ptsd"');
    const real = EventTarget.prototype.dispatchEvent;
    const sent: string[] = [];
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type.startsWith('ketamine')) sent.push(event.type);
      return real.call(this, event);
    };
    try {
      radio(element, en.conditions.ptsd.name).focus();
      await sendKeys({ press: 'ArrowDown' });
      await settled(element);
      expect(within(element).activeElement).to.equal(radio(element, en.conditions.ocd.name));
      expect(shownNames(element)).to.deep.equal([en.conditions.ocd.name]);
      expect(text(all(element, '[role="status"]')[0])).to.equal(en.conditions.ocd.name);
      all(element, '.finding-title button')[0]?.focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(all(element, '.finding.open').length).to.equal(1);
      radio(element, en.all).click();
      await settled(element);
    } finally {
      EventTarget.prototype.dispatchEvent = real;
    }
    expect(shownNames(element).length).to.equal(conditions.length);
    expect(all(element, '.finding.open').length).to.equal(1);
    expect(sent).to.deep.equal([]);
    expect(element.getAttributeNames()).to.deep.equal(['condition']);
  });

  it('names an unknown condition once and shows all', async () => {
    let element: KetamineEvidence | undefined;
    const heard = await consoleDuring(async () => {
      element = await make('condition="migraine"');
      element.requestUpdate();
      await settled(element);
    });
    if (!element) throw new Error('an element');
    expect(heard.length, heard.join('\n')).to.equal(1);
    expect(heard[0]).to.include('condition="migraine"').and.to.include(conditions.join(', '));
    expect(shownNames(element).length).to.equal(conditions.length);
  });

  it('says how long it lasts, of good and bad', async () => {
    const element = await make();
    const titles = all(element, '.group-title');
    const title = titles.find((each) => text(each) === en.lasts);
    const items = [...(title?.nextElementSibling?.querySelectorAll('li') ?? [])].map(text);
    expect(items.length).to.equal(4);
    expect(items[0]).to.include('18 days');
    expect(items[2]).to.include('70 fell ill again within 12 months');
    expect(items[3]).to.include('27 fell ill again').and.to.include('45');
  });

  it('never says that it prevents suicide, and keeps stories apart from results', async () => {
    const element = await make();
    const said = words(element);
    expect(said.match(/prevents? suicide|prevent it/g)?.length).to.be.above(2);
    for (const [sentence] of said.matchAll(/[^.]*prevents? (suicide|it)\b[^.]*\./g)) {
      expect(sentence).to.match(/not been shown|No study|no proof/);
    }
    expect(
      all(element, '.findings, .study').some((each) => text(each).includes('interview')),
    ).to.equal(false);
    expect(said).to.include('Stories are not rates.');
  });

  it('prints with everything open and keeps both states of an array apart by shape', async () => {
    const element = await make();
    const style = (selector: string) => getComputedStyle(all(element, selector)[0] as Element);
    expect(style('.rest').fill).to.equal('none');
    expect(style('.had').fill).not.to.equal('none');
    if (!(await emulateMedia({ media: 'print' }))) return;
    for (const panel of all(element, '.panel')) {
      expect(getComputedStyle(panel).display).to.equal('block');
    }
  });

  for (const [lang, own, ours, strings] of [
    ['en', en, enShared, enStrings],
    ['es', es, esShared, esStrings],
  ] as const) {
    it(`shows no figure that is not in its finished content or counted by a fact, ${lang}`, async () => {
      const known = sentences([own, ours]).filter((sentence) => /\d/.test(sentence));
      known.sort((a, b) => b.length - a.length);
      const counted = new Set(['100', '0']);
      for (const [, , , , , , figures] of structure.findings) {
        for (const [, data] of figures) {
          const { shares, counts } = figureOf(data);
          const [had = 0, other = 0] = shares;
          for (const each of [had, other, 100 - had, 100 - other, Math.abs(had - other)]) {
            counted.add(String(each));
          }
          counts.flat().forEach((each) => counted.add(String(each)));
        }
      }
      const element = await make(`lang="${lang}"`);
      await openEverything(element);
      expect(await axeFindings(element)).to.deep.equal([]);
      const walker = document.createTreeWalker(within(element), NodeFilter.SHOW_TEXT);
      let seen = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement as Element;
        if (holder.closest('style, .sources, .about')) continue;
        let shown = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
        for (const sentence of known) shown = shown.replace(sentence, '');
        for (const number of shown.match(/\d[\d,.]*\d|\d/g) ?? []) {
          seen += 1;
          expect(
            counted.has(number) || strings.call.includes(number) || ['911', '988'].includes(number),
            `${number} in "${shown}"`,
          ).to.equal(true);
        }
      }
      expect(seen).to.be.above(300);
    });
  }

  it('tells a screen reader what it shows (accessibility tree)', async () => {
    const page = await fixture('<div id="tree"><ketamine-evidence></ketamine-evidence></div>');
    const element = page.firstElementChild as KetamineEvidence;
    await settled(element);
    const rest = await axTree('#tree');
    if (rest === null) return;
    await compareSnapshot({ name: 'evidence-rest', content: rest });
    element.condition = 'ptsd';
    await settled(element);
    all(element, '.finding-title button').forEach((button) => button.click());
    await settled(element);
    await compareSnapshot({ name: 'evidence-ptsd-open', content: (await axTree('#tree')) ?? '' });
  });
});
