import { expect, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { wcagLuminance } from 'culori';
import '../../src/elements/timeline/define.js';
import type { KetamineTimeline } from '../../src/elements/timeline/timeline.js';
import type { LitElement } from 'lit';
import { timeline } from '../../src/elements/timeline/timeline.data.js';
import { base } from '../../src/ui/base.styles.js';
import { KetamineElement } from '../../src/ui/element.js';
import { figureStyles } from '../../src/ui/figure.styles.js';
import { iconArray } from '../../src/ui/icon-array.js';
import { itFull } from '../support/quick.js';

/** Pages that clinics have: white, cream, black, nearly black; each with its text. */
const pages = [
  ['#ffffff', '#1a2124'],
  ['#fdf6ec', '#4a3f35'],
  ['#000000', '#ffffff'],
  ['#0f1115', '#d8dee4'],
] as const;

/** Colors of pages, the middle where black and white text are as good as each other, and pure hues. */
const worst = [
  ...pages.flat(),
  ...['#fefefe', '#010101', '#757575', '#767676', '#777777', '#808080', '#00f', '#ff0', '#0ff'],
  ...['#f00', '#0f0', '#f0f', 'rgb(0 0 30)'],
];

/** The same 500 colors each time. */
function* random(count: number): Generator<string> {
  let seed = 20_261_124;
  const byte = () => (seed = (seed * 48_271) % 2_147_483_647) % 256;
  while (count--) yield `rgb(${byte()} ${byte()} ${byte()})`;
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

const luminances = new Map<string, number>();

/** The luminance of a color as a screen shows it, over a surface if one sees through it. */
function luminance(color: string, surface = color): number {
  const key = `${color} over ${surface}`;
  const known = luminances.get(key);
  if (known !== undefined) return known;
  if (!canvas) throw new Error('a canvas');
  for (const each of [surface, color]) {
    canvas.fillStyle = each;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => byte / 255);
  const value = wcagLuminance({ mode: 'rgb', r, g, b });
  luminances.set(key, value);
  return value;
}

const contrast = (color: string, surface: string): number => {
  const [first, second] = [luminance(color, surface), luminance(surface)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
};

/** What shows colors of its own, and little else: styles of so many accents are computed for it. */
class Sample extends KetamineElement<'timeline'> {
  static override styles = [base, figureStyles];
  protected override readonly english = { timeline };
  protected override renderContent() {
    return iconArray(4);
  }
}
customElements.define('color-sample', Sample);

const find = (element: Element, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

async function place<Tag extends LitElement>(
  tag: string,
  [surface, text]: readonly [string, string],
): Promise<Tag> {
  const page = await fixture(
    `<div style="background:${surface};color:${text}">
      <${tag} phone="555 010 0142" booking-url="https://example.com"></${tag}>
    </div>`,
  );
  const element = page.firstElementChild as Tag;
  await element.updateComplete;
  return element;
}

/** As the keyboard would: a key makes the ring show. */
async function focus(element: HTMLElement): Promise<void> {
  element.focus();
  await sendKeys({ press: 'Shift' });
  expect(element.matches(':focus-visible')).to.equal(true);
}

describe('colors', () => {
  for (const page of pages) {
    const [surface] = page;
    describe(`on a page of ${surface}`, () => {
      itFull(
        'any accent works: text on it at 4.5:1; what it marks, its rim and its ring at 3:1',
        async () => {
          const element = await place('color-sample', page);
          const [button, figure, link] = ['.button', '.had', '.link'].map((each) =>
            getComputedStyle(find(element, each)),
          ) as [CSSStyleDeclaration, CSSStyleDeclaration, CSSStyleDeclaration];
          await focus(find(element, '.button'));
          for (const [count, accent] of [...worst, ...random(500)].entries()) {
            // Firefox tells that it has loaded the page when it is let.
            if (count % 50 === 0) await nextFrame();
            element.style.setProperty('--ketamine-accent', accent);
            const { color, backgroundColor, borderTopColor, outlineColor } = button;
            expect(contrast(color, backgroundColor), `text on ${accent}`).to.be.at.least(4.5);
            const seen = {
              rim: Math.max(contrast(borderTopColor, surface), contrast(backgroundColor, surface)),
              ring: contrast(outlineColor, surface),
              figure: contrast(figure.fill, surface),
              underline: contrast(link.textDecorationColor, surface),
            };
            for (const [name, ratio] of Object.entries(seen)) {
              expect(ratio, `${name} of ${accent}`).to.be.at.least(3);
            }
            // One that can be seen stays as the clinic gave it.
            if (contrast(accent, surface) > 5.2) {
              expect(contrast(figure.fill, accent), accent).to.be.below(1.02);
            }
          }
        },
      );

      it('the focus ring is at 3:1 against the page on everything that takes the focus', async () => {
        const element = await place<KetamineTimeline>('ketamine-timeline', page);
        for (const each of ['.quiet', '.link', 'input', 'summary', '.help a']) {
          const found = find(element, each);
          await focus(found);
          expect(contrast(getComputedStyle(found).outlineColor, surface), each).to.be.at.least(3);
        }
      });
    });
  }

  it('paler text is thinned less: what is muted stays at 4.5:1, outlines at 3:1', async () => {
    // The palest that text may be on white and the darkest on black, and some on the way there.
    for (const [surface, texts] of [
      ['#ffffff', ['#000', '#222', '#333', '#444', '#555', '#666', '#707070', '#757575']],
      ['#000000', ['#fff', '#eee', '#ccc', '#aaa', '#999', '#808080', '#767676']],
    ] as const) {
      for (const text of texts) {
        const element = await place('color-sample', [surface, text]);
        const muted = getComputedStyle(find(element, '.about'));
        const edge = getComputedStyle(find(element, '.careful'));
        expect(contrast(muted.color, surface), `muted ${text}`).to.be.at.least(4.5);
        expect(contrast(edge.borderInlineStartColor, surface), `edge ${text}`).to.be.at.least(3);
      }
    }
  });

  it('the rule of a help card takes the color that a clinic gives, and no word of it does', async () => {
    const element = await place('color-sample', pages[0]);
    const card = getComputedStyle(find(element, '.emergency'));
    const title = getComputedStyle(find(element, '.emergency .card-title'));
    element.style.setProperty('--ketamine-urgent', 'rgb(0, 0, 238)');
    expect(card.borderTopColor).to.equal('rgb(0, 0, 238)');
    expect(contrast(title.color, pages[0][0])).to.be.at.least(7);
  });
});
