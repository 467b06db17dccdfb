import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { KetamineClinic } from '../../src/elements/clinic/clinic.js';
import '../../src/elements/define-all.js';
import { consoleDuring, settled, words } from './contract.js';
import { itFull } from '../support/quick.js';

describe('<ketamine-clinic>', () => {
  const make = async (script: string, attributes = '') => {
    const clinic = await fixture<KetamineClinic>(
      `<ketamine-clinic ${attributes}><script type="application/json">${script}</script><ketamine-timeline></ketamine-timeline></ketamine-clinic>`,
    );
    const timeline = clinic.querySelector<LitElement>('ketamine-timeline') as LitElement;
    await settled(clinic);
    await settled(timeline);
    return { clinic, timeline };
  };

  it('shows only what is put into it', async () => {
    const clinic = await fixture('<ketamine-clinic clinic-name="Quay">Hello</ketamine-clinic>');
    expect(clinic.shadowRoot?.textContent?.trim()).to.equal('');
    expect(clinic.getBoundingClientRect().height).to.be.above(0);
  });

  it('reads its settings from a script of JSON, and attributes win', async () => {
    const { timeline } = await make(
      '{"clinic-name":"Script","phone":"555 010 0142","visits":{"iv":{"food":"Eat lightly."}}}',
      'clinic-name="Attribute"',
    );
    expect(words(timeline)).to.include('Ask Attribute').and.to.include('Call 555 010 0142');
    expect(words(timeline)).to.include('Eat lightly.');
  });

  it('names broken JSON once, and goes on with its attributes', async () => {
    let shown = '';
    const heard = await consoleDuring(async () => {
      shown = words((await make('{"phone": ', 'clinic-name="Quay" phone="555 010 0142"')).timeline);
    });
    expect(heard.length, heard.join('\n')).to.equal(1);
    expect(heard[0]).to.include('<ketamine-clinic>').and.to.include('{"phone":');
    expect(heard[0]).to.include('clinic-name').and.to.include('booking-url');
    expect(shown).to.include('Call 555 010 0142').and.to.include('Call 988');
  });

  it('names each bad setting of the script once, and takes the others', async () => {
    let shown = '';
    const heard = await consoleDuring(async () => {
      const script =
        '{"clinic-name":"Quay","phone":"call us","color":"red","booking-url":"javascript:alert(1)"}';
      shown = words((await make(script)).timeline);
    });
    expect(heard.length, heard.join('\n')).to.equal(3);
    for (const bad of ['phone="call us"', 'color="red"', 'booking-url="javascript:']) {
      expect(
        heard.some((each) => each.includes(bad)),
        bad,
      ).to.equal(true);
    }
    expect(shown).to.include('Ask your clinician').and.not.to.include('javascript');
  });

  it('names a value of the script that has no text, and takes the others', async () => {
    let shown = '';
    const heard = await consoleDuring(async () => {
      shown = words(
        (
          await make(
            '{"phone":{"toString":1},"visits":{"iv":{"food":"Eat lightly.","x":1}},"clinic-name":"Quay","local-help":7}',
          )
        ).timeline,
      );
    });
    expect(heard.length, heard.join('\n')).to.equal(3);
    expect(shown).to.include('Eat lightly.').and.to.include('Call 988');
  });

  it('hears of a script that the page adds later', async () => {
    const clinic = await fixture<KetamineClinic>(
      '<ketamine-clinic phone="555 010 0142"><ketamine-timeline></ketamine-timeline></ketamine-clinic>',
    );
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"clinic-name":"Later"}';
    clinic.append(script);
    const timeline = clinic.querySelector('ketamine-timeline') as LitElement;
    await new Promise((resolve) => setTimeout(resolve));
    await settled(clinic);
    await settled(timeline);
    expect(words(timeline)).to.include('Ask Later');
  });

  it('takes values of properties as it takes attributes', async () => {
    const clinic = await fixture<KetamineClinic>(
      '<ketamine-clinic><ketamine-timeline></ketamine-timeline></ketamine-clinic>',
    );
    Object.assign(clinic, {
      clinicName: 'Quay',
      bookingUrl: '/book',
      routes: ['nasal'],
      visits: { nasal: { visitMinutes: 150 } },
    });
    const timeline = clinic.querySelector('ketamine-timeline') as LitElement;
    await settled(clinic);
    await settled(timeline);
    expect(words(timeline)).to.include('Esketamine nasal spray').and.to.include('Book a visit');
    expect(words(timeline)).to.include('Plan on 2 hours and 30 minutes for the whole visit.');
  });

  itFull('documents every attribute in the manifest', async () => {
    const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: Array<{
        declarations?: Array<{ tagName?: string; attributes?: Array<{ description?: string }> }>;
      }>;
    };
    const clinic = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .find(({ tagName }) => tagName === 'ketamine-clinic');
    expect(clinic?.attributes?.length).to.equal(18);
    for (const { description } of clinic?.attributes ?? []) expect(description).to.match(/\.$/);
  });
});
