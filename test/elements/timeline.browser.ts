import { expect, fixture } from '@open-wc/testing';
import { compareSnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import type { Visit } from '../../src/clinic/clinic.js';
import type { KetamineTimeline } from '../../src/elements/timeline/timeline.js';
import { routes } from '../../src/content/shared.js';
import { shared as enShared } from '../../src/compiled/en-shared.data.js';
import { timeline as en } from '../../src/elements/timeline/timeline.data.js';
import { format } from '../../src/locale/format.js';
import { messages as enMessages } from '../../src/locale/en.js';
import { es as spanish } from '../../src/compiled/es.data.js';
import { messages as esMessages } from '../../src/locale/es.js';
import { sentences } from '../../src/compiled/compile.js';
import { withClipboard } from '../support/clipboard.js';
import { all, cleanly, one, text } from '../support/elements.js';
import { usualFont } from '../support/figtree.js';
import { axTree, emulateMedia } from '../support/helpers.js';
import { consoleDuring, contract, openEverything, settled, within, words } from './contract.js';

const { shared: esShared, timeline: es } = spanish;

contract('ketamine-timeline');

const STEPS = 14;

describe('<ketamine-timeline>', () => {
  cleanly();

  const make = (attributes = '', inside = '') =>
    fixture<KetamineTimeline>(`<ketamine-timeline ${attributes}>${inside}</ketamine-timeline>`);

  it('has the three phases and every step as headings in order', async () => {
    const element = await make();
    const headings = all(element, 'h2, h3, h4').map((each) => `${each.localName} ${text(each)}`);
    const expected = Object.values(en.phases).map(({ label, title }) => `h3 ${label}: ${title}`);
    expect(headings.filter((each) => expected.includes(each))).to.deep.equal(expected);
    expect(all(element, '.step-title').length).to.equal(STEPS);
    expect(all(element, '.marker').map(text)).to.deep.equal(
      Array.from({ length: STEPS }, (_, index) => `${index + 1}`),
    );
  });

  it('offers the routes of the clinic, in its order, as native radios', async () => {
    const element = await make('routes="nasal, iv"');
    const radios = all<HTMLInputElement>(element, 'fieldset input[type="radio"]');
    expect(radios.map((radio) => radio.checked)).to.deep.equal([true, false]);
    // Named in full to a screen reader; what is seen is a part of that.
    const names = radios.map(({ ariaLabel }) => ariaLabel?.toLowerCase() ?? '');
    expect(names).to.deep.equal(['esketamine nasal spray', 'ketamine drip (iv)']);
    all(element, 'fieldset label').forEach((label, place) =>
      expect(names[place]).to.include(text(label).toLowerCase()),
    );
    expect(words(element)).to.include('approved esketamine spray').and.not.to.include('off-label');
    expect(new Set(radios.map((radio) => radio.getBoundingClientRect().top)).size).to.equal(1);
  });

  it('offers no choice when there is one route, and names it', async () => {
    const element = await make('routes="im"');
    expect(all(element, 'input')).to.deep.equal([]);
    expect(text(one(element, '.route'))).to.equal('Ketamine shot (IM)');
  });

  it('follows the choice of route, keeps the focus and says so once', async () => {
    const element = await make();
    const [first, second] = all<HTMLInputElement>(element, 'input');
    expect(text(one(element, '[role="status"]'))).to.equal('');
    first?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    expect(second?.checked).to.equal(true);
    expect(within(element).activeElement).to.equal(second);
    expect(text(one(element, '[role="status"]'))).to.equal('Showing: Ketamine shot (IM)');
    expect(words(element)).to.include('You get the shot').and.not.to.include('The drip starts');
  });

  it('goes back to the first route when the clinic no longer offers the chosen one', async () => {
    const element = await make();
    all<HTMLInputElement>(element, 'input')[2]?.click();
    await settled(element);
    element.routes = 'im, iv';
    await settled(element);
    const radios = all<HTMLInputElement>(element, 'input');
    expect(radios.map((radio) => radio.checked)).to.deep.equal([true, false]);
    expect(words(element)).to.include('You get the shot');
  });

  it('opens and closes a step by keyboard, and tells the page nothing of it', async () => {
    const element = await make();
    const told: string[] = [];
    const real = element.dispatchEvent.bind(element);
    element.dispatchEvent = (event) => {
      told.push(event.type);
      return real(event);
    };
    const button = all<HTMLButtonElement>(element, '.step-title button')[5];
    const panel = within(element).getElementById(button?.getAttribute('aria-controls') ?? '');
    expect(panel?.getAttribute('hidden')).to.be.oneOf(['until-found', '']);
    button?.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    expect(panel?.hasAttribute('hidden')).to.equal(false);
    expect(text(panel as Element)).to.include('Step 6 of 14');
    await sendKeys({ press: ' ' });
    await settled(element);
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
    expect(told).to.deep.equal([]);
  });

  it('opens and closes all steps', async () => {
    const element = await make();
    const button = one<HTMLButtonElement>(element, '.tools button');
    const open = () => all(element, '[aria-expanded="true"]').length;
    button.click();
    await settled(element);
    expect(open()).to.equal(STEPS);
    expect(text(button)).to.equal('Close all steps');
    expect(text(one(element, '[role="status"]'))).to.equal('All steps are open.');
    button.click();
    await settled(element);
    expect(open()).to.equal(0);
  });

  it('opens the step in which the browser finds a word', async () => {
    const element = await make();
    one(element, '#panel-leave').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settled(element);
    expect(one(element, '[aria-controls="panel-leave"]').getAttribute('aria-expanded')).to.equal(
      'true',
    );
  });

  it('opens a step for a link of the page to something that the page put into it', async () => {
    const element = await make('', '<p slot="step-leave" id="our-door">The side door.</p>');
    const part = element.querySelector('p')?.assignedSlot?.parentElement;
    expect(part?.hidden).to.equal(false);
    expect(text(part as Element)).to.include('Added by this clinic');
    expect(part?.getClientRects().length).to.be.at.most(1);
    location.hash = '#our-door';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await settled(element);
    expect(one(element, '[aria-controls="panel-leave"]').getAttribute('aria-expanded')).to.equal(
      'true',
    );
    location.hash = '';
  });

  it('shows no heading for a slot that only marks a place', async () => {
    const element = await make('', '<span slot="step-dose" id="dose"></span>');
    await settled(element);
    expect(element.querySelector('span')?.assignedSlot?.parentElement?.hidden).to.equal(true);
  });

  it('shows a step on request, and ignores one that does not exist', async () => {
    const element = await make();
    await element.showStep('home');
    expect(one(element, '[aria-controls="panel-home"]').getAttribute('aria-expanded')).to.equal(
      'true',
    );
    const heard = await consoleDuring(() => element.showStep('constructor'));
    expect(all(element, '[aria-expanded="true"]').length).to.equal(1);
    expect(heard.length).to.equal(1);
    expect(heard.join()).to.match(/^<ketamine-timeline> showStep="constructor" .*Allowed: .*leave/);
  });

  describe('in an app that has a router', () => {
    const before = location.href;
    const opened = (element: KetamineTimeline) =>
      all(element, '[aria-expanded="true"]').map((each) => each.getAttribute('aria-controls'));
    const app = () =>
      make(
        '',
        `<p slot="step-leave"><a id="our-door" href="#">Door</a></p>
         <p slot="step-home" id="año 100%">Home</p><p id="elsewhere">No step</p>`,
      );
    const go = async (element: KetamineTimeline, address: string) => {
      history.pushState(null, '', address);
      await settled(element);
    };
    // Before Safari 26.2 and Firefox 147 there is none, and only a link of the page itself opens a step.
    const routed = 'navigation' in globalThis ? it : it.skip;

    afterEach(() => history.replaceState(null, '', before));

    routed('opens the step to whose id the app goes, and that alone', async () => {
      const element = await app();
      await go(element, '#our-door');
      expect(opened(element)).to.deep.equal(['panel-leave']);
      await go(element, '#año 100%');
      expect(opened(element)).to.have.members(['panel-leave', 'panel-home']);
    });

    routed('leaves a closed step closed while the app keeps the fragment', async () => {
      const element = await app();
      await go(element, '#our-door');
      one<HTMLElement>(element, '[aria-controls="panel-leave"]').click();
      history.replaceState({ scrolled: 10 }, '');
      await go(element, '?page=2#our-door');
      expect(opened(element)).to.deep.equal([]);
    });

    it('is not moved by an address that is no step of it', async () => {
      const element = await app();
      const heard = await consoleDuring(async () => {
        for (const address of ['?our-door', '#elsewhere', '#%', '#', '#talk'])
          await go(element, address);
      });
      expect(opened(element)).to.deep.equal([]);
      expect(heard).to.deep.equal([]);
    });

    it('opens it when the widget comes with the page, and hears no more once it is gone', async () => {
      history.replaceState(null, '', '#our-door');
      const element = await app();
      await settled(element);
      expect(opened(element)).to.deep.equal(['panel-leave']);
      element.remove();
      await go(element, '#año 100%');
      expect(opened(element)).to.deep.equal(['panel-leave']);
    });
  });

  it('prints with every step open', async () => {
    const element = await make('phone="555 010 0142"');
    await openEverything(element);
    if (!(await emulateMedia({ media: 'print' }))) return;
    for (const panel of all<HTMLElement>(element, '.panel')) {
      expect(getComputedStyle(panel).display).to.equal('block');
      expect(getComputedStyle(panel).contentVisibility).to.equal('visible');
    }
    expect(getComputedStyle(one(element, '.tools')).display).to.equal('none');
    // Paper leaves backgrounds out, so no text may need one.
    for (const each of all<HTMLElement>(element, '.button, .card-title, .marker')) {
      expect(getComputedStyle(each).color).to.equal(getComputedStyle(element).color);
    }
  });

  /** Where the lines of a row of the picture begin and end, in percent of the drawing. */
  const linesOf = (element: KetamineTimeline, row: string) =>
    all(element, `svg.${row} :is(line:not(.tick), circle)`).map((line) => {
      const ends = line.localName === 'circle' ? ['cx', 'cx'] : ['x1', 'x2'];
      return ends.map((end) => parseFloat(line.getAttribute(end) ?? ''));
    });

  it('draws the treatment day to scale', async () => {
    const element = await make('routes="iv"');
    const length = (row: string) => {
      const [from = 0, to = 0] = linesOf(element, row).at(-1) ?? [];
      return to - from;
    };
    expect(length('dose') / length('strong')).to.be.closeTo(40 / 60, 0.01);
    expect(length('fade') / length('strong')).to.be.closeTo(60 / 60, 0.01);
    expect(length('checks') / length('strong')).to.be.closeTo(120 / 60, 0.01);
    expect(linesOf(element, 'strong')[0]?.[0]).to.equal(linesOf(element, 'dose')[0]?.[0]);
    expect(text(one(element, '.day ol'))).to.include('Drip About 40 minutes');
    for (const line of all(element, '.day svg')) {
      expect(line.closest('[aria-hidden="true"]')).to.exist;
    }
  });

  for (const route of routes) {
    it(`draws no ride home before all else has ended, whatever the clinic says: ${route}`, async () => {
      const element = await make(`routes="${route}"`);
      const visits: Visit[] = [{}, { visitMinutes: 20 }, { arriveMinutes: 60, visitMinutes: 90 }];
      for (const visit of visits) {
        element.visits = { [route]: visit };
        await settled(element);
        const leave = linesOf(element, 'leave')[0]?.[0] ?? 0;
        for (const row of ['checks', 'dose', 'strong', 'fade']) {
          for (const end of linesOf(element, row).flat()) expect(leave, row).to.be.at.least(end);
        }
      }
    });
  }

  it('lays what the clinic says of its visit over the day, and shows it as the clinic’s', async () => {
    const element = await make('routes="iv" clinic-name="Quay"');
    element.visits = { iv: { arriveMinutes: 45, visitMinutes: 180, food: 'Eat <b>lightly</b>.' } };
    await settled(element);
    await openEverything(element);
    const come = format(enMessages.arriveEarly, { time: '45 minutes' });
    const plan = format(enMessages.wholeVisit, { time: '3 hours' });
    expect(text(one(element, '.facts'))).to.include('3 hours for a visit, says Quay');
    expect(text(one(element, '.day')))
      .to.include(come)
      .and.to.include(plan);
    expect(text(one(element, '#when-arrive'))).to.equal(come);
    expect(text(one(element, '#when-leave'))).to.equal(plan);
    expect(one(element, '.leave circle')).to.exist;
    expect(words(element)).to.include('From Quay').and.to.include('Eat <b>lightly</b>.');
    expect(all(element, 'b').length).to.equal(0);
  });

  it('has on its first screen what is asked first, the day, what the FDA says, and help', async () => {
    const forget = await usualFont();
    await setViewport({ width: 360, height: 640 });
    try {
      for (const [lang, size, route] of [
        ...routes.flatMap((each) => [16, 17].map((px) => ['en', px, each] as const)),
        ...routes.flatMap((each) => [16, 17].map((px) => ['es', px, each] as const)),
      ]) {
        const others = routes.filter((each) => each !== route);
        const page = await fixture(
          `<div style="position:absolute; inset:0 auto auto 0; width:328px; padding:16px; font:${size}px/1.5 Figtree">
            <ketamine-timeline lang="${lang}" routes="${route}, ${others.join(', ')}" clinic-name="Quay"
              phone="555 010 0142" booking-url="https://example.org/book"></ketamine-timeline>
          </div>`,
        );
        const element = page.firstElementChild as KetamineTimeline;
        await settled(element);
        const top = page.getBoundingClientRect().top;
        for (const part of [
          '.title',
          'fieldset',
          '.facts',
          '[part="day"]',
          '.approval',
          '.help-line',
        ]) {
          // What can be pressed reaches further down than what is read.
          const within = part === '.help-line' ? `${part} a` : part;
          for (const each of all(element, within)) {
            const { bottom } = each.getBoundingClientRect();
            expect(bottom - top, `${lang} ${size}px ${route} ${within}`).to.be.at.most(640);
          }
        }
        expect(all(element, '.facts li').length).to.equal(4);
        expect(one(element, '.facts').closest('details, [hidden]')).to.equal(null);
        expect(element.getBoundingClientRect().height, `${lang} ${size}px ${route}`).to.be.at.most(
          size === 16 ? 3600 : 3960,
        );
        page.remove();
      }
    } finally {
      forget();
    }
  });

  it('leaves no half of a wide page empty', async () => {
    await setViewport({ width: 1280, height: 800 });
    const element = await make();
    const box = (selector: string) => one(element, selector).getBoundingClientRect();
    const middle = box('.first').left + box('.first').width / 2;
    expect(box('.facts').right).to.be.at.most(middle);
    expect(box('.day').left).to.be.at.least(middle);
    const tops = all(element, '.phase').map((phase) => phase.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(1);
  });

  it('has a way past its steps to the call to action, before the first stop of the keyboard', async () => {
    const element = await make('phone="555 010 0142"');
    const [first] = all(element, 'a, button, input, summary');
    expect(first?.matches('.skip')).to.equal(true);
    first?.click();
    await settled(element);
    expect(within(element).activeElement?.closest('.contact')).to.exist;
  });

  it('says what it costs where the choices are heard, the clinic’s own price as its own', async () => {
    const element = await make('routes="iv" clinic-name="Quay"');
    expect(text(one(element, '#panel-choose'))).to.include('$400 to $800');
    element.costs = { iv: { visit: { amount: 450, currency: 'USD' } } };
    await settled(element);
    expect(text(one(element, '#panel-choose')))
      .to.include('From Quay')
      .and.to.include('$450')
      .and.not.to.include('$400');
  });

  it('shows the usual course as a calendar with the same in words', async () => {
    const element = await make('routes="nasal"');
    const cells = all(element, '.weeks > li');
    expect(cells.length).to.equal(9);
    expect(text(cells[0] as Element)).to.equal('Week 1 2 visits');
    expect(cells[0]?.querySelectorAll('i').length).to.equal(2);
    expect(text(cells[8] as Element)).to.equal('Week 9 on 1 visit, each week or every 2 weeks');
    element.routes = 'im';
    await settled(element);
    expect(all(element, '.weeks > li').length).to.equal(0);
    expect(words(element)).to.include('No one knows how many shots are best');
  });

  it('copies the list as text, and says when it could not', async () => {
    const element = await make('routes="iv"');
    const button = all<HTMLButtonElement>(element, '[part="ready"] button')[1];
    const status = one(element, '[role="status"]');
    const press = async () => {
      button?.click();
      await settled(element);
    };
    let copied = '';
    const take = (said: string) => Promise.resolve(void (copied = said));
    await withClipboard(take, async () => {
      await press();
      expect(copied.split('\n')[0]).to.equal('Get ready');
      expect(copied).to.include('- An adult to take you home.');
      expect(text(status)).to.equal('Copied.');
      const first = status.textContent;
      await press();
      expect(status.textContent, 'the same words are read again').not.to.equal(first);
      expect(text(status)).to.equal('Copied.');
    });
    await withClipboard(() => Promise.reject(new Error('no')), press);
    expect(text(status)).to.include('did not allow the copy');
  });

  it('prints the list by itself and leaves no frame behind', async () => {
    const element = await make('routes="iv"');
    const real = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    let printed = '';
    try {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        configurable: true,
        get(this: HTMLIFrameElement) {
          const view = real?.get?.call(this) as Window;
          view.print = () => {
            printed = view.document.body.textContent ?? '';
            view.dispatchEvent(new Event('afterprint'));
          };
          return view;
        },
      });
      all<HTMLButtonElement>(element, '[part="ready"] button')[0]?.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
    } finally {
      if (real) Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', real);
    }
    expect(printed).to.include('Get ready').and.to.include('An adult to take you home');
    expect(printed).to.include('It is not medical advice').and.not.to.include('The drip starts');
    expect(all(element, 'iframe').length).to.equal(0);
  });

  it('shows the sources behind each step', async () => {
    const element = await make('routes="iv"');
    for (const panel of all(element, '.panel')) {
      const cites = panel.querySelectorAll('.sources li');
      expect(cites.length, text(panel)).to.be.above(0);
      const name = text(panel.previousElementSibling?.querySelector('.step-title'));
      const own = text(panel.querySelector(':scope > .sources summary'));
      expect(own)
        .to.match(/^Sources for /)
        .and.to.include(name);
    }
    expect(one<HTMLAnchorElement>(element, '.sources a').href).to.match(
      /^https:\/\/doi\.org\/10\./,
    );
  });

  it('keeps help in plain sight, never folded', async () => {
    const element = await make('phone="555 010 0142"');
    for (const link of all<HTMLAnchorElement>(
      element,
      'a[href="tel:911"], a[href="tel:988"], a[href="sms:988"]',
    )) {
      expect(link.closest('details, .panel')).to.equal(null);
      expect(link.getClientRects().length).to.be.above(0);
    }
    expect(all(element, 'a[href="tel:911"]').length).to.equal(2);
    expect(one<HTMLAnchorElement>(element, '.urgent a').href).to.equal('tel:5550100142');
  });

  it('names the reviewer and the dates that the clinic gives', async () => {
    const element = await make(
      'reviewer="Ada Reyes, MD" reviewed="2026-10-01" next-review="2027-10-01"',
    );
    const about = text(one(element, '.about'));
    expect(about).to.include('Reviewed by Ada Reyes, MD on October 1, 2026.');
    expect(about)
      .to.include('Next review due October 1, 2027.')
      .and.not.to.include('Not yet reviewed');
  });

  for (const [lang, said, messages] of [
    ['en', [en, enShared], enMessages],
    ['es', [es, esShared], esMessages],
  ] as const) {
    it(`shows no figure that is not in its finished content, ${lang}`, async () => {
      // Of the crisis line a part may be heard and not seen: it stands apart.
      const parts = [said[1].crisisCall, said[1].crisisText].flatMap((line) => [
        line.replace(/[()]/g, ''),
        ...line.split(/[()]/),
      ]);
      const known = new Set([...sentences(said), ...parts].map((sentence) => sentence.trim()));
      const patterns = [
        messages.step,
        messages.sources,
        messages.sourcesFor,
        messages.checked,
        messages.call,
        messages.tellClinic,
      ]
        .concat(...routes.flatMap((route) => said[0].weeks.cells[route].map(({ name }) => name)))
        .map(
          (sentence) =>
            new RegExp(`^${sentence.replace(/[().?]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`),
        );
      for (const route of routes) {
        const element = await make(`lang="${lang}" routes="${route}"`);
        await openEverything(element);
        const walker = document.createTreeWalker(within(element), NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const shown = (node.textContent ?? '').trim();
          const holder = node.parentElement as Element;
          if (!/\d/.test(shown) || holder.closest('style, .sources li, .marker, text')) continue;
          const ok =
            known.has(shown) ||
            patterns.some((pattern) => pattern.test(shown)) ||
            [...known].some((sentence) => sentence.length > 20 && shown.includes(sentence));
          expect(ok, `${route}: "${shown}"`).to.equal(true);
        }
      }
    });
  }

  it('tells a screen reader what it shows (accessibility tree)', async () => {
    const page = await fixture(
      '<div id="tree"><ketamine-timeline phone="555 010 0142"></ketamine-timeline></div>',
    );
    const element = page.firstElementChild as KetamineTimeline;
    await settled(element);
    const rest = await axTree('#tree');
    if (rest === null) return;
    await compareSnapshot({ name: 'timeline-rest', content: rest });
    all<HTMLButtonElement>(element, '.step-title button')[6]?.click();
    all<HTMLInputElement>(element, 'input')[2]?.click();
    await settled(element);
    await compareSnapshot({ name: 'timeline-nasal-open', content: (await axTree('#tree')) ?? '' });
  });

  it('does not say that Spanish is missing while it may still come', async () => {
    const heard = await consoleDuring(async () => {
      await make('lang="es"');
    });
    expect(heard).to.deep.equal([]);
  });
});
