import { expect, fixture, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import '../../src/elements/define-all.js';
import { widgets } from '../../src/elements/names.js';
import '../../src/embed/es.js';
import { all, cleanly, text } from '../support/elements.js';
import { usualFont } from '../support/figtree.js';
import { openPage } from '../support/helpers.js';

const tags: readonly string[] = widgets;
const quay = 'clinic-name="Quay" phone="555 010 0142"';
const pier = 'clinic-name="Pier" phone="555 010 0199"';

/** The tags of a part of the page in the order of the document, also those in shadow roots. */
function tagsIn(root: ParentNode): LitElement[] {
  return [...root.querySelectorAll('*')].flatMap((each) => [
    ...(tags.includes(each.localName.slice(9)) ? [each as LitElement] : []),
    ...(each.shadowRoot && !each.localName.startsWith('ketamine-') ? tagsIn(each.shadowRoot) : []),
  ]);
}

/** Lets what was changed be shown, without waiting for a frame. */
async function settled(root: ParentNode = document): Promise<void> {
  for (let round = 0; round < 3; round += 1)
    for (const tag of tagsIn(root)) await tag.updateComplete;
}

/** What is hidden or comes to be seen is known when its size was measured, and acted on in the next frame. */
async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await nextFrame();
}

/** Which tags have a part, by their place in the page. */
const having = (part: string, root: ParentNode = document): number[] =>
  tagsIn(root).flatMap((tag, place) => (tag.renderRoot.querySelector(`.${part}`) ? [place] : []));

const write = (...names: string[]): string =>
  names.map((name) => `<ketamine-${name}></ketamine-${name}>`).join('');

async function page(html: string): Promise<HTMLElement> {
  const made = await fixture<HTMLElement>(`<div>${html}</div>`);
  await settled();
  return made;
}

