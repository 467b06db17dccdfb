import { expect, fixture, html, nextFrame, unsafeStatic } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import type { LitElement } from 'lit';
import { KetamineClinic } from '../../src/elements/clinic/clinic.js';
import '../../src/elements/define-all.js';
import '../../src/embed/es.js';
import { markPrivate } from '../../src/ui/private.js';
import { setToday } from '../support/clock.js';
import { cleanly, roots } from '../support/elements.js';
import { emulateMedia, openPage } from '../support/helpers.js';
import { describeFull } from '../support/quick.js';

declare const axe: typeof import('axe-core');

/** Any tag that shows something, as a page sees it. */
type Element = LitElement & Record<string, unknown>;
type ElementClass = new () => Element;

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in an element, a line for each; the page around it is the test's, not ours. */
export async function axeFindings(element: globalThis.Element): Promise<string[]> {
  const results: AxeResults = await axe.run(element, {
    runOnly: AXE_TAGS,
    rules: {
      'target-size': { enabled: true },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`,
    ),
  );
}

/** Waits until an element and what it asked for have been shown. */
export async function settled(element: LitElement): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
}

export const within = (element: LitElement): ShadowRoot => element.shadowRoot as ShadowRoot;

/** The words of an element as they are in the tree, spaces run together. */
export const words = (element: LitElement): string =>
  roots(element)
    .map(({ textContent }) => textContent)
    .join(' ')
    .replace(/\s+/g, ' ');

/** Gathers the console while something runs. */
export async function consoleDuring(run: () => Promise<unknown>): Promise<string[]> {
  const names = ['warn', 'error', 'log', 'info', 'debug'] as const;
  const real = names.map((name) => console[name]);
  const heard: string[] = [];
  names.forEach((name) => (console[name] = (...said: unknown[]) => heard.push(said.join(' '))));
  try {
    await run();
  } finally {
    names.forEach((name, index) => (console[name] = real[index] as typeof console.log));
  }
  return heard;
}

const deepActive = (): globalThis.Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

const focusable = 'a[href], button, input, select, summary';

/** Presses every button that opens or closes something, until all are open. */
export async function openEverything(element: LitElement): Promise<void> {
  for (const button of within(element).querySelectorAll<HTMLElement>('[aria-expanded="false"]')) {
    button.click();
  }
  for (const details of within(element).querySelectorAll('details')) details.open = true;
  await settled(element);
}

/**
 * From where to where a part reaches. Firefox adds the width of lines, and a margin around letters, to the
 * rectangle of what is drawn in an SVG; its box in the drawing's own units is the same in all engines.
 */
function sides(part: globalThis.Element): { left: number; right: number } {
  if (!(part instanceof SVGGraphicsElement) || !part.ownerSVGElement)
    return part.getBoundingClientRect();
  const { x, width } = part.getBBox();
  const { a, e } = part.getScreenCTM() as DOMMatrix;
  return { left: a * x + e, right: a * (x + width) + e };
}

/** What no part of an element may do: reach past the sides of its box. */
function overflowing(element: LitElement): string[] {
  const box = element.getBoundingClientRect();
  return [...within(element).querySelectorAll('*:not(.unseen)')]
    .filter((each) => !each.closest('.unseen') && each.getClientRects().length)
    .filter((each) => {
      const { left, right } = sides(each);
      return left < box.left - 1 || right > box.right + 1;
    })
    .map((each) => `${each.localName}.${each.getAttribute('class') ?? ''} ${each.textContent}`);
}

/** Made of a width in pixels: a container, and the place in it for a tag. */
type Container = (width: number) => { outer: HTMLElement; home: HTMLElement };

const container =
  (inside: string, style = ''): Container =>
  (width) => {
    const outer = document.createElement('div');
    outer.style.cssText = `box-sizing:border-box;width:${width}px;${style}`;
    outer.innerHTML = inside;
    return { outer, home: outer.querySelector('.home') ?? outer };
  };
const beside = '<div class="beside">A</div>';

/** Whatever a page may lay a tag out with. */
const containers: Readonly<Record<string, Container>> = {
  block: container(''),
  'flex row': container('', 'display:flex'),
  'flex column': container('', 'display:flex;flex-direction:column;align-items:flex-start'),
  'three flex columns': container(
    `<div class="home" style="flex:1"></div>${beside.replace('>', ' style="flex:1">').repeat(2)}`,
    'display:flex',
  ),
  grid: container('', 'display:grid;justify-items:start'),
  'grid of three': container(
    `<div class="home"></div>${beside.repeat(2)}`,
    'display:grid;grid-template-columns:1fr 1fr 1fr',
  ),
  'table cell': container(
    '<table style="width:100%;border-spacing:0"><tr><td class="home" style="padding:0"></td></tr></table>',
  ),
  float: container('<div class="home" style="float:left;max-width:100%"></div>'),
  'inline block': container('<div class="home" style="display:inline-block"></div>'),
  fieldset: container('<fieldset class="home" style="margin:0;padding:0;border:0"></fieldset>'),
  'out of the flow': container(
    '<div class="home" style="position:absolute;inset-inline-start:0"></div>',
    'position:relative;min-height:1px',
  ),
  'flex tag': container('<style>.home > * { display: flex }</style><div class="home"></div>'),
  'grid tag': container('<style>.home > * { display: grid }</style><div class="home"></div>'),
};

/** What a page may pass down without meaning us. */
const hostile = `
  text-transform: uppercase; text-align: center; text-align-last: right; white-space: nowrap; text-indent: 3em;
  line-height: 3; letter-spacing: 2px; word-spacing: 9px; font-style: italic; font-weight: 200; font-stretch: 75%;
  font-variant: small-caps; font-kerning: none; font-feature-settings: "smcp"; word-break: break-all;
  overflow-wrap: normal; line-break: anywhere; hyphens: auto; text-shadow: 0 0 9px red; text-emphasis: dot;
  -webkit-text-fill-color: transparent; -webkit-text-stroke: 2px red; cursor: pointer; user-select: none;
  writing-mode: vertical-rl; text-orientation: upright; direction: rtl; tab-size: 1; quotes: none;
  list-style: square; border-collapse: collapse; border-spacing: 9px; caption-side: bottom;
  text-underline-offset: 9px; text-wrap: nowrap; orphans: 9; widows: 9; caret-color: red; accent-color: red;
`;

/** One bad value for each attribute that every tag takes. */
const badValues: ReadonlyArray<
  readonly [attribute: string, value: string, allowed: RegExp, named?: string]
> = [
  ['phone', 'call us', /phone number of 7 to 15 digits.*write other letters as digits/],
  ['booking-url', 'harborlight.example/book', /Did you mean https:\/\/harborlight.example\/book\?/],
  ['message-url', 'hello@clinic.example', /Did you mean mailto:hello@clinic.example\?/],
  ['message-url', '//harborlight.example', /Did you mean https:\/\/harborlight.example\?/],
  ['booking-url', 'javascript:alert(1)', /https:/],
  ['message-url', 'data:text/html,x', /mailto:/],
  ['routes', 'oral, iv', /iv, im, nasal/, 'oral'],
  ['visits', '{"iv":', /arriveMinutes/],
  ['visits', '{"iv":{"arriveMinutes":-5}}', /visits\.iv\.arriveMinutes=.*0 to 240/, '-5'],
  ['clinic-name', 'x'.repeat(81), /at most 80/],
  ['region', 'Britain', /two letters/],
  ['local-help', 'Samaritans', /a name and a phone number/],
  [
    'local-help',
    'Sam\u202Earitans: 116 123',
    /without the invisible U\+202E/,
    'Sam\\u{202e}aritans',
  ],
  ['address', '1 Main\u2067 Street', /without the invisible U\+2067/, '1 Main\\u{2067} Street'],
  ['address', 'x'.repeat(161), /at most 160/],
  ['reviewer', 'x'.repeat(121), /at most 120/],
  ['reviewed', 'last May', /YYYY-MM-DD/],
  ['reviewed', '2027-05-01', /not in the future/],
  ['next-review', '2026-02-30', /YYYY-MM-DD/],
  ['next-review', '2026-11-30', /is past, so figures are hidden/],
  ['heading', 'Free first visit', /promises nothing, without "Free"/],
  ['heading', 'A cure for depression', /SP-20/],
  ['heading', 'Is it right for you?', /DS-2/],
  ['heading', 'It helps 97 of 100', /no figures/],
  ['heading', 'Our <b>clinic</b>', /plain text/],
  ['heading', 'x'.repeat(61), /at most 60/],
  ['heading', 'What to\u202E expect', /without the invisible U\+202E/, 'What to\\u{202e} expect'],
  ['heading-level', '9', /2, 3, 4, 5/],
  ['theme', 'blue', /auto, light, dark/],
  ['lang', 'fr', /en, es/],
];

/** Makes a subclass under a tag that no one else uses, so that a test decides when it is upgraded. */
let count = 0;
const lateTag = (base: CustomElementConstructor) => {
  const tag = `test-late-${(count += 1)}`;
  return {
    tag,
    upgrade: () => customElements.define(tag, class extends (base as new () => HTMLElement) {}),
  };
};

/** Attributes by which a private tag asks session recorders to look away. */
const probe = document.createElement('i');
markPrivate(probe);
const recorderMarkers = probe.getAttributeNames();

/**
 * The suite that every tag passes: `contract('ketamine-timeline')`. A tag with a closed root passes it
 * as a subclass with an open one, under a name of its own: `tag`; `as` is then the tag that is shipped.
 * `framed` is a part whose border shows that its styles apply.
 */
export function contract(tag: string, { as = tag, framed = '.emergency' } = {}): void {
  const name = unsafeStatic(tag);
  const make = (attributes = '', inside = ''): Promise<Element> =>
    fixture<Element>(`<${tag} ${attributes}>${inside}</${tag}>`);

  describeFull(`<${tag}> keeps the contract`, () => {
    cleanly();

    it('shows its words and the help lines with no attributes and no clinic', async () => {
      const element = await make();
      expect(words(element)).to.include('Call 911').and.to.include('Call 988');
      expect(words(element)).to.include('Not yet reviewed by a clinician');
      expect(words(element)).to.include('Ask your clinician');
      const own = element.getAttributeNames().filter((each) => !recorderMarkers.includes(each));
      expect(own).to.deep.equal([]);
    });

    it('takes its clinic from around it, and its own attributes win', async () => {
      const clinic = await fixture(
        html`<ketamine-clinic clinic-name="Quay" phone="(555) 010-0142">
          <${name} phone="(555) 010-0199"></${name}>
        </ketamine-clinic>`,
      );
      const element = clinic.firstElementChild as Element;
      await settled(element);
      expect(words(element)).to.include('Ask Quay');
      expect(words(element)).to.include('Call (555) 010-0199').and.not.to.include('010-0142');
    });

    it('has the heading that a clinic gives it, by the word rules of the language that is spoken', async () => {
      const title = (element: Element) =>
        within(element).querySelector('[part="title"]')?.textContent.trim();
      const element = await make();
      const own = title(element);
      element.setAttribute('heading', '  Your  visits at Quay ');
      await settled(element);
      expect(title(element)).to.equal('Your visits at Quay');
      element['heading'] = 'Una cura para la depresión';
      element.lang = 'es';
      await settled(element);
      expect(title(element)).not.to.include('cura').and.not.to.equal(own);
      element['heading'] = undefined;
      element.lang = 'en';
      await settled(element);
      expect(title(element)).to.equal(own);
    });

    it('hears of a clinic that is upgraded later, that changes, and that it leaves', async () => {
      const { tag: late, upgrade } = lateTag(KetamineClinic);
      const holder = await fixture(`<${late} clinic-name="Late"><${tag}></${tag}></${late}>`);
      const element = holder.firstElementChild as Element;
      expect(words(element)).to.include('Ask your clinician');
      upgrade();
      holder.setAttribute('phone', '555 010 0142');
      await settled(holder as LitElement);
      await settled(element);
      expect(words(element)).to.include('Ask Late').and.to.include('Call 555 010 0142');
      holder.setAttribute('clinic-name', 'Later');
      await settled(holder as LitElement);
      await settled(element);
      expect(words(element)).to.include('Ask Later');
      holder.after(element);
      await settled(element);
      expect(words(element)).to.include('Ask your clinician');
      element.remove();
    });

    it('takes the nearer of two clinics, whole', async () => {
      const outer = await fixture(
        `<ketamine-clinic clinic-name="Outer" phone="555 010 0142"><ketamine-clinic clinic-name="Inner" booking-url="https://example.com/"><${tag}></${tag}></ketamine-clinic></ketamine-clinic>`,
      );
      const element = outer.querySelector(tag) as Element;
      await settled(element);
      expect(words(element)).to.include('Ask Inner').and.not.to.include('555 010 0142');
    });

    it('keeps properties that were set before it was upgraded', async () => {
      const { tag: late, upgrade } = lateTag(customElements.get(tag) as ElementClass);
      const element = document.createElement(late) as Element;
      Object.assign(element, { clinicName: 'Early', phone: '555 010 0142', headingLevel: 4 });
      (await fixture(html`<div></div>`)).append(element);
      upgrade();
      await settled(element);
      expect(words(element)).to.include('Ask Early');
      expect(within(element).querySelector('h4')).to.exist;
      expect(within(element).querySelector('h2')).not.to.exist;
    });

    it('can be hidden, removed, put back and moved, and keeps what is open', async () => {
      const element = await make();
      await openEverything(element);
      const open = within(element).querySelectorAll('[aria-expanded="true"]').length;
      const before = words(element);
      element.hidden = true;
      expect(element.getClientRects().length).to.equal(0);
      element.hidden = false;
      const home = element.parentElement as HTMLElement;
      element.remove();
      home.append(element);
      await settled(element);
      (await fixture(html`<section></section>`)).append(element);
      await settled(element);
      expect(words(element)).to.equal(before);
      expect(within(element).querySelectorAll('[aria-expanded="true"]').length).to.equal(open);
    });

    it('switches its language while open: on an ancestor, on itself, and back', async () => {
      const element = await make();
      await openEverything(element);
      const open = within(element).querySelectorAll('[aria-expanded="true"]').length;
      document.documentElement.lang = 'es-MX';
      await settled(element);
      expect(words(element)).to.include('Llame al 911');
      expect(within(element).querySelector('[lang]')?.getAttribute('lang')).to.equal('es');
      expect(within(element).querySelectorAll('[aria-expanded="true"]').length).to.equal(open);
      element.lang = 'en';
      await settled(element);
      expect(words(element)).to.include('Call 911');
      element.removeAttribute('lang');
      await settled(element);
      expect(words(element)).to.include('Llame al 911');
    });

    it('keeps the direction of its words on a page that reads from right to left', async () => {
      const page = await fixture(`<div dir="rtl" style="text-align:right"><${tag}></${tag}></div>`);
      const element = page.firstElementChild as LitElement;
      await settled(element);
      const [title] = element.renderRoot.querySelectorAll<HTMLElement>('.title');
      if (!title) throw new Error('no title');
      const { direction, textAlign } = getComputedStyle(title);
      expect(direction).to.equal('ltr');
      expect(textAlign).to.equal('start');
    });

    it('shows no stale word after a translator has put its own elements into it', async () => {
      const element = await make();
      await openEverything(element);
      const walker = document.createTreeWalker(within(element), NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      for (const each of found) {
        if (!each.data.trim() || each.parentElement?.localName === 'style') continue;
        const font = document.createElement('font');
        font.textContent = `[${each.data}]`;
        each.replaceWith(font);
      }
      expect(words(element)).to.include('[');
      const [control] = [...within(element).querySelectorAll<HTMLElement>(focusable)].filter(
        (each) => each.getClientRects().length,
      );
      control?.focus();
      element.setAttribute('lang', 'es');
      await settled(element);
      expect(words(element)).to.include('Llame al 911').and.not.to.include('[');
      expect(within(element).activeElement?.localName).to.equal(control?.localName);
    });

    it('shares nothing with a second one on the page', async () => {
      const both = await fixture(`<div><${tag}></${tag}><${tag}></${tag}></div>`);
      const [first, second] = [...both.children] as Element[];
      if (!first || !second) throw new Error('two elements');
      await settled(second);
      expect(document.querySelectorAll('[id^="panel-"], [id^="when-"]').length).to.equal(0);
      const before = words(second);
      await openEverything(first);
      expect(within(second).querySelectorAll('[aria-expanded="true"]').length).to.equal(0);
      // A route is the clinic's, and all its tags show the one that was picked.
      const radios = (each: Element) =>
        within(each).querySelectorAll<HTMLInputElement>('input:not([name="routes"])');
      radios(first)[1]?.click();
      await settled(second);
      expect(words(second)).to.equal(before);
      expect([...radios(second)].findIndex((radio) => radio.checked)).to.be.oneOf([0, -1]);
    });

    for (const level of [2, 3, 4, 5]) {
      it(`starts its headings at level ${level} and skips none`, async () => {
        const element = await make(`heading-level="${level}"`);
        const levels = [...within(element).querySelectorAll('h1,h2,h3,h4,h5,h6')].map((each) =>
          Number(each.localName.slice(1)),
        );
        expect(levels[0]).to.equal(level);
        levels.slice(1).forEach((each, index) => {
          expect(each)
            .to.be.above(level)
            .and.at.most(Math.min(6, (levels[index] as number) + 1));
        });
      });
    }

    it('lets the keyboard in, through every control in order, with a visible focus, and out', async () => {
      const page = await fixture(
        `<div><a href="#before">before</a><${tag} phone="555 010 0142"></${tag}><a href="#after">after</a></div>`,
      );
      const element = page.children[1] as Element;
      await settled(element);
      const controls = [...within(element).querySelectorAll<HTMLInputElement>(focusable)].filter(
        (each) =>
          each.getClientRects().length && !each.closest('[hidden]') && each.checkVisibility(),
      );
      const stops = controls.filter((each) => each.type !== 'radio' || each.checked);
      (page.firstElementChild as HTMLElement).focus();
      const met: Array<globalThis.Element | null> = [];
      for (let tab = 0; tab <= stops.length && !met.includes(page.lastElementChild); tab += 1) {
        await sendKeys({ press: 'Tab' });
        met.push(deepActive());
        const ring = [null, '::after'].some((part) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(
            deepActive() as HTMLElement,
            part,
          );
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        });
        if (deepActive() !== page.lastElementChild)
          expect(ring, deepActive()?.outerHTML).to.be.true;
      }
      expect(met.slice(0, -1)).to.deep.equal(stops);
      expect(met.at(-1)).to.equal(page.lastElementChild);
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(deepActive()).to.equal(stops.at(-1));
    });

    it('has targets of at least 44 by 24 px, or 24 by 24 in a sentence', async () => {
      const element = await make('phone="555 010 0142" booking-url="https://example.com/"');
      await openEverything(element);
      for (const each of within(element).querySelectorAll<HTMLElement>('button, summary, label')) {
        // The way past a long tag is there for the keyboard alone.
        if (!each.getClientRects().length || each.matches('.skip')) continue;
        const height = each.closest('.head')
          ? (each.closest('.head')?.getBoundingClientRect().height ?? 0)
          : each.getBoundingClientRect().height;
        expect(height, each.textContent ?? '').to.be.at.least(43.5);
      }
      for (const each of within(element).querySelectorAll('a')) {
        if (!each.getClientRects().length) continue;
        expect(each.getBoundingClientRect().height, each.textContent ?? '').to.be.at.least(23.5);
      }
    });

    it('underlines its links, which have the color of what stands around them', async () => {
      const element = await make('phone="555 010 0142"');
      const links = [...within(element).querySelectorAll('a:not(.button)')];
      expect(links.length).to.be.above(2);
      for (const link of links) {
        const { textDecorationLine, textDecorationThickness } = getComputedStyle(link);
        expect(textDecorationLine, link.textContent ?? '').to.equal('underline');
        expect(parseFloat(textDecorationThickness)).to.be.above(1);
      }
    });

    for (const lang of ['en', 'es']) {
      for (const theme of ['auto', 'light', 'dark']) {
        it(`is clean under axe at rest and with all open, ${theme} theme, ${lang}`, async () => {
          const element = await make(
            `lang="${lang}" theme="${theme}" clinic-name="Quay" phone="555 010 0142" booking-url="https://example.com/" visits='{"iv":{"arriveMinutes":15,"food":"Eat lightly."}}'`,
          );
          expect(await axeFindings(element)).to.deep.equal([]);
          await openEverything(element);
          expect(await axeFindings(element)).to.deep.equal([]);
        });
      }
    }

    it('is clean under axe on a dark page that says nothing of its color scheme', async () => {
      const page = await fixture(
        `<div style="background:#0f172a;color:#e2e8f0;padding:1em"><${tag} phone="555 010 0142"></${tag}></div>`,
      );
      const element = page.firstElementChild as Element;
      await openEverything(element);
      expect(await axeFindings(element)).to.deep.equal([]);
    });

    it('has room for the text spacing of WCAG 1.4.12', async () => {
      const page = await fixture(`<div style="width: 320px"><${tag}></${tag}></div>`);
      const element = page.firstElementChild as Element;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
      );
      within(element).adoptedStyleSheets.push(sheet);
      await openEverything(element);
      expect(overflowing(element)).to.deep.equal([]);
      for (const each of within(element).querySelectorAll<HTMLElement>('p, li, button, .card')) {
        if (each.closest('.unseen, .skip')) continue;
        expect(each.scrollHeight, each.textContent ?? '').to.be.at.most(each.clientHeight + 4);
      }
    });

    for (const width of [256, 320, 768, 1280]) {
      it(`fits a container of ${width} px with everything open, in both languages`, async () => {
        await setViewport({ width: Math.max(width, 500), height: 800 });
        for (const lang of ['en', 'es']) {
          const page = await fixture(
            `<div style="width:${width}px"><${tag} lang="${lang}" clinic-name="The Very Long Name of a Clinic of Anesthesiologists" phone="+1 (555) 010-0142"></${tag}></div>`,
          );
          const element = page.firstElementChild as Element;
          await openEverything(element);
          expect(overflowing(element)).to.deep.equal([]);
        }
      });
    }

    for (const size of [16, 32]) {
      it(`takes the room it is given, and no more, from 120 to 2000 px, at ${size} px type`, async function () {
        this.timeout(120_000);
        const element = await make('phone="+1 (555) 010-0142" clinic-name="The Anesthesiologists"');
        await openEverything(element);
        const place = element.parentElement as HTMLElement;
        for (const width of [120, 200, 320, 576, 960, 2000]) {
          // Type of twice the size needs twice the room.
          if ((width * 16) / size < 120) continue;
          for (const [name, make] of Object.entries(containers)) {
            const { outer, home } = make(width);
            outer.style.fontSize = `${size}px`;
            place.append(outer);
            home.append(element);
            await settled(element);
            // What measures itself does it in the next frame, and is drawn in the one after.
            await nextFrame();
            await settled(element);
            const about = `${name} of ${width} px`;
            const own = element.getBoundingClientRect().width;
            const given = home.getBoundingClientRect().width;
            // A column of less than a word's room cannot hold its words.
            if ((own * 16) / size >= 119) expect(overflowing(element), about).to.deep.equal([]);
            expect(outer.getBoundingClientRect().width, about).to.be.at.most(width + 1);
            expect(outer.scrollWidth, about).to.be.at.most(width + 1);
            expect(own, about).to.be.at.most(given + 1);
            expect(own, about).to.be.at.least(Math.min(given - 40, 240));
            for (const beside of outer.querySelectorAll('.beside')) {
              expect(beside.getBoundingClientRect().width, about).to.be.closeTo(given, 1);
            }
            outer.remove();
          }
        }
      });
    }

    it('leaves no arrow of what opens on a line alone, at any width of a phone', async () => {
      const page = await fixture(
        `<div><${tag} clinic-name="Quay" phone="555 010 0142"></${tag}></div>`,
      );
      const element = page.firstElementChild as Element;
      const alone = new Set<string>();
      for (let width = 240; width <= 400; width += 5) {
        (page as HTMLElement).style.width = `${width}px`;
        await settled(element);
        for (const summary of within(element).querySelectorAll('summary:not(.button)')) {
          const words = document.createRange();
          words.selectNodeContents(summary);
          const last = Math.max(...[...words.getClientRects()].map(({ bottom }) => bottom));
          const { paddingBottom, lineHeight } = getComputedStyle(summary);
          const end = summary.getBoundingClientRect().bottom - parseFloat(paddingBottom);
          const isFree = getComputedStyle(summary).display !== 'flex' && summary.checkVisibility();
          if (isFree && end - last > parseFloat(lineHeight) / 2) {
            alone.add(`${width} px: ${summary.textContent?.trim()}`);
          }
        }
      }
      expect([...alone]).to.deep.equal([]);
    });

    it('moves nothing when motion is to be reduced', async () => {
      const element = await make();
      if (!(await emulateMedia({ reducedMotion: 'reduce' }))) return;
      await openEverything(element);
      expect(within(element).getAnimations()).to.deep.equal([]);
    });

    it('keeps its shapes in forced colors', async () => {
      const element = await make('phone="555 010 0142"');
      if (!(await emulateMedia({ forcedColors: 'active' }))) return;
      await openEverything(element);
      const card = within(element).querySelector(framed) as HTMLElement;
      expect(getComputedStyle(card).borderTopStyle).to.equal('solid');
      const button = within(element).querySelector('.button') as HTMLElement;
      expect(getComputedStyle(button).borderTopWidth).to.equal('1px');
      expect(await axeFindings(element)).to.deep.equal([]);
    });

    for (const where of ['.page', '.page *'] as const) {
      it(`takes nothing but font, size and color from a hostile page: ${where}`, async () => {
        // Of a fixed width: a page whose lines run from top to bottom gives a box another room.
        const page = await fixture(`<div class="page"><${tag} style="width:600px"></${tag}></div>`);
        const element = page.firstElementChild as Element;
        await settled(element);
        const styles = () => {
          const found = within(element).querySelector('.lede, .help-line') as HTMLElement;
          return Object.fromEntries(
            [...getComputedStyle(found)].map((each) => [
              each,
              getComputedStyle(found).getPropertyValue(each),
            ]),
          );
        };
        const before = styles();
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`${where} { ${hostile} }`);
        document.adoptedStyleSheets.push(sheet);
        const now = styles();
        expect(overflowing(element)).to.deep.equal([]);
        expect(now).to.deep.equal(before);
      });
    }

    it('keeps its wide layout where a page sets back all of it', async () => {
      const page = await fixture(`<div class="page" style="width:1000px"><${tag}></${tag}></div>`);
      const element = page.firstElementChild as Element;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.page * { all: unset }');
      document.adoptedStyleSheets.push(sheet);
      await settled(element);
      const { width } = within(element).querySelector('.root')?.getBoundingClientRect() ?? {};
      expect(width).to.be.at.least(1000);
    });

    it('lets a reader space its text (WCAG 1.4.12) from outside, where a page in passing does not', async () => {
      const page = await fixture(`<div class="page"><${tag}></${tag}></div>`);
      const element = page.firstElementChild as Element;
      await settled(element);
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets.push(sheet);
      const spacing = async (rule: string) => {
        sheet.replaceSync(`.page * { ${rule} }`);
        await nextFrame();
        const found = within(element).querySelector('.about p, .help-line') as HTMLElement;
        const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(found);
        const px = (value: string) => (parseFloat(value) || 0) / parseFloat(fontSize);
        return [letterSpacing, wordSpacing, lineHeight].map((each) => px(each).toFixed(2));
      };
      const plain = ['0.00', '0.00', '1.50'];
      const asked = 'letter-spacing: 0.12rem; word-spacing: 0.16rem; line-height: 3';
      const first = await spacing(asked);
      const reader = await spacing(asked.replace(/(?=;|$)/g, ' !important'));
      expect(first).to.deep.equal(plain);
      expect(Number(reader[0])).to.be.at.least(0.12);
      expect(Number(reader[1])).to.be.at.least(0.16);
      expect(reader[2]).to.equal('3.00');
    });

    it('keeps its styles when it goes to another document, and comes back', async () => {
      const element = await make();
      const home = element.parentElement as HTMLElement;
      const frame = document.createElement('iframe');
      home.append(frame);
      const border = () => {
        const part = element.renderRoot.querySelector(framed) as HTMLElement;
        const view = part.ownerDocument.defaultView as Window;
        return view.getComputedStyle(part).borderTopStyle;
      };
      for (let round = 0; round < 2; round += 1) {
        (frame.contentDocument as Document).body.append(element);
        await element.updateComplete;
        expect(border()).to.equal('solid');
        home.append(element);
        await settled(element);
        expect(border()).to.equal('solid');
      }
    });

    for (const [attribute, value, allowed, named = value] of badValues) {
      it(`names a bad ${attribute} once (${value.slice(0, 24)}) and goes on`, async () => {
        let element: Element | undefined;
        const heard = await consoleDuring(async () => {
          element = await fixture<Element>(`<${tag}></${tag}>`);
          element.setAttribute(attribute, value);
          await settled(element);
          element.requestUpdate();
          await settled(element);
        });
        expect(heard.length, heard.join('\n')).to.equal(1);
        expect(heard[0]).to.include(`<${tag}>`).and.to.include(attribute);
        expect(heard[0]).to.include(named.slice(0, 60)).and.to.match(allowed);
        if (!element) throw new Error('an element');
        expect(words(element)).to.include('Call 911').and.to.include('Call 988');
        expect(
          within(element).querySelectorAll('a[href^="javascript"], a[href^="data"]').length,
        ).to.equal(0);
      });
    }

    it('dials a number with letters and an extension, and shows it as it is written', async () => {
      const element = await make('phone="1-800-KETAMIN x12" routes="iv nasal"');
      const [link] = within(element).querySelectorAll<HTMLAnchorElement>('.contact a');
      expect(link?.getAttribute('href')).to.equal('tel:18005382646,12');
      expect(link?.textContent).to.include('1-800-KETAMIN x12');
    });

    it('keeps a name in any script from turning what stands around it', async () => {
      const element = await make(
        'clinic-name="מרפאה 7" phone="555 010 0142" address="רחוב 12" local-help="עזרה: 116 123" reviewer="דר כהן"',
      );
      const isolated = [...within(element).querySelectorAll('bdi')].map((each) => each.textContent);
      for (const text of ['מרפאה 7', 'רחוב 12', 'עזרה', 'דר כהן'])
        expect(isolated).to.include(text);
    });

    it('hides its figures when its review is past due, and keeps the help lines', async () => {
      const element = await make('next-review="2026-11-30" phone="555 010 0142"');
      expect(words(element)).to.include('We are checking this guide again');
      expect(words(element)).to.include('Call 911').and.to.include('Call 555 010 0142');
      expect(words(element)).not.to.match(/\d+ (minutes|hours?|weeks?)/);
      setToday('2027-11-23');
      const other = await make();
      expect(words(other)).to.include('We are checking this guide again');
    });

    it('is quiet, stores nothing and asks for nothing under the strictest policy', async () => {
      const page = await openPage({
        csp: 'strict',
        head: '<script type="module" src="/dist/cdn/ketamine-elements.js"></script>',
        body: `<ketamine-clinic clinic-name="Quay" phone="555 010 0142"><${as}></${as}></ketamine-clinic>`,
      });
      const element = page.document.querySelector(as) as LitElement;
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(page.log).to.deep.equal([]);
      // A closed root can be read through the class alone.
      expect(element.renderRoot.textContent).to.include('Ask Quay');
      const style = page.window.getComputedStyle(
        element.renderRoot.querySelector(framed) as HTMLElement,
      );
      expect(style.borderTopStyle).to.equal('solid');
      const asked = page.window.performance
        .getEntriesByType('resource')
        .map(({ name: url }) => new URL(url).pathname);
      expect(asked.sort()).to.deep.equal([
        '/dist/cdn/ketamine-elements.js',
        '/test/support/violations.js',
      ]);
      expect(page.document.cookie).to.equal('');
      expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
      expect(page.window.location.hash).to.equal('');
      page.close();
    });

    it('says nothing in the console in all its ordinary life', async () => {
      const heard = await consoleDuring(async () => {
        const element = await make('phone="555 010 0142" routes="nasal, iv" lang="es"');
        await openEverything(element);
        element.lang = 'en';
        await settled(element);
        element.remove();
      });
      expect(heard).to.deep.equal([]);
    });

    it('documents each event with its type and a sentence', async () => {
      const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
        modules: Array<{ declarations?: Array<Declaration> }>;
      };
      const found = manifest.modules
        .flatMap(({ declarations = [] }) => declarations)
        .find((each) => each.tagName === as);
      expect(found, as).to.exist;
      for (const { name: event, type, description } of found?.events ?? []) {
        expect(event).to.match(/^ketamine-[a-z-]+$/);
        expect(type?.text).to.match(/^Ketamine\w+Event$/);
        expect(description).to.match(/\.$/);
      }
      const described = [
        ...(found?.attributes ?? []),
        ...(found?.members ?? []),
        ...(found?.slots ?? []),
        ...(found?.cssParts ?? []),
        ...(found?.cssProperties ?? []),
      ];
      expect(described.length).to.be.above(20);
      for (const { name: each, description } of described)
        expect(description, each).to.match(/\.$/);
    });

    it('fires ketamine-action once for each link of the clinic, and can be stopped', async () => {
      const element = await make(
        'phone="555 010 0142" booking-url="https://example.com/b" message-url="mailto:a@example.com"',
      );
      const heard: string[] = [];
      element.addEventListener('ketamine-action', (event) => {
        heard.push(event.action);
        event.preventDefault();
      });
      const links = [...within(element).querySelectorAll<HTMLElement>('.contact a')];
      const prevented = links.map((link) => {
        const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
        link.dispatchEvent(click);
        return click.defaultPrevented;
      });
      expect(heard).to.deep.equal(['call', 'book', 'message']);
      expect(prevented).to.deep.equal([true, true, true]);
    });

    it('leaves nothing behind after ten rounds of coming and going', async () => {
      const shared = (globalThis as unknown as Record<symbol, { listeners: Set<unknown> }>)[
        Symbol.for('ketamine-elements')
      ];
      const before = shared?.listeners.size;
      const heard: string[] = [];
      const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
      const isPage = (target: unknown) => !target || target === window || target === document;
      EventTarget.prototype.addEventListener = function (...given) {
        if (isPage(this)) heard.push(given[0]);
        add.apply(this ?? window, given);
      };
      EventTarget.prototype.removeEventListener = function (...given) {
        if (isPage(this) && heard.includes(given[0])) heard.splice(heard.indexOf(given[0]), 1);
        remove.apply(this ?? window, given);
      };
      for (let round = 0; round < 10; round += 1) {
        const element = await make();
        element.remove();
      }
      Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
      expect(shared?.listeners.size).to.equal(before);
      expect(heard).to.deep.equal([]);
    });
  });
}

interface Described {
  name: string;
  description?: string;
  type?: { text: string };
}
interface Declaration {
  tagName?: string;
  events?: Described[];
  attributes?: Described[];
  members?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}
