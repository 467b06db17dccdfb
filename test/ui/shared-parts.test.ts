// What every widget says once, as HTML: the way to report a wrong fact, the way not to act now, what it costs.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import { prerender } from '../../src/cli/prerender.js';
import type { Clinic } from '../../src/clinic/clinic.js';
import { compile } from '../../src/compiled/compile.js';
import { content } from '../../src/content/languages.js';
import { widgets } from '../../src/elements/names.js';
import { messages as en } from '../../src/locale/en.js';
import { messages as es } from '../../src/locale/es.js';
import { renderCost } from '../../src/ui/cost.js';
import type { RenderContext } from '../../src/ui/render-context.js';

const messages = { en, es };

/** The words of some HTML, in one line. */
const inWords = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>|<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ \./g, '.');

const made = (widget: string, lang: 'en' | 'es', ...attr: string[]): string =>
  prerender.run([widget], { lang: [lang], attr }).text;

describe('the way to report a wrong fact', () => {
  for (const widget of widgets) {
    it(`is in the about part of ${widget}: to the clinic, or to its own address`, () => {
      assert.match(inWords(made(widget, 'en')), /Something wrong here\? Tell your clinic\./);
      assert.match(
        inWords(made(widget, 'es')),
        /¿Hay algo incorrecto aquí\? Avísele a su clínica\./,
      );
      const own = made(widget, 'en', 'feedback-url=/feedback', 'clinic-name=Quay');
      assert.match(own, /<a[^>]* href="\/feedback"[^>]*>(<!---->)?Tell/);
      assert.match(inWords(own), /Something wrong here\? Tell Quay\./);
    });
  }

  it('takes no address that runs something', () => {
    assert.throws(() => made('timeline', 'en', 'feedback-url=javascript:alert(1)'), /feedback-url/);
  });
});

describe('the way not to act now', () => {
  it('stands beside the call to action, and nowhere without one', () => {
    const html = made('timeline', 'en', 'phone=(555) 010-0142', 'booking-url=/book');
    const call = html.indexOf('part="contact"');
    // One button, of the clinic’s first link; the others are links, and not to act is a button too.
    assert.equal(html.slice(call).match(/class="button"/g)?.length, 1);
    assert.match(html.slice(call), /class="quiet"/);
    assert.match(inWords(html), /Not now: go back to reading/);
    assert.doesNotMatch(inWords(made('timeline', 'en')), /Not now/);
  });
});

describe('what it costs', () => {
  const cost = (language: 'en' | 'es', route: 'iv' | 'im' | 'nasal', clinic: Clinic = {}): string =>
    inWords(
      collectResultSync(
        render(
          renderCost(
            {
              language,
              messages: messages[language],
              shared: compile(language, content[language].shared),
              clinic,
            } as RenderContext,
            route,
          ),
        ),
      ),
    );

  it('is what others ask and what plans cover, with dates and how sure, for each route', () => {
    assert.match(cost('en', 'iv'), /\$400 to \$800 a visit.*2025.*not from a survey/);
    assert.match(cost('en', 'im'), /\$300 to \$550/);
    assert.match(cost('en', 'nasal'), /\$590 to \$600 a treatment.*all 18 big insurers/);
    assert.match(cost('es', 'iv'), /\$400 a \$800 por cita/);
    for (const route of ['iv', 'im', 'nasal'] as const) {
      assert.match(cost('en', route), /Other experts have not yet reviewed their study/);
      assert.match(cost('en', route), /Sources for Cost and insurance \(\d\)/);
      assert.doesNotMatch(cost('en', route), /From your clinic/);
    }
  });

  it('is the clinic’s own where it says it, marked as its own, and what plans cover stays', () => {
    const clinic: Clinic = {
      clinicName: 'Quay',
      costs: {
        iv: {
          visit: { amount: 450, currency: 'USD' },
          course: { amount: 2700.5, currency: 'EUR' },
          note: 'The talk before is in it.',
        },
        billing: 'We bill for the visit.',
      },
    };
    const said = cost('en', 'iv', clinic);
    assert.match(said, /From Quay.*One visit: \$450 .*A first course: €2,700\.50/);
    assert.match(said, /About the price: The talk before is in it\..*Insurance: We bill/);
    assert.doesNotMatch(said, /\$400/);
    assert.match(said, /only 1 covered ketamine drips/);
    // Of another route it says only what holds for all of them.
    assert.match(cost('en', 'im', clinic), /Insurance: We bill.*\$300 to \$550/);
    assert.doesNotMatch(cost('en', 'im', clinic), /\$450/);
  });
});

describe('the places, hours and forms of a clinic', () => {
  const locations = JSON.stringify([
    { name: 'North', phone: '(555) 010-0142', hours: 'Mon to Fri, 9 to 5', bookingUrl: '/north' },
    { name: 'South', address: '2 Quay Street' },
  ]);
  for (const lang of ['en', 'es'] as const) {
    for (const widget of ['timeline', 'right-for-me']) {
      it(`are listed under the ways to reach it, each with its own links (${widget}, ${lang})`, () => {
        const html = made(
          widget,
          lang,
          `locations=${locations}`,
          'hours=By phone until 6',
          'consent-url=/consent.pdf',
          'intake-url=https://forms.example/intake',
        );
        const [, contact = ''] = /(<section class="contact".*?<\/section>)/s.exec(html) ?? [];
        const words = inWords(contact);
        const { call, book, consent, intake } = messages[lang];
        assert.match(words, /By phone until 6.*North.*Mon to Fri, 9 to 5.*South.*2 Quay Street/);
        assert.ok(words.includes(call.replace('{phone}', '(555) 010-0142')), words);
        assert.match(contact, /<ul>.*<li>.*North.*<\/li>.*<li>.*South/s);
        for (const [href, label] of [
          ['/north', book],
          ['/consent.pdf', consent],
          ['https://forms.example/intake', intake],
        ] as const) {
          const link = contact.split('<a').find((each) => each.includes(`href="${href}"`)) ?? '';
          const [said = ''] = link.split('</a');
          assert.equal(inWords(`<a${said}`).trim(), label);
          assert.match(link, /rel="noreferrer"/);
        }
      });
    }
  }

  for (const bad of [
    'hours=Free first visit, every day',
    'hours=<b>9 to 5</b>',
    'consent-url=javascript:alert(1)',
    'intake-url=mailto:forms@clinic.example',
    'locations=[{"phone":"(555) 010-0199"}]',
    'locations=[{"name":"North","hours":"Guaranteed"}]',
  ]) {
    it(`are refused by name where they are wrong: ${bad}`, () => {
      const [name = ''] = bad.split('=');
      assert.throws(() => made('timeline', 'en', bad), new RegExp(`--attr ${name}.* is not used`));
    });
  }
});