const the = (root: ParentNode, name: string): LitElement => {
  const found = root.querySelector<LitElement>(`ketamine-${name}`);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

const radios = (tag: LitElement): HTMLInputElement[] => [
  ...tag.renderRoot.querySelectorAll<HTMLInputElement>('[part="routes"] input'),
];
const chosen = (tag: LitElement): number => radios(tag).findIndex(({ checked }) => checked);

describe('one page, one voice', () => {
  cleanly();

  for (const name of tags) {
    it(`has it all in ${name} alone`, async () => {
      await page(write(name));
      expect(having('help')).to.deep.equal(name === 'right-for-me' ? [] : [0]);
      expect(having('contact')).to.deep.equal([0]);
      expect(having('about')).to.deep.equal([0]);
    });
  }

  it('says it once, at the last tag, and keeps the line of help in each', async () => {
    await page(write(...tags.slice(0, 5)));
    for (const part of ['help', 'contact', 'about']) expect(having(part), part).to.deep.equal([4]);
    for (const tag of tagsIn(document)) {
      const line = text(tag.renderRoot.querySelector('.help-line'));
      expect(line).to.include('Call 911').and.to.include('Call 988').and.to.include('text 988');
    }
  });

  it('has its cards before the guide, whose card is the call to action when it is last', async () => {
    await page(write('timeline', 'right-for-me'));
    expect(having('help')).to.deep.equal([0]);
    expect(having('contact')).to.deep.equal([1]);
    expect(having('about')).to.deep.equal([1]);
  });

  it('leaves the call to action to the tag after the guide, and shows it at the end of the guide', async () => {
    const made = await page(write('right-for-me', 'timeline'));
    expect(having('contact')).to.deep.equal([1]);
    const guide = the(made, 'right-for-me');
    guide.setAttribute('layout', 'guide');
    guide.setAttribute('pacing', 'all');
    await settled();
    const press = async () => {
      all(guide, '.screen .button')[0]?.click();
      await settled();
    };
    await press();
    await press();
    expect(text(guide.renderRoot.querySelector('.contact'))).to.include('Ask your clinician');
  });

  it('goes with what is on the page: added, removed, moved, in the same turn', async () => {
    const made = await page(write('timeline', 'side-effects', 'options'));
    const [first, , last] = tagsIn(made) as [LitElement, LitElement, LitElement];
    last.remove();
    await settled();
    expect(having('help')).to.deep.equal([1]);
    made.append(first);
    await settled();
    expect(tagsIn(made).at(-1)).to.equal(first);
    expect(having('help')).to.deep.equal([1]);
    made.prepend(last);
    await settled();
    expect(having('help')).to.deep.equal([2]);
    tagsIn(made)[2]?.remove();
    tagsIn(made)[1]?.remove();
    await settled();
    expect(having('help')).to.deep.equal([0]);
  });

  it('cannot be told by an attribute, and not by hiding the last tag', async () => {
    const made = await page(write('timeline', 'side-effects', 'options'));
    const [, second, last] = tagsIn(made) as [LitElement, LitElement, LitElement];
    for (const hide of [
      'display:none',
      'width:0',
      'height:0;overflow:hidden',
      'visibility:hidden',
    ]) {
      last.style.cssText = hide;
      second.style.minHeight = hide.startsWith('visibility') ? '1px' : '';
      // A page that hides by `visibility` alone changes no size: it is seen at the next change.
      if (hide.startsWith('visibility')) (second.remove(), last.before(second));
      await frames();
      await settled();
      expect(having('help'), hide).to.deep.equal([1]);
      last.style.cssText = '';
      if (hide.startsWith('visibility')) (second.remove(), last.before(second));
      await frames();
      await settled();
      expect(having('help'), `not ${hide}`).to.deep.equal([2]);
    }
  });

  it('follows the tags in a part that opens and closes', async () => {
    const made = await page(
      `${write('timeline')}<details><summary>More</summary>${write('options')}</details>`,
    );
    const details = made.querySelector('details') as HTMLDetailsElement;
    const after = async () => {
      await frames();
      await settled();
    };
    await after();
    expect(having('help')).to.deep.equal([0]);
    details.open = true;
    await after();
    expect(having('help')).to.deep.equal([1]);
    details.open = false;
    await after();
    expect(having('help')).to.deep.equal([0]);
  });

  it('has them in the last, when none is seen', async () => {
    await page(`<div hidden>${write('timeline', 'options')}</div>`);
    expect(having('help')).to.deep.equal([1]);
  });

  it('knows tags in shadow roots by where their host stands', async () => {
    const made = await page(`<section></section>${write('options')}<section></section>`);
    const [before, after] = made.querySelectorAll('section');
    before?.attachShadow({ mode: 'open' }).append(document.createElement('ketamine-timeline'));
    await settled();
    expect(having('help')).to.deep.equal([1]);
    const inner = document.createElement('section');
    after?.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(document.createElement('ketamine-evidence'));
    await settled();
    expect(having('help')).to.deep.equal([2]);
    expect(having('about')).to.deep.equal([2]);
  });

  it('has one call to action for each clinic, and one set of cards with both numbers', async () => {
    const made = await page(
      `<ketamine-clinic ${quay}>${write('timeline', 'options')}</ketamine-clinic>
      <ketamine-clinic ${pier}>${write('evidence', 'side-effects')}</ketamine-clinic>`,
    );
    expect(having('help')).to.deep.equal([3]);
    expect(having('contact')).to.deep.equal([1, 3]);
    expect(having('about')).to.deep.equal([3]);
    const [, quayTag, , pierTag] = tagsIn(made) as LitElement[];
    expect(text(quayTag?.renderRoot.querySelector('.contact'))).to.include('Ask Quay');
    expect(text(pierTag?.renderRoot.querySelector('.contact'))).to.include('Ask Pier');
    expect(text(pierTag?.renderRoot.querySelector('.card.urgent')))
      .to.include('Quay Call 555 010 0142')
      .and.to.include('Pier Call 555 010 0199');
  });

  it('takes clinics that would call the same people for one', async () => {
    await page(
      `<ketamine-clinic ${quay}>${write('timeline')}</ketamine-clinic>
      <ketamine-clinic ${quay}>${write('options')}</ketamine-clinic>
      <ketamine-evidence ${quay} reviewer="Dr. A"></ketamine-evidence>`,
    );
    expect(having('contact')).to.deep.equal([2]);
  });

  it('hears of a clinic that changes', async () => {
    const made = await page(
      `<ketamine-clinic ${quay}>${write('timeline')}</ketamine-clinic>${write('options')}`,
    );
    expect(having('contact')).to.deep.equal([0, 1]);
    const options = the(made, 'options') as LitElement & { clinicName: string; phone: string };
    Object.assign(options, { clinicName: 'Quay', phone: '555 010 0142' });
    await settled();
    expect(having('contact')).to.deep.equal([1]);
  });

  it('says it in each language that is spoken', async () => {
    const made = await page(
      `<ketamine-timeline lang="es"></ketamine-timeline>${write('evidence', 'options')}`,
    );
    expect(having('help')).to.deep.equal([0, 2]);
    expect(having('about')).to.deep.equal([0, 2]);
    the(made, 'timeline').lang = 'en';
    await nextFrame();
    await settled();
    expect(having('help')).to.deep.equal([2]);
  });

  it('merges what reviews say, and names the tags where they differ', async () => {
    const made = await page(
      `<ketamine-timeline ${quay} reviewer="Dr. A" reviewed="2026-05-01"></ketamine-timeline>
      <ketamine-options ${quay} reviewer="Dr. A" reviewed="2026-05-01"></ketamine-options>`,
    );
    const about = () => text(tagsIn(made).at(-1)?.renderRoot.querySelector('.about'));
    expect(about().match(/Reviewed by/g)?.length).to.equal(1);
    expect(about()).not.to.include('Not yet reviewed');
    tagsIn(made)[1]?.setAttribute('reviewed', '2026-06-01');
    tagsIn(made)[1]?.setAttribute('next-review', '2027-01-01');
    await settled();
    const titles = tagsIn(made).map((tag) => text(tag.renderRoot.querySelector('.title')));
    expect(about()).to.include(`${titles[0]}: Reviewed by Dr. A on May 1, 2026.`);
    expect(about()).to.include(
      `${titles[1]}: Reviewed by Dr. A on June 1, 2026. Next review due January 1, 2027.`,
    );
    tagsIn(made)[0]?.setAttribute('reviewer', '');
    await settled();
    expect(about()).to.include(`${titles[0]}: Not yet reviewed by a clinician.`);
  });

  it('shows the route that was picked in all tags of the clinic, also late ones, and in no other', async () => {
    const made = await page(
      `<ketamine-clinic ${quay}>${write('timeline', 'side-effects')}</ketamine-clinic>
      <ketamine-clinic ${pier}>${write('timeline')}</ketamine-clinic>`,
    );
    const [first, second, other] = tagsIn(made) as [LitElement, LitElement, LitElement];
    radios(first)[2]?.click();
    await settled();
    expect([first, second, other].map(chosen)).to.deep.equal([2, 2, 0]);
    const late = document.createElement('ketamine-side-effects') as LitElement;
    made.firstElementChild?.append(late);
    await settled();
    expect(chosen(late)).to.equal(2);
    made.querySelectorAll('ketamine-clinic')[1]?.append(late);
    await settled();
    expect(chosen(late)).to.equal(0);
  });

  it('keeps to what a clinic offers, and forgets the route with the last tag', async () => {
    const made = await page(
      `<ketamine-timeline ${quay}></ketamine-timeline>
      <ketamine-side-effects ${quay} routes="im, iv"></ketamine-side-effects>`,
    );
    const [first, second] = tagsIn(made) as [LitElement, LitElement];
    radios(first)[2]?.click();
    await settled();
    expect(chosen(second)).to.equal(0);
    made.innerHTML = '';
    await nextFrame();
    made.innerHTML = `<ketamine-timeline ${quay}></ketamine-timeline>`;
    await settled();
    expect(chosen(the(made, 'timeline'))).to.equal(0);
  });

  it('tells of a route by no event and no attribute', async () => {
    const made = await page(write('timeline', 'side-effects'));
    const heard: string[] = [];
    const real = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(event.type);
      return real.call(this, event);
    };
    const before = made.innerHTML;
    radios(the(made, 'timeline'))[1]?.click();
    await settled();
    EventTarget.prototype.dispatchEvent = real;
    expect(heard).to.deep.equal([]);
    expect(made.innerHTML).to.equal(before);
    const page_ = (globalThis as never as Record<symbol, object>)[
      Object.getOwnPropertySymbols(globalThis).find((key) =>
        key.description?.startsWith('ketamine-elements.page'),
      ) as symbol
    ];
    expect(JSON.stringify(page_)).to.equal('{}');
  });

  it('leads from the line of help to the cards, wherever they stand', async () => {
    const made = await page(write('timeline', 'options'));
    const [first, last] = tagsIn(made) as [LitElement, LitElement];
    first.renderRoot.querySelector<HTMLElement>('.help-line button')?.click();
    expect(document.activeElement).to.equal(last);
    expect(last.shadowRoot?.activeElement?.textContent).to.include('Call 911 now');
    const cards = last.renderRoot.querySelector('.help') as HTMLElement;
    expect(cards.getBoundingClientRect().top).to.be.below(window.innerHeight);
  });

  it('leads from "not now" to where the first tag begins', async () => {
    const made = await page(
      `<ketamine-clinic ${quay}>${write('timeline', 'options')}</ketamine-clinic>`,
    );
    const [first, last] = tagsIn(made) as [LitElement, LitElement];
    last.renderRoot.querySelector<HTMLElement>('.contact .quiet')?.click();
    expect(document.activeElement).to.equal(first);
    expect(first.renderRoot.querySelector('.title')?.matches(':focus')).to.equal(true);
    expect(first.getBoundingClientRect().top).to.be.within(-1, window.innerHeight);
  });

  it('has no way to the cards where there are none', async () => {
    const made = await page(write('right-for-me'));
    expect(the(made, 'right-for-me').renderRoot.querySelector('.help-line button')).not.to.exist;
  });

  it('is a page of its own in a frame', async () => {
    await page(write('timeline'));
    const frame = await openPage({
      head: '<script type="module" src="/dist/cdn/ketamine-elements.js"></script>',
      body: write('options'),
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(having('help')).to.deep.equal([0]);
    expect(having('help', frame.document)).to.deep.equal([0]);
    frame.close();
  });

  it('stays one after any adding, removing and moving', async () => {
    const made = await page('<ketamine-clinic></ketamine-clinic><section></section>');
    const places: ParentNode[] = [
      made,
      made.firstElementChild as HTMLElement,
      (made.lastElementChild as HTMLElement).attachShadow({ mode: 'open' }),
    ];
    const step = fc.record({
      kind: fc.constantFrom('add', 'remove', 'move', 'hide', 'show'),
      tag: fc.nat(tags.length - 2),
      place: fc.nat(places.length - 1),
      at: fc.nat(8),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        for (const { kind, tag, place, at } of steps) {
          const there = tagsIn(made);
          const one = there[at % (there.length || 1)];
          const target = places[place] as ParentNode & Node;
          const before = target.children[at % (target.children.length + 1)] ?? null;
          if (kind === 'add' && there.length < 6)
            target.insertBefore(document.createElement(`ketamine-${tags[tag]}`), before);
          if (kind === 'remove') one?.remove();
          if (kind === 'move' && one && one !== before) target.insertBefore(one, before);
          if (kind === 'hide' && one) one.hidden = true;
          if (kind === 'show' && one) one.hidden = false;
          if (kind === 'hide' || kind === 'show') await frames();
          await settled(made);
          const now = tagsIn(made);
          const seen = now.filter(({ hidden }) => !hidden);
          const last = now.indexOf((seen.length ? seen : now).at(-1) as LitElement);
          const expected = now.length ? [last] : [];
          for (const part of ['help', 'contact', 'about'])
            expect(having(part, made), part).to.deep.equal(expected);
        }
        for (const tag of tagsIn(made)) tag.remove();
      }),
      { numRuns: 25 },
    );
  });
});

describe('a page of all six', () => {
  cleanly();
  /** Words at rest, in the order of the page: what is closed is not counted. */
  const wordsOf = (tag: LitElement): number =>
    (tag.renderRoot.querySelector<HTMLElement>('.container')?.innerText ?? '').trim().split(/\s+/)
      .length;

  for (const lang of ['en', 'es']) {
    for (const [width, tallest] of [
      [360, 12_000],
      [1280, 8000],
    ] as const) {
      it(`is at most ${tallest} px long at ${width} px, in 2,200 words (${lang})`, async () => {
        const away = await usualFont();
        await setViewport({ width, height: 640 });
        try {
          const made = await fixture<HTMLElement>(
            `<div lang="${lang}" style="width: ${width - 32}px; font: 16px/1.5 Figtree">
              <ketamine-clinic ${quay}>${write(...tags)}</ketamine-clinic>
            </div>`,
          );
          await settled();
          await frames();
          const { height } = made.getBoundingClientRect();
          const words = tagsIn(made).reduce((sum, tag) => sum + wordsOf(tag), 0);
          expect(height).to.be.within(3000, tallest);
          expect(words).to.be.within(800, 2200);
        } finally {
          away();
        }
      });
    }
  }
});
