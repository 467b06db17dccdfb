import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/elements/define-all.js';
import { attachRoot, keepKeys, markPrivate } from '../../src/ui/private.js';

/** By vendor: to leave out of the recording, to mask, to pass over events. Classes start with a dot. */
const vendors: Record<string, string> = {
  Amplitude: '.amp-block .amp-mask [data-amp-mask]',
  Clarity: '[data-clarity-mask="true"]',
  Contentsquare: '[data-cs-mask]',
  Datadog: '[data-dd-privacy="hidden"] .dd-privacy-hidden [data-dd-action-name="private"]',
  Dynatrace: '[data-dtrum-mask]',
  Faro: '.grafana-block .grafana-mask .grafana-ignore',
  FullStory: '.fs-exclude .fs-mask',
  Glassbox: '.cls_mask',
  Heap: '[heap-ignore="true"] [data-heap-redact-text="true"] [data-heap-redact-attributes="value"]',
  Highlight: '.highlight-block .highlight-mask .highlight-ignore',
  Hotjar: '[data-hj-suppress]',
  Inspectlet: '.inspectlet-sensitive .inspectletIgnore',
  LogRocket: '[data-private] ._lr-hide',
  'Lucky Orange': '.lo-sensitive .losensitive',
  Matomo: '[data-matomo-mask] [data-piwik-mask]',
  Mixpanel: '.mp-block .mp-mask .mp-no-track .mp-sensitive',
  Mouseflow: '.mf-excluded .mf-masked .no-mouseflow',
  'New Relic': '.nr-block [data-nr-block] .nr-mask [data-nr-mask] .nr-ignore',
  OpenReplay: '[data-openreplay-hidden] [data-openreplay-obscured]',
  Pendo: '.pendo-ignore',
  PostHog:
    '.ph-no-capture .ph-mask .ph-ignore-input .ph-sensitive .ph-no-autocapture ' +
    '[data-ph-no-autocapture] .ph-no-rageclick .ph-no-deadclick',
  'Quantum Metric': '[data-qm-block] [data-qm-freeze-exclude]',
  rrweb: '.rr-block .rr-mask .rr-ignore [data-privacy="block"]',
  Sentry:
    '.sentry-block [data-sentry-block] .sentry-mask [data-sentry-mask] .sentry-ignore ' +
    '[data-sentry-ignore]',
  'Session Rewind': '[data-sr-redact]',
  SessionStack: '.sessionstack-sensitive',
  Smartlook:
    '[data-sl="exclude"] [data-recording-disable="true"] [data-recording-sensitive="true"]',
  Userback: '.userback-block .userback-ignore',
  Yandex: '.ym-hide-content .ym-disable-keys',
  Zipy: '.zipy-block',
};

