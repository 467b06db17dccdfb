import { expect, fixture } from '@open-wc/testing';
import { compareSnapshot, sendKeys } from '@web/test-runner-commands';
import { mechanisms } from '../../src/content/how-it-works.js';
import type { KetamineHowItWorks } from '../../src/elements/how-it-works/how-it-works.js';
import { howItWorks as en } from '../../src/locale/en-how-it-works.data.js';
import { all, cleanly, text } from '../support/elements.js';
import { axTree, emulateMedia } from '../support/helpers.js';
import { axeFindings, contract, settled, within, words } from './contract.js';

contract('ketamine-how-it-works');

describe('<ketamine-how-it-works>', () => {
  cleanly();

  const make = (attributes = '') =>
    fixture<KetamineHowItWorks>(`<ketamine-how-it-works ${attributes}></ketamine-how-it-works>`);
  const shown = (element: KetamineHowItWorks) =>
    all(element, '.mechanism').filter((each) => each.getClientRects().length);
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
    for (const [id] of mechanisms.slice(1)) {
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(text(shown(element)[0])).to.include(en.steps[id].title);
      expect(text(all(element, '[role="status"]')[0])).to.equal(en.steps[id].title);
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
    mechanisms.forEach(([id, certainty], index) => {
      expect(text(marks[index])).to.equal(`${en.certainty[certainty]}. ${en.steps[id].where}`);
      expect(marks[index]?.classList.contains(`is-${certainty}`)).to.equal(true);
    });
    expect(words(element)).to.include('No one fully knows how it works.');
    expect(words(element)).to.include('does not show that it helps people');
  });

  it('gives each picture one name that stands alone, and each picture adds to the last', async () => {
    const element = await make();
    const scenes = all(element, '.scene');
    mechanisms.forEach(([id], index) => {
      expect(scenes[index]?.getAttribute('role')).to.equal('img');
      expect(scenes[index]?.getAttribute('aria-label')).to.equal(en.steps[id].scene);
    });
    const shapes = scenes.map((each) => each.querySelectorAll('path, circle').length);
    expect(shapes).to.deep.equal([...shapes].sort((a, b) => a - b));
    // A shape inside a shape is not drawn.
    for (const scene of scenes) expect(scene.querySelector('path *, circle *')).to.equal(null);
  });

  it('says nothing that the evidence forbids', async () => {
    const element = await make();
    expect(words(element)).not.to.match(
      /neurotransmitter|rewire|reset|heal|imbalance|consistently/i,
    );
    expect(words(element)).to.include('BDNF. It is a protein');
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
