import { expect, fixture, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { watch } from '../../src/development/checks.js';
import { KetamineClinic } from '../../src/elements/clinic/clinic.js';
import { KetamineEvidence } from '../../src/elements/evidence/evidence.js';
import { KetamineTimeline } from '../../src/elements/timeline/timeline.js';
import { consoleDuring } from '../elements/contract.js';
import { cleanly } from '../support/elements.js';

// Tags of their own, so that no other test of the page hears of them.
class Timeline extends KetamineTimeline {}
class Evidence extends KetamineEvidence {}
class Clinic extends KetamineClinic {}
watch(Timeline, ['step-talk', 'step-leave']);
watch(Evidence, []);
watch(Clinic, ['']);
customElements.define('dev-timeline', Timeline);
customElements.define('dev-evidence', Evidence);
customElements.define('dev-clinic', Clinic);

/** What the console says of a page, and of what is then done with it. */
const heard = (html: string, then: (page: HTMLElement) => unknown = () => undefined) =>
  consoleDuring(async () => {
    const page = await fixture<HTMLElement>(`<div>${html}</div>`);
    await nextFrame();
    await then(page);
    await nextFrame();
  });

describe('the development checks', () => {
  cleanly();

  for (const [attribute, value, instead] of [
    ['clinicname', 'Quay', 'clinic-name'],
    ['phonenumber', '555 010 0142', undefined],
    ['heading-levels', '3', 'heading-level'],
    ['feedback', '/feedback', undefined],
  ] as const) {
    it(`name the attribute ${attribute}, which there is not, with what there is`, async () => {
      const [said = '', ...more] = await heard(
        `<dev-timeline ${attribute}="${value}"></dev-timeline>`,
      );
      expect(more).to.deep.equal([]);
      expect(said).to.match(/^<dev-timeline> /);
      expect(said).to.include(`${attribute}="${value}" is not used. Allowed: `);
      expect(said).to.include('clinic-name, phone').and.to.include('heading-level');
      expect(said.includes('Did you mean')).to.equal(Boolean(instead));
      if (instead) expect(said).to.include(`Did you mean ${instead}?`);
    });
  }

  it('say nothing of what any element may have, nor of the marks of frameworks', async () => {
    const page = document.createElement('div');
    const said = await heard('', async (holder) => {
      // As a parser writes them: `setAttribute` refuses some of these names.
      page.innerHTML = `<dev-timeline id="a" class="b" style="color: red" title="c" hidden data-x="d" aria-label="e"
        data-v-7ba5bd90 _ngcontent-abc-c12 _nghost-abc-c12 ng-version="22" wire:click="f" x-data="g" x-on:click="h"
        :class="i" @click="j" v-cloak hx-get="/k" astro-cid-abc on:click="l" [phone]="m" (press)="n" #ref *if="o"
        defer-hydration onclick="" lang="en" phone="(555) 010-0142" routes="iv" theme="auto"></dev-timeline>`;
      holder.append(page);
      await nextFrame();
      const tag = page.firstElementChild;
      tag?.setAttribute('data-later', '1');
      tag?.setAttribute('class', 'q');
    });
    expect(said).to.deep.equal([]);
  });

  it('name one that is set later, and each once', async () => {
    const said = await heard('<dev-evidence></dev-evidence>', async (page) => {
      for (let time = 0; time < 3; time += 1) {
        page.firstElementChild?.setAttribute('conditions', 'pain');
        await nextFrame();
      }
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include('conditions="pain" is not used').and.to.include('mean condition?');
  });

  it('know the attributes of a class that was made from one', async () => {
    class Mine extends KetamineTimeline {
      static override properties = { mine: {} };
    }
    watch(Mine, []);
    customElements.define('dev-mine', Mine);
    expect(await heard('<dev-mine mine="1" phone="(555) 010-0142"></dev-mine>')).to.deep.equal([]);
  });

  it('name a slot that there is not, with those that there are', async () => {
    const said = await heard(
      '<dev-timeline><p slot="step-leve">a</p><p slot="step-talk">b</p><p>c</p></dev-timeline>',
      (page) => {
        const late = document.createElement('p');
        late.slot = 'end';
        page.firstElementChild?.append(late);
      },
    );
    expect(said).to.deep.equal([
      '<dev-timeline> slot="step-leve" is not used. Allowed: step-talk, step-leave. Did you mean step-leave?',
      '<dev-timeline> slot="end" is not used. Allowed: step-talk, step-leave.',
    ]);
  });

  it('say that a tag without slots has none', async () => {
    const said = await heard('<dev-evidence><p slot="step-leave">a</p></dev-evidence>');
    expect(said).to.deep.equal([
      '<dev-evidence> slot="step-leave" is not used. Allowed: no slot, since this tag has none with a name.',
    ]);
  });

  for (const [what, html, where] of [
    [
      'inside another',
      '<dev-timeline><b><dev-evidence></dev-evidence></b></dev-timeline>',
      'dev-timeline',
    ],
    ['around others', '<dev-evidence><dev-clinic></dev-clinic></dev-evidence>', 'dev-evidence'],
    ['inside a link', '<a href="#a"><span><dev-evidence></dev-evidence></span></a>', 'a'],
  ] as const) {
    it(`name a tag ${what}`, async () => {
      const said = await heard(html);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(
        new RegExp(`^<dev-(?:evidence|clinic)> parent="${where}" is not used. Allowed: a place `),
      );
    });
  }

  it('say nothing of tags in a clinic, of a clinic in another, and of a tag in a slot', async () => {
    const said = await heard(
      `<dev-clinic clinic-name="Quay"><dev-clinic phone="(555) 010-0142"><div><dev-evidence></dev-evidence>
      <dev-timeline><div slot="step-talk"><dev-evidence></dev-evidence></div><span>988</span></dev-timeline></div>
      </dev-clinic></dev-clinic>`,
    );
    expect(said).to.deep.equal([]);
  });

  it('name a language of the page that has no words, once a page', async function () {
    this.timeout(10_000);
    const said = await consoleDuring(async () => {
      await fixture(
        '<div lang="fr-CA"><dev-timeline></dev-timeline><dev-evidence></dev-evidence></div>',
      );
      await new Promise((resolve) => setTimeout(resolve, 3500));
    });
    expect(said).to.deep.equal([
      '<dev-timeline> lang="fr-CA" is not used. Allowed: en, es, and what was given to registerLanguage.',
    ]);
  });

  it('leave a bad value to the tag, which says it as ever', async () => {
    const said = await heard('<dev-timeline phone="call us"></dev-timeline>');
    expect(said).to.have.length(1);
    expect(said[0]).to.include('phone="call us" is not used');
  });

  it('end with the tag', async () => {
    const tag = await fixture<LitElement>('<dev-timeline></dev-timeline>');
    tag.remove();
    const said = await consoleDuring(async () => {
      tag.setAttribute('nope', '');
      await nextFrame();
    });
    expect(said).to.deep.equal([]);
  });
});
