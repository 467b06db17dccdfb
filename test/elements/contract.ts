import { expect, fixture, html, nextFrame, unsafeStatic } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import type { LitElement } from 'lit';
import { KetamineClinic } from '../../src/elements/clinic/clinic.js';
import '../../src/embed/define-all.js';
import '../../src/embed/es.js';
import { markPrivate } from '../../src/ui/private.js';
import { setToday } from '../support/clock.js';
import { cleanly } from '../support/elements.js';
import { emulateMedia, openPage } from '../support/helpers.js';

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
  (within(element).textContent ?? '').replace(/\s+/g, ' ');

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

const focusable = 'a[href], button, input, summary';

/** Presses every button that opens or closes something, until all are open. */
export async function openEverything(element: LitElement): Promise<void> {
  for (const button of within(element).querySelectorAll<HTMLElement>('[aria-expanded="false"]')) {
    button.click();
  }
  for (const details of within(element).querySelectorAll('details')) details.open = true;
  await settled(element);
}

/** What no part of an element may do: reach past the sides of its box. */
function overflowing(element: LitElement): string[] {
  const box = element.getBoundingClientRect();
  return [...within(element).querySelectorAll<HTMLElement>('*:not(.unseen)')]
    .filter((each) => !each.closest('.unseen') && each.getClientRects().length)
    .filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return left < box.left - 1 || right > box.right + 1;
    })
    .map((each) => `${each.localName}.${each.getAttribute('class') ?? ''} ${each.textContent}`);
}

/** One bad value for each attribute that every tag takes. */
const badValues: ReadonlyArray<readonly [attribute: string, value: string, allowed: RegExp]> = [
  ['phone', 'call us', /phone number of 7 to 15 digits/],
  ['booking-url', 'javascript:alert(1)', /https:/],
  ['message-url', 'data:text/html,x', /mailto:/],
  ['routes', 'oral, iv', /iv, im, nasal/],
  ['visits', '{"iv":', /arriveMinutes/],
  ['visits', '{"iv":{"arriveMinutes":-5}}', /0 to 240/],
  ['clinic-name', 'x'.repeat(81), /at most 80/],
  ['region', 'Britain', /two letters/],
  ['local-help', 'Samaritans', /a name and a phone number/],
  ['address', 'x'.repeat(161), /at most 160/],
  ['reviewer', 'x'.repeat(121), /at most 120/],
  ['reviewed', 'last May', /YYYY-MM-DD/],
  ['next-review', '2026-02-30', /YYYY-MM-DD/],
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
const recorderMarks = probe.getAttributeNames();

/**
 * The suite that every tag passes: `contract('ketamine-timeline')`. A tag with a closed root passes it
 * as a subclass with an open one, under a name of its own: `tag`; `as` is then the tag that is shipped.
 * `framed` is a part whose border shows that its styles apply.
 */
export function contract(tag: string, { as = tag, framed = '.emergency' } = {}): void {
  const name = unsafeStatic(tag);
  const make = (attributes = '', inside = ''): Promise<Element> =>
    fixture<Element>(`<${tag} ${attributes}>${inside}</${tag}>`);

  describe(`<${tag}> keeps the contract`, () => {
    cleanly();

    it('shows its words and the help lines with no attributes and no clinic', async () => {
      const element = await make();
      expect(words(element)).to.include('Call 911').and.to.include('Call 988');
      expect(words(element)).to.include('Not yet reviewed by a clinician');
      expect(words(element)).to.include('Ask your clinician');
      const own = element.getAttributeNames().filter((each) => !recorderMarks.includes(each));
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

    it('shares nothing with a second one on the page', async () => {
      const both = await fixture(`<div><${tag}></${tag}><${tag}></${tag}></div>`);
      const [first, second] = [...both.children] as Element[];
      if (!first || !second) throw new Error('two elements');
      await settled(second);
      expect(document.querySelectorAll('[id^="panel-"], [id^="when-"]').length).to.equal(0);
      const before = words(second);
      await openEverything(first);
      expect(within(second).querySelectorAll('[aria-expanded="true"]').length).to.equal(0);
      const radios = (each: Element) => within(each).querySelectorAll<HTMLInputElement>('input');
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
          each.getClientRects().length && !each.closest('[hidden], details:not([open]) > div'),
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
        if (!each.getClientRects().length) continue;
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
        if (each.closest('.unseen')) continue;
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
        await setViewport({ width: 800, height: 600 });
      });
    }

    it('keeps its width in a flex row and in a box that shrinks to fit', async () => {
      for (const style of [
        'display:flex',
        'display:inline-block',
        'display:grid;justify-items:start',
      ]) {
        const page = await fixture(`<div style="${style};width:auto"><${tag}></${tag}></div>`);
        const width = (page.firstElementChild as HTMLElement).getBoundingClientRect().width;
        expect(width, style).to.be.at.least(240);
      }
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

    it('is inherited cleanly from a hostile page', async () => {
      const page = await fixture(
        `<div style="text-transform:uppercase;text-align:center;white-space:nowrap;text-indent:3em;line-height:1;font-style:italic;width:320px"><${tag}></${tag}></div>`,
      );
      const element = page.firstElementChild as Element;
      const style = getComputedStyle(within(element).querySelector('p') as HTMLElement);
      expect(style.textTransform).to.equal('none');
      expect(style.whiteSpace).to.equal('normal');
      expect(style.textIndent).to.equal('0px');
      expect(style.textAlign).to.equal('start');
      expect(overflowing(element)).to.deep.equal([]);
    });

    for (const [attribute, value, allowed] of badValues) {
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
        expect(heard[0]).to.include(value.slice(0, 60)).and.to.match(allowed);
        if (!element) throw new Error('an element');
        expect(words(element)).to.include('Call 911').and.to.include('Call 988');
        expect(
          within(element).querySelectorAll('a[href^="javascript"], a[href^="data"]').length,
        ).to.equal(0);
      });
    }

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
      for (let round = 0; round < 10; round += 1) {
        const element = await make();
        element.remove();
      }
      expect(shared?.listeners.size).to.equal(before);
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
