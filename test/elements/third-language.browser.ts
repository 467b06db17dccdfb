import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/elements/define-all.js';
import '../../src/embed/es.js';
import { shared } from '../../src/compiled/en-shared.data.js';
import { registerLanguage, type LanguagePack } from '../../src/language.js';
import { languagePack } from '../../src/locale/registry.js';
import { cleanly } from '../support/elements.js';
import { pack, pseudo } from '../support/third-language.js';
import { consoleDuring, settled, within, words } from './contract.js';

const spokenBy = (tag: LitElement) => within(tag).querySelector('.root')?.getAttribute('lang');
const open = async (html: string) => {
  const page = await fixture<HTMLElement>(html);
  const tags = [...page.querySelectorAll<LitElement>('ketamine-timeline, ketamine-evidence')];
  for (const tag of tags) await settled(tag);
  return tags as [LitElement, ...LitElement[]];
};

describe('a third language', () => {
  cleanly();
  before(() => registerLanguage(pack));

  it('is spoken where the page asks for it, with a region or without, and its tag says so', async () => {
    for (const lang of ['qps', 'qps-Latn', 'QPS_us']) {
      const heard = await consoleDuring(async () => {
        const [tag] = await open(
          `<div><ketamine-timeline lang="${lang}"></ketamine-timeline></div>`,
        );
        expect(spokenBy(tag), lang).to.equal('qps');
        expect(words(tag)).to.include(pack.timeline?.title).and.to.include(pseudo('Call 911'));
        expect(words(tag)).to.not.match(/\{|\[E-/);
      });
      expect(heard, lang).to.deep.equal([]);
    }
  });

  it('has help lines, figures and dates that lead to the same', async () => {
    const [tag] = await open('<div lang="qps"><ketamine-timeline></ketamine-timeline></div>');
    const links = [...within(tag).querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.include('tel:911').and.to.include('tel:988');
  });

  it('leaves to English what it has no words for, each part whole, and marks it as English', async () => {
    const [timeline, evidence] = await open(
      '<div lang="qps"><ketamine-timeline></ketamine-timeline><ketamine-evidence></ketamine-evidence></div>',
    );
    expect(spokenBy(timeline)).to.equal('qps');
    // Its root is closed: what it has is asked of it.
    const root = (evidence as LitElement).renderRoot as ShadowRoot;
    expect(root.querySelector('.root')?.getAttribute('lang')).to.equal('en');
    expect(root.textContent).to.include(shared.emergencyShort);
    expect(root.textContent).not.to.include(pack.shared.emergencyShort);
  });

  it('comes to tags that are there already, and leaves the other languages as they are', async () => {
    const late: LanguagePack = { ...pack, language: 'qpt' };
    await consoleDuring(async () => {
      const [tag, spanish] = await open(
        '<div><ketamine-timeline lang="qpt"></ketamine-timeline><ketamine-timeline lang="es"></ketamine-timeline></div>',
      );
      expect(spokenBy(tag)).to.equal('en');
      registerLanguage(late);
      await settled(tag);
      expect(spokenBy(tag)).to.equal('qpt');
      expect(spokenBy(spanish as LitElement)).to.equal('es');
    });
  });

  it('is not used where it is wrong, which one message says', async () => {
    for (const [given, allowed] of [
      [undefined, /"undefined" is not used\. Allowed: a language pack\./],
      [null, /"null" is not used\. Allowed: a language pack\./],
      [{}, /"undefined" is not used\. Allowed: a code/],
      [{ ...pack, language: 'en' }, /"en" is not used.*no words for; it has en, es/],
      [{ ...pack, language: 'es' }, /"es" is not used.*no words for; it has en, es/],
      [{ ...pack, language: 'pl-PL' }, /"pl-PL" is not used.*a code of two or three letters/],
      [
        { ...pack, language: 'qpu', shared: undefined },
        /"qpu" is not used.*messages, shared and rules/,
      ],
      [
        {
          get language() {
            throw new Error('no');
          },
        },
        /is not used/,
      ],
    ] as const) {
      const heard = await consoleDuring(() => Promise.resolve(registerLanguage(given as never)));
      expect(heard).to.have.length(1);
      expect(heard[0]).to.match(allowed);
    }
    expect(languagePack('qpu')).to.equal(undefined);
    expect(languagePack('en')).to.equal(undefined);
  });
});
