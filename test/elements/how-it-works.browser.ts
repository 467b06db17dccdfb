import { expect, fixture } from '@open-wc/testing';
import { compareSnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import { mechanisms } from '../../src/content/how-it-works.js';
import type { KetamineHowItWorks } from '../../src/elements/how-it-works/how-it-works.js';
import { howItWorks as en } from '../../src/elements/how-it-works/how-it-works.data.js';
import { es as spanish } from '../../src/compiled/es.data.js';
import { all, cleanly, text } from '../support/elements.js';
import { usualFont } from '../support/figtree.js';
import { axTree, emulateMedia } from '../support/helpers.js';
import { axeFindings, contract, settled, within, words } from './contract.js';

contract('ketamine-how-it-works');

describe('<ketamine-how-it-works>', () => {
  cleanly();

  const make = (attributes = '') =>
    fixture<KetamineHowItWorks>(`<ketamine-how-it-works ${attributes}></ketamine-how-it-works>`);
  const shown = (element: KetamineHowItWorks) =>
    all(element, '.step').filter((each) => each.getClientRects().length);
  const button = (element: KetamineHowItWorks, name: string): HTMLElement => {
    const found = all(element, 'button').find((each) => text(each) === name);
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };

  it('shows one step at a time, at the reader’s own pace, and says which', async () => {
    const element = await make();
    expect(shown(element).length).to.equal(1);
    expect(text(shown(element)[0]))
      .to.include('Step 1 of 5')
      .and.to.include(en.steps.dock.title);
    button(element, en.next).focus();
    for (const { id } of mechanisms.slice(1)) {
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(text(shown(element)[0])).to.include(en.steps[id].title);
      expect(text(all(element, '[role="status"]')[0]))
        .to.match(/^Step \d of 5: /)
        .and.to.include(en.steps[id].title);
      expect(within(element).activeElement).to.equal(button(element, en.next));
    }
    expect(button(element, en.next).getAttribute('aria-disabled')).to.equal('true');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(text(shown(element)[0])).to.include('Step 5 of 5');
    button(element, en.back).click();
    await settled(element);
    expect(text(shown(element)[0])).to.include('Step 4 of 5');
  });

  it('has a still version of all steps, on request and in print', async () => {
    const element = await make();
    if (await emulateMedia({ media: 'print' })) {
      expect(shown(element).length).to.equal(mechanisms.length);
      await emulateMedia({});
    }
    button(element, en.all).click();
    await settled(element);
    expect(shown(element).length).to.equal(mechanisms.length);
    expect(button(element, en.all).getAttribute('aria-pressed')).to.equal('true');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('marks every step with how sure it is and in whom, by word and shape', async () => {
    const element = await make();
    const marks = all(element, '.sure');
    expect(marks.length).to.equal(mechanisms.length);
    mechanisms.forEach(({ id, certainty }, index) => {
      expect(text(marks[index])).to.equal(`${en.certainty[certainty]}. ${en.steps[id].where}`);
      expect(marks[index]?.classList.contains(`is-${certainty}`)).to.equal(true);
    });
    expect(words(element)).to.include('No one fully knows.');
    expect(words(element)).to.include('Only trials with people can show if it helps');
  });

  for (const [lang, said, height] of [
    // What a page says once at its end is most of it, and longer in Spanish.
    ['en', en, 2100],
    ['es', spanish.howItWorks, 2420],
  ] as const) {
    for (const size of [16, 17]) {
      it(`answers on the first screen of a phone, ${lang}, ${size} px`, async () => {
        await usualFont();
        await setViewport({ width: 360, height: 640 });
        const page = await fixture<HTMLElement>(
          `<div style="position:absolute; inset:0 auto auto 0; width:328px; padding:16px; font:${size}px/1.5 Figtree">
            <ketamine-how-it-works lang="${lang}" clinic-name="Quay" phone="555 010 0142"
              booking-url="https://example.org/book"></ketamine-how-it-works>
          </div>`,
        );
        const element = page.firstElementChild as KetamineHowItWorks;
        await settled(element);
        const top = page.getBoundingClientRect().top;
        // What can be pressed reaches further down than what is read.
        for (const part of ['.title', '.lede', '.approval', '.help-line a', '.now .scene']) {
          for (const each of all(element, part)) {
            const { bottom, height } = each.getBoundingClientRect();
            expect(height, part).to.be.above(0);
            expect(bottom - top, part).to.be.at.most(640);
          }
        }
        expect(text(all(element, '.lede')[0])).to.equal(said.lede);
        // What it says itself at rest, without what a page says once at its end.
        const more = all(element, '.more')[0] as HTMLElement;
        expect(more.getBoundingClientRect().bottom - top).to.be.below(lang === 'en' ? 950 : 1080);
        if (size === 16) expect(element.getBoundingClientRect().height).to.be.at.most(height);
      });
    }
  }

  it('keeps the pager in its place from step to step, with the picture under it', async () => {
    const element = await make();
    const pager = all(element, '.pager')[0] as HTMLElement;
    const place = () => Math.round(pager.getBoundingClientRect().top);
    const first = place();
    for (const { id } of mechanisms) {
      const picture = all(element, '.now .scene')[0] as HTMLElement;
      expect(picture.getBoundingClientRect().top).to.be.at.least(place());
      expect(picture.getAttribute('aria-label')).to.equal(en.steps[id].scene);
      expect(place()).to.equal(first);
      button(element, en.next).click();
      await settled(element);
    }
  });

  it('names ketamine and esketamine where both are meant, and no drug by "it"', async () => {
    for (const said of [en, spanish.howItWorks]) {
      const [claim = ''] = said.steps.dock.what;
      expect(claim).to.match(/\b[Kk]etamin[ea]\b.*\besketamin[ea]\b/);
      expect(said.signs.drug.join(' ')).to.match(/^ketamin[ea] or? esketamin[ea]$/);
      expect(said.signs.drug.join(' ')).not.to.match(/the drug|el medicamento/);
      const [ketamine = '', esketamine = ''] = said.approval.full;
      expect(ketamine).to.match(/FDA.*off-label/);
      expect(esketamine).to.match(/FDA.*2025/);
    }
  });

  it('gives each picture one name that stands alone, and each picture adds to the last', async () => {
    const element = await make();
    const scenes = all(element, '.scene');
    mechanisms.forEach(({ id }, index) => {
      expect(scenes[index]?.getAttribute('role')).to.equal('img');
      expect(scenes[index]?.getAttribute('aria-label')).to.equal(en.steps[id].scene);
    });
    const shapes = scenes.map((each) => each.querySelectorAll('path:not(.lead)').length);
    expect(shapes).to.deep.equal([...shapes].sort((a, b) => a - b));
    for (const scene of scenes) {
      // A shape inside a shape is not drawn.
      expect(scene.querySelector('path *')).to.equal(null);
      // Its names are read with the picture, not one by one.
      expect(scene.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('says nothing that the evidence forbids', async () => {
    const element = await make();
    expect(words(element)).not.to.match(
      /neurotransmitter|rewir|reset|\bheal(?!th)|imbalance|consistently/i,
    );
    expect(words(element)).to.include('BDNF, a protein');
  });

  it('tells a screen reader what it shows (accessibility tree)', async () => {
    const page = await fixture(
      '<div id="tree"><ketamine-how-it-works></ketamine-how-it-works></div>',
    );
    await settled(page.firstElementChild as KetamineHowItWorks);
    const tree = await axTree('#tree');
    if (tree !== null) await compareSnapshot({ name: 'how-it-works', content: tree });
  });
});