describe('private', () => {
  for (const [vendor, marks] of Object.entries(vendors)) {
    it(`has the marks of ${vendor}`, () => {
      const element = document.createElement('p');
      markPrivate(element);
      for (const mark of marks.split(' ')) expect(element.matches(mark), mark).to.be.true;
    });
  }

  it('has no other marks', () => {
    const element = document.createElement('p');
    markPrivate(element);
    const known = Object.values(vendors).flatMap((marks) => marks.split(' '));
    const names = known.map((mark) => mark.replace(/^\[(.*?)(=.*)?\]$/, '$1'));
    const classes = [...element.classList].map((name) => `.${name}`);
    const attributes = element.getAttributeNames().filter((name) => name !== 'class');
    expect([...classes, ...attributes]).to.have.members(names);
  });

  it('leaves what an element carries, and changes nothing the second time', () => {
    const element = document.createElement('p');
    element.className = 'note';
    element.id = 'mine';
    markPrivate(element);
    const once = element.outerHTML;
    markPrivate(element);
    expect(element.outerHTML).to.equal(once);
    expect(element.matches('.note#mine.rr-block')).to.be.true;
  });

  it('keeps keys inside a root, past what listens below the window, and lets Tab, Escape and shortcuts go', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = attachRoot(host, { mode: 'closed' }) as ShadowRoot;
    const input = root.appendChild(document.createElement('input'));
    const heard: string[] = [];
    const hear = (event: Event) => heard.push((event as KeyboardEvent).key);
    document.addEventListener('keydown', hear, true);
    document.addEventListener('keyup', hear, true);
    const press = () => {
      for (const type of ['keydown', 'keyup']) {
        for (const [key, ctrlKey] of [
          ['ArrowDown', false],
          [' ', false],
          ['a', false],
          ['Tab', false],
          ['Escape', false],
          ['c', true],
        ] as const) {
          input.dispatchEvent(
            new KeyboardEvent(type, { key, ctrlKey, bubbles: true, composed: true }),
          );
        }
      }
    };
    const end = new AbortController();
    keepKeys(root, end.signal);
    input.focus();
    press();
    expect(heard).to.deep.equal(['Tab', 'Escape', 'c', 'Tab', 'Escape', 'c']);
    end.abort();
    heard.length = 0;
    press();
    expect(heard.length).to.equal(12);
    document.removeEventListener('keydown', hear, true);
    document.removeEventListener('keyup', hear, true);
    host.remove();
  });

  describe('its root', () => {
    const real = Element.prototype.attachShadow;
    afterEach(() => (Element.prototype.attachShadow = real));
    const patches: Record<string, (seen: ShadowRoot[]) => Element['attachShadow']> = {
      wrapped: (seen) =>
        function (this: Element, init) {
          const root = real.call(this, init);
          seen.push(root);
          return root;
        },
      bound: (seen) =>
        function (this: Element, init: ShadowRootInit) {
          const root = real.call(this, init);
          seen.push(root);
          return root;
        }.bind(document.createElement('div')),
      'a proxy': (seen) =>
        new Proxy(real, {
          apply(target, host: Element, [init]: [ShadowRootInit]) {
            const root = target.call(host, init);
            seen.push(root);
            return root;
          },
        }),
    };
    for (const [name, patch] of Object.entries(patches)) {
      it(`is told to no one when attachShadow is ${name}, and the page pays nothing for it`, () => {
        const seen: ShadowRoot[] = [];
        Element.prototype.attachShadow = patch(seen);
        const host = document.createElement('div');
        const root = attachRoot(host, { mode: 'closed' });
        expect(root).to.be.instanceOf(ShadowRoot);
        expect(root?.host).to.equal(host);
        expect(seen).to.deep.equal([]);
        expect(document.querySelectorAll('iframe').length).to.equal(0);
      });
    }
  });

  for (const tag of ['evidence', 'side-effects', 'options']) {
    it(`tells a page nothing of what is pressed and typed in <ketamine-${tag}>`, async function () {
      this.timeout(120_000);
      const heard: string[] = [];
      const hear = (event: Event) => heard.push(event.type);
      const element = await fixture<LitElement>(`<ketamine-${tag}></ketamine-${tag}>`);
      const root = element.renderRoot as ShadowRoot;
      for (const each of root.querySelectorAll('details')) each.open = true;
      const types = 'keydown keypress keyup beforeinput input compositionend'.split(' ');
      for (const type of types) document.addEventListener(type, hear, true);
      try {
        const controls = root.querySelectorAll<HTMLElement>('input, select');
        expect(controls.length).to.be.above(0);
        for (const control of [...controls].slice(0, 6)) {
          control.focus();
          await sendKeys({ press: 'ArrowDown' });
          if (control.matches('[type="search"]')) {
            await sendKeys({ type: 'dizzy' });
            await element.updateComplete;
            expect(root.querySelectorAll('.effects > li').length).to.be.within(1, 3);
          }
        }
        expect(heard).to.deep.equal([]);
        // The listener does hear of what is pressed outside.
        const outside = await fixture<HTMLInputElement>('<input>');
        outside.focus();
        await sendKeys({ type: 'a' });
        expect(heard).to.include('keydown').and.to.include('input');
      } finally {
        for (const type of types) document.removeEventListener(type, hear, true);
      }
    });
  }
});
