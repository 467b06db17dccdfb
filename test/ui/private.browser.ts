import { expect } from '@open-wc/testing';
import { keepArrowKeys, markPrivate } from '../../src/ui/private.js';

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

  it('keeps arrow keys inside, and no other', () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const input = root.appendChild(document.createElement('input'));
    const heard: string[] = [];
    host.onkeydown = ({ key }) => heard.push(key);
    keepArrowKeys(root);
    for (const key of ['ArrowDown', 'ArrowLeft', 'Tab', 'Escape']) {
      input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    expect(heard).to.deep.equal(['Tab', 'Escape']);
  });
});
