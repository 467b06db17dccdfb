import { expect, fixture } from '@open-wc/testing';
import { compareSnapshot, sendKeys } from '@web/test-runner-commands';
import { findings, headline } from '../../src/content/evidence.js';
import { armsOf, factOf } from '../../src/content/facts/facts.js';
import { conditions, type Other } from '../../src/content/evidence.js';
import type { KetamineEvidence } from '../../src/elements/evidence/evidence.js';
import { evidence as en, evidenceData } from '../../src/elements/evidence/evidence.data.js';
import { shared as enShared } from '../../src/compiled/en-shared.data.js';
import { messages as enMessages } from '../../src/locale/en.js';
import { es as spanish } from '../../src/compiled/es.data.js';
import { messages as esMessages } from '../../src/locale/es.js';
import { sentences } from '../../src/compiled/compile.js';
import { capitalize } from '../../src/locale/format.js';
import { all, cleanly, text } from '../support/elements.js';
import { usualFont } from '../support/figtree.js';
import { axTree, emulateMedia } from '../support/helpers.js';
import { itFull } from '../support/quick.js';
import {
  axeFindings,
  consoleDuring,
  contract,
  openEverything,
  settled,
  within,
  words,
} from './contract.js';

const { evidence: es, shared: esShared } = spanish;

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
  const picker = (element: KetamineEvidence) => all(element, 'select')[0] as HTMLSelectElement;
  /** The conditions whose findings stand open at the top, which is one. */
  const shownNow = (element: KetamineEvidence): (string | undefined)[] => [
    ...new Set(
      all(element, '.findings-of .finding > .panel').map(
        ({ id }) => findings.find((each) => `panel-${each.id}` === id)?.condition,
      ),
    ),
  ];

  it('answers first, with a good and a null result of one size beside each other', async () => {
    const element = await make();
    expect(all(element, '.message').map(text)).to.deep.equal([en.conditions.depression.message]);
    const studies = all(element, '.study');
    expect(
      studies.map((each) => each.querySelector<HTMLElement>('.arrays')?.dataset['figure']),
    ).to.deep.equal(['E-EFF-02.response', 'E-EFF-07.response']);
    expect(studies.map((each) => text(each.querySelector('.sum') as Element))).to.deep.equal([
      'How sure: very low. From zero to 43 more.',
      en.conclusions.noDifference,
    ]);
    expect(text(studies[0])).to.include('46 were much better and 54 were not');
    const width = (array: Element) => Math.round(array.getBoundingClientRect().width);
    const sizes = studies.flatMap((each) => [...each.querySelectorAll('.array')].map(width));
    expect(sizes.length).to.equal(4);
    expect(new Set(sizes).size).to.equal(1);
    const approval = all(element, '.approval')[0];
    expect(text(approval?.querySelector('summary') as Element)).to.equal(en.approvalShort);
    for (const sentence of en.approval) expect(text(approval)).to.include(sentence);
  });

  for (const [lang, size] of [
    ['en', 16],
    ['en', 17],
    ['es', 16],
    ['es', 17],
  ] as const) {
    it(`has title, answer, picture, FDA and help on the first screen of a phone, and is short, ${lang}, ${size} px`, async () => {
      await usualFont();
      // A phone of 360 px whose page has a margin of 16.
      const page = await fixture<HTMLElement>(
        `<div style="width:328px;font:${size}px/1.5 Figtree"><ketamine-evidence lang="${lang}"></ketamine-evidence></div>`,
      );
      const element = page.firstElementChild as KetamineEvidence;
      await settled(element);
      const { top, height } = element.getBoundingClientRect();
      for (const part of ['.title', '.message', '.pair', '.approval', '.help-line']) {
        const { bottom } = (all(element, part)[0] as Element).getBoundingClientRect();
        expect(bottom - top, part).to.be.below(640);
      }
      if (size === 16) expect(height).to.be.at.most(3600);
    });
  }

  it('shows every finding, closed, under its drug and what that is compared with', async () => {
    const element = await make();
    expect(all(element, '.finding').length).to.equal(findings.length);
    expect(all(element, '.finding.open').length).to.equal(0);
    for (const list of all(element, '.findings')) {
      const folded = list.closest('.row')?.querySelector('.head');
      const title = text((list.previousElementSibling ?? folded) as Element);
      const drug = title.startsWith('Esketamine') ? 'esketamine' : 'ketamine';
      for (const panel of list.querySelectorAll('.panel')) {
        const finding = findings.find(({ id }) => `panel-${id}` === panel.id);
        expect(finding?.drug, panel.id).to.equal(drug);
        const { comparator } = factOf(finding?.id ?? '');
        expect(title).to.include(
          comparator === 'none' ? 'no comparison' : en.others[comparator as Other].full,
        );
      }
      const other = drug === 'ketamine' ? /esketamine/i : /\bketamine/i;
      expect(text(list).replace(/Sources for .*?(?=$)/, '')).not.to.match(other);
    }
  });

  it('has one row a finding: both figures in sight, and heard once and whole', async () => {
    const element = await make();
    const figures = (id: string) =>
      [...row(element, id).querySelectorAll('.figures .line')].map((line) => [
        text(line.querySelector('[aria-hidden]') as Element),
        text(line.querySelector('.unseen') as Element),
      ]);
    expect(figures('E-EFF-05')).to.deep.equal([['55 41', '55 of 100; 41 with ECT.']]);
    expect(figures('E-EFF-09')).to.deep.equal([['71', '71 of 100.']]);
    // A gain that is gone by day 14 does not show its first day alone.
    expect(figures('E-EFF-19').map(([seen]) => seen)).to.deep.equal(['33 7', '19 12', '17 17']);
    expect(text(row(element, 'E-EFF-07').querySelector('.head .sum') as Element)).to.equal(
      en.conclusions.noDifference,
    );
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
        const fact = factOf(study);
        const { counts, rates, drug: of } = fact;
        const arms = armsOf(fact);
        expect(of).to.equal(drug);
        const count = counts?.[key];
        const exact = count
          ? count.map((had, arm) => (100 * had) / (arms[arm] ?? NaN))
          : [rates?.[key] ?? NaN].flat();
        const shares = exact.map((share) => Math.max(0, Math.ceil(share - 0.5)));
        const said = text(drawn[index]);
        shares.forEach((had) =>
          expect(said).to.include(`${had} were ${en.outcomes[outcome]} and ${100 - had} were not.`),
        );
        expect(said).to.include(
          shares.length === 1
            ? enShared.figure.noComparison
            : `with ${en.others[fact.comparator as Other].full}`,
        );
        if (count) expect(said).to.include(`${count[0]} of ${arms[0]}; ${count[1]} of ${arms[1]}.`);
        const arrays = [...(drawn[index]?.querySelectorAll('.array') ?? [])];
        expect(arrays.length, ref).to.equal(shares.length);
        arrays.forEach((array, arm) => {
          const [had, rest] = [...array.querySelectorAll('path')].map(
            (path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0,
          );
          expect([had, rest]).to.deep.equal([shares[arm], 100 - (shares[arm] ?? 0)]);
          expect(text(array.closest('.figure')?.querySelector('.figure-words'))).to.include(
            `${had} were ${en.outcomes[outcome]}`,
          );
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
        style('.head .did'),
        style('.number'),
      ];
    };
    for (const id of ['E-EFF-07', 'E-EFF-08', 'E-EFF-16', 'E-EFF-22-VA']) {
      expect(form(id), id).to.deep.equal(form('E-EFF-02'));
      expect(text(row(element, id).querySelector('.head') as Element)).to.match(
        /No clear difference|No benefit/,
      );
    }
  });

  it('says of each finding what its fact knows, and no line of what it does not', async () => {
    const element = await make();
    for (const { id, sure } of findings) {
      const { time, blinding, payer } = factOf(id);
      const stack = text(row(element, id).querySelector('.stack') as Element);
      const has = (label: string, known: boolean) =>
        expect(stack.includes(label), `${id}: ${label}`).to.equal(known);
      expect(stack).to.include(`${en.labels.who} ${en.findings[id].who}.`);
      has(`${en.labels.sure} `, sure !== undefined);
      // What no one rates is told once for all; a rating stands in the row itself.
      if (sure) {
        expect(stack).to.include(`${en.labels.sure} ${en.sure[sure]}.`);
        expect(text(row(element, id).querySelector('.head') as Element)).to.match(
          /How sure: very low/,
        );
      }
      has(`${en.labels.time} `, time !== 'notReported');
      has(en.labels.blind, blinding !== 'notReported');
      has(en.labels.paid, payer !== 'notReported');
      if (typeof payer === 'object') expect(stack).to.include(payer.name);
    }
    expect(text(row(element, 'E-EFF-02'))).to.include('Very low');
    expect(text(row(element, 'E-EFF-05'))).to.include('A public body: PCORI.');
    expect(text(row(element, 'E-EFF-15'))).to.include('those who scored them did not know');
  });

  it('says what is not known once for all', async () => {
    for (const lang of ['en', 'es']) {
      const element = await make(`lang="${lang}"`);
      await openEverything(element);
      const unknown =
        /not known|unknown|no one has said|(do|does) not say|no se sabe|no tenemos|nadie la ha dicho|no lo dicen?\b/gi;
      expect(words(element).match(unknown)?.length ?? 0, lang).to.be.within(1, 2);
    }
  });

  for (const condition of [undefined, ...conditions]) {
    it(`shows ${condition ?? 'depression'} first on the clinic’s wish, and the others closed`, async () => {
      const element = await make(condition ? `condition="${condition}"` : '');
      const shown = condition ?? 'depression';
      for (const limit of en.questions.limits.items) expect(words(element)).to.include(limit);
      expect(shownNow(element)).to.deep.equal([shown]);
      expect(picker(element).selectedOptions[0]?.label).to.equal(en.conditions[shown].name);
      expect(text(all(element, '.message')[0])).to.equal(en.conditions[shown].message);
      // Figures of one condition do not speak for another.
      const drawn = all(element, '.study .arrays').map(({ dataset }) => dataset['figure']);
      for (const ref of drawn) {
        const of = findings.find(({ figures }) => figures.some(([each]) => each === ref));
        expect(of?.condition).to.equal(shown);
      }
      expect(all(element, '.study').length).to.equal(headline[shown].length);
      expect(all(element, '.finding').length).to.equal(findings.length);
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
    const attributes = () =>
      [picker(element), ...picker(element).options].map((each) => each.cloneNode(false));
    const before = attributes();
    try {
      picker(element).focus();
      await sendKeys({ press: 'ArrowDown' });
      await settled(element);
      expect(within(element).activeElement).to.equal(picker(element));
      expect(shownNow(element)).to.deep.equal(['ocd']);
      expect(text(all(element, '[role="status"]')[0])).to.equal(
        `Showing: ${en.conditions.ocd.name}`,
      );
      all(element, '.finding-title button')[0]?.focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(all(element, '.finding.open').length).to.equal(1);
    } finally {
      EventTarget.prototype.dispatchEvent = real;
    }
    expect(sent).to.deep.equal([]);
    expect(element.getAttributeNames()).to.deep.equal(['condition']);
    attributes().forEach(
      (each, place) => expect(each.isEqualNode(before[place] as Node)).to.be.true,
    );
  });

  it('names an unknown condition once and shows depression', async () => {
    let element: KetamineEvidence | undefined;
    const heard = await consoleDuring(async () => {
      element = await make('condition="migraine"');
      element.requestUpdate();
      await settled(element);
    });
    if (!element) throw new Error('an element');
    expect(heard.length, heard.join('\n')).to.equal(1);
    expect(heard[0]).to.include('condition="migraine"').and.to.include(conditions.join(', '));
    expect(shownNow(element)).to.deep.equal(['depression']);
  });

  it('answers how fast, how long and for whom in rows that open', async () => {
    const element = await make();
    const answer = (title: string) =>
      text(all(element, '.row').find((each) => text(each).startsWith(title)));
    expect(answer(en.questions.fast.title)).to.include('within hours or a day');
    expect(answer(en.questions.lasts.title)).to.include('18 days').and.to.include('27 of 100');
    expect(answer(en.questions.forMe.title)).to.include('No one can tell ahead of time');
    expect(answer(en.questions.spray.title)).to.include('no study');
    const kept = text(row(element, 'E-EFF-06'));
    expect(kept).to.include('70 relapsed within 12 months');
  });

  it('never says that it prevents suicide, and keeps stories apart from results', async () => {
    const element = await make();
    const said = words(element);
    expect(said.match(/prevents? suicide/g)?.length).to.be.above(2);
    for (const [sentence] of said.matchAll(/[^.]*prevents? (suicide|it)\b[^.]*\./g)) {
      expect(sentence).to.match(/not been shown|No study|no proof/);
    }
    expect(
      all(element, '.findings, .study').some((each) => text(each).includes('interview')),
    ).to.equal(false);
    expect(said).to.include('Stories are not rates.');
  });

  it('is a table on a wide page: each column has one left edge', async () => {
    const page = await fixture<HTMLElement>(
      '<div style="width:1000px"><ketamine-evidence></ketamine-evidence></div>',
    );
    const element = page.firstElementChild as KetamineEvidence;
    await settled(element);
    for (const column of ['.did', '.figures']) {
      const lefts = all(element, `.findings-of > .findings .head ${column}`).map((each) =>
        Math.round(each.getBoundingClientRect().left),
      );
      expect(new Set(lefts).size, column).to.equal(1);
    }
    const [pair] = all(element, '.pair');
    const { left } = (pair as Element).getBoundingClientRect();
    expect(left - element.getBoundingClientRect().left).to.be.above(450);
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

  for (const [lang, own, ours, messages] of [
    ['en', en, enShared, enMessages],
    ['es', es, esShared, esMessages],
  ] as const) {
    itFull(
      `shows no figure that is not in its finished content or counted by a fact, ${lang}`,
      async () => {
        const known = sentences([own, ours]).filter((sentence) => /\d/.test(sentence));
        known.sort((a, b) => b.length - a.length);
        const counted = new Set(['100', '0']);
        for (const { figures } of evidenceData.findings) {
          for (const {
            figure: { arms },
          } of figures) {
            const [had, other] = [arms[0].share, arms[1]?.share ?? 0];
            for (const each of [had, other, 100 - had, 100 - other, Math.abs(had - other)]) {
              counted.add(String(each));
            }
            for (const arm of arms) counted.add(String(arm?.had)).add(String(arm?.people));
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
          for (const sentence of known)
            shown = shown.replace(sentence, '').replace(capitalize(sentence), '');
          for (const number of shown.match(/\d[\d,.]*\d|\d/g) ?? []) {
            seen += 1;
            expect(
              counted.has(number) ||
                messages.call.includes(number) ||
                ['911', '988'].includes(number),
              `${number} in "${shown}"`,
            ).to.equal(true);
          }
        }
        expect(seen).to.be.above(300);
      },
    );
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
    all(element, '.findings-of .finding-title button').forEach((button) => button.click());
    await settled(element);
    await compareSnapshot({ name: 'evidence-ptsd-open', content: (await axTree('#tree')) ?? '' });
  });
});
