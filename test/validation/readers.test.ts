import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { clinicFields, clinicFieldList } from '../../src/clinic/clinic.js';
import { rightForMe } from '../../src/elements/right-for-me/right-for-me.data.js';
import { effectNotesField } from '../../src/elements/side-effects/effect-notes.js';
import { guideField } from '../../src/guide/config.js';
import { rulesEn } from '../../src/guide/wording.en.js';
import { explain, invisible, show, type Field, type Issue } from '../../src/validation/issue.js';
import { dial } from '../../src/validation/phone.js';
import { plain } from '../../src/validation/plain.js';
import { setToday } from '../support/clock.js';
import { hostile } from '../support/hostile.js';

let resetClock = () => {};
beforeEach(() => (resetClock = setToday('2026-12-01')));
afterEach(() => resetClock());

/** What is taken of a value, and what is said of the rest. */
function read<T>(field: Field<T>, value: unknown) {
  const issues: Issue[] = [];
  const taken = field.read(plain(value), (issue) => issues.push(issue), field.attribute);
  return { taken, issues };
}

describe('an address', () => {
  const taken: ReadonlyArray<readonly [given: string, as?: string]> = [
    ['https://harborlight.example/book?a=1&b=2#top'],
    ['http://harborlight.example/'],
    ['  https://harborlight.example/  ', 'https://harborlight.example/'],
    ['/book'],
    ['/'],
  ];
  for (const [given, as = given] of taken) {
    it(`is taken: ${given}`, () => {
      for (const field of [clinicFields.bookingUrl, clinicFields.messageUrl]) {
        assert.deepEqual(read(field, given), { taken: as, issues: [] });
      }
    });
  }
  it('may be a mailbox or a text number for messages, and only there', () => {
    for (const given of ['mailto:hello@clinic.example', 'sms:5550100142', 'sms:+15550100142']) {
      assert.deepEqual(read(clinicFields.messageUrl, given), { taken: given, issues: [] });
      assert.equal(read(clinicFields.bookingUrl, given).taken, undefined);
    }
  });

  const refused: ReadonlyArray<readonly [given: string, instead?: string]> = [
    ['harborlight.example/book', 'https://harborlight.example/book'],
    ['harborlight.example', 'https://harborlight.example'],
    [
      'www.harborlight.example:8080/a b'.replace(' ', ''),
      'https://www.harborlight.example:8080/ab',
    ],
    ['//harborlight.example/book', 'https://harborlight.example/book'],
    ['hello@clinic.example', 'mailto:hello@clinic.example'],
    ['book.html', '/book.html'],
    ['../book.php?x=1', '/book.php?x=1'],
    ['#book'],
    ['book'],
    ['?page=book'],
    ['https:'],
    ['https:harborlight.example'],
    ['mailto:'],
    ['mailto:hello'],
    ['sms:'],
    ['tel:5550100142'],
    ['javascript:alert(1)'],
    ['JAVASCRIPT:alert(1)'],
    ['java\nscript:alert(1)'],
    ['data:text/html,x'],
    ['blob:https://harborlight.example/1'],
    ['/\\evil.example'],
    ['\\\\evil.example'],
    ['/\t/evil.example'],
    ['https://harborlight.example/\u202Egpj.exe'],
  ];
  for (const [given, instead] of refused) {
    it(`is refused by name: ${JSON.stringify(given)}`, () => {
      const { taken, issues } = read(clinicFields.messageUrl, given);
      assert.equal(taken, undefined);
      assert.equal(issues.length, 1);
      const [issue] = issues;
      assert.ok(issue);
      assert.equal(issue.path, 'message-url');
      assert.match(issue.allowed, /^an https:, http:, mailto: or sms: address, or a path/);
      assert.equal(issue.instead, instead);
      if (instead) {
        assert.ok(explain(issue).endsWith(` Did you mean ${instead}?`));
        assert.equal(read(clinicFields.messageUrl, instead).issues.length, 0, 'and that is taken');
      }
    });
  }
});

describe('a phone number', () => {
  const dialled: ReadonlyArray<readonly [written: string, number: string]> = [
    ['(555) 010-0142', '5550100142'],
    ['+1 555.010.0142', '+15550100142'],
    ['+44 20 7946 0000', '+442079460000'],
    ['1-800-KETAMIN', '18005382646'],
    ['1-800-ketamine', '18005382646'],
    ['(800) KETAMIN', '8005382646'],
    ['555-CARE', '5552273'],
    ['555-0100 x12', '5550100,12'],
    ['(555) 010-0142, ext. 7', '5550100142,7'],
    ['+1 800 KETAMIN ext 5', '+18005382646,5'],
    ['555 010 0142 extensión 9', '5550100142,9'],
  ];
  for (const [written, number] of dialled) {
    it(`is shown as it is written and dialled right: ${written}`, () => {
      assert.deepEqual(read(clinicFields.phone, written), { taken: written, issues: [] });
      assert.equal(dial(written), number);
    });
  }
  const refused: ReadonlyArray<readonly [written: string, code: string]> = [
    ['call us', 'letters'],
    ['555-0100 CELL', 'letters'],
    ['555-0100 or 555-0101', 'letters'],
    ['phone 555 010 0142', 'letters'],
    ['555-010', 'form'],
    ['5'.repeat(16), 'form'],
    ['555-0100; 555-0101', 'form'],
    ['*67 555 0100', 'form'],
    ['555-0100 x', 'letters'],
  ];
  for (const [written, code] of refused) {
    it(`is refused, and says what to change: ${written}`, () => {
      const { taken, issues } = read(clinicFields.phone, written);
      assert.equal(taken, undefined);
      assert.deepEqual(
        issues.map((issue) => issue.code),
        [code],
      );
      const says = issues[0]?.allowed.includes('write other letters as digits');
      assert.equal(says, code === 'letters');
    });
  }
});

describe('a day', () => {
  it('of a review is not to come', () => {
    assert.equal(read(clinicFields.reviewed, '2026-12-01').taken, '2026-12-01');
    assert.equal(read(clinicFields.reviewed, '2026-12-02').taken, '2026-12-02', 'east of here');
    const { taken, issues } = read(clinicFields.reviewed, '2027-01-01');
    assert.equal(taken, undefined);
    assert.deepEqual([issues[0]?.code, issues[0]?.path], ['future', 'reviewed']);
  });
  it('of the next review is named when it is past, and still hides the figures', () => {
    assert.deepEqual(read(clinicFields.nextReview, '2026-12-01'), {
      taken: '2026-12-01',
      issues: [],
    });
    const { taken, issues } = read(clinicFields.nextReview, '2026-11-30');
    assert.equal(taken, '2026-11-30');
    assert.equal(issues.length, 1);
    assert.match(explain(issues[0] as Issue), /^is past, so figures are hidden\. Allowed: a date/);
  });
  it('is one that there is', () => {
    for (const given of [
      '2026-02-30',
      '2026-13-01',
      '30.11.2026',
      '2026-1-1',
      '+012026-01-01',
      '',
    ]) {
      for (const field of [clinicFields.reviewed, clinicFields.nextReview]) {
        assert.equal(read(field, given).taken, undefined, given);
      }
    }
  });
});

describe('one bad item', () => {
  it('drops that route only, with commas or spaces between', () => {
    for (const given of [
      'oral, nasal, iv',
      'oral nasal iv',
      'NASAL;oral,,iv',
      ['oral', 'nasal', 'iv'],
    ]) {
      const { taken, issues } = read(clinicFields.routes, given);
      assert.deepEqual(taken, ['nasal', 'iv']);
      assert.deepEqual(
        issues.map(({ value, allowed }) => [value, allowed]),
        [['oral', 'a list of iv, im, nasal']],
      );
    }
    assert.deepEqual(read(clinicFields.routes, 'iv im'), { taken: ['iv', 'im'], issues: [] });
    for (const given of ['oral', [], ',', {}, 7]) {
      const { taken, issues } = read(clinicFields.routes, given);
      assert.deepEqual([taken, issues.length], [undefined, 1]);
    }
  });

  it('drops that key of a visit only', () => {
    const visits = {
      iv: { arriveMinutes: -5, visitMinutes: 60, food: 'Eat little.', drink: 'no' },
      oral: {},
      im: null,
      nasal: { visitMinutes: 9000, arrive: '\u202Eleft' },
    };
    for (const given of [visits, JSON.stringify(visits)]) {
      const { taken, issues } = read(clinicFields.visits, given);
      assert.deepEqual(taken, { iv: { visitMinutes: 60, food: 'Eat little.' }, nasal: {} });
      assert.deepEqual(
        issues.map(({ path, code }) => `${path} ${code}`),
        [
          'visits.iv.arriveMinutes range',
          'visits.iv.drink key',
          'visits.im type',
          'visits.nasal.visitMinutes range',
          'visits.nasal.arrive invisible',
          'visits.oral key',
        ],
      );
    }
  });

  it('drops that note of an effect only', () => {
    const { taken, issues } = read(effectNotesField, { joy: 'yes', dizzy: 'Sit.', taste: 7 });
    assert.deepEqual(taken, { dizzy: 'Sit.' });
    assert.deepEqual(
      issues.map(({ path }) => path),
      ['effect-notes.taste', 'effect-notes.joy'],
    );
  });
});

describe('what it costs', () => {
  const good = {
    iv: {
      visit: { amount: 450, currency: 'USD' },
      course: { amount: 2700, currency: 'USD' },
      note: 'Six visits are usual here. The talk before is in the price.',
    },
    billing: 'We bill Medicare for the visit, and not for the medicine.',
  };
  it('is taken by route, as an object and as JSON', () => {
    for (const given of [good, JSON.stringify(good)]) {
      assert.deepEqual(read(clinicFields.costs, given), { taken: good, issues: [] });
    }
    const lower = { nasal: { visit: { amount: 99.5, currency: 'eur' } } };
    assert.deepEqual(read(clinicFields.costs, lower).taken, {
      nasal: { visit: { amount: 99.5, currency: 'EUR' } },
    });
  });
  const bad: ReadonlyArray<readonly [what: string, cost: object, path: string, code: string]> = [
    ['free', { note: 'The first visit is free.' }, 'note', 'promise'],
    ['guaranteed', { note: 'Guaranteed to be covered' }, 'note', 'promise'],
    ['all plans', { note: 'It is covered by all plans.' }, 'note', 'promise'],
    ['a promise in Spanish', { note: 'La primera visita es gratis.' }, 'note', 'promise'],
    ['another', { note: 'Todos los seguros lo pagan' }, 'note', 'promise'],
    ['no charge', { note: 'The first talk is at no charge.' }, 'note', 'promise'],
    ['every insurer', { note: 'Every insurance pays it.' }, 'note', 'promise'],
    ['the cheapest', { note: 'We are the cheapest in town.' }, 'note', 'promise'],
    ['covered in Spanish', { note: 'Su plan lo cubre todo.' }, 'note', 'promise'],
    ['guaranteed in Spanish', { note: 'Resultado garantizado.' }, 'note', 'promise'],
    ['HTML', { note: '<b>450</b>' }, 'note', 'markup'],
    ['HTML in the price of a course', { course: '<i>2,700</i>' }, 'course', 'type'],
    ['a hidden character', { note: '450\u202E' }, 'note', 'invisible'],
    ['no such currency', { visit: { amount: 1, currency: 'DOLLARS' } }, 'visit.currency', 'choice'],
    ['no currency', { visit: { amount: 1 } }, 'visit.currency', 'choice'],
    ['nothing', { visit: { amount: 0, currency: 'USD' } }, 'visit.amount', 'range'],
    ['an amount in words', { visit: { amount: '450', currency: 'USD' } }, 'visit.amount', 'range'],
    ['another key', { total: 5 }, 'total', 'key'],
  ];
  for (const [what, cost, path, code] of bad) {
    it(`is refused item by item, in one message: ${what}`, () => {
      const { taken, issues } = read(clinicFields.costs, { ...good, iv: { ...good.iv, ...cost } });
      assert.deepEqual(
        issues.map((issue) => [issue.path, issue.code]),
        [[`costs.iv.${path}`, code]],
      );
      assert.equal(taken?.billing, good.billing, 'the rest stays');
      const [key = ''] = path.split('.');
      assert.equal((taken?.iv as Record<string, unknown>)[key], undefined);
    });
  }
});

describe('several places', () => {
  it('are taken one by one', () => {
    const north = { name: 'North', phone: '555-0100 x12', bookingUrl: '/north' };
    const { taken, issues } = read(clinicFields.locations, [
      north,
      { phone: '(555) 010-0142' },
      { name: 'South', phone: 'call us', fax: '1' },
    ]);
    assert.deepEqual(taken, [north, { name: 'South' }]);
    assert.deepEqual(
      issues.map(({ path }) => path),
      ['locations[1].name', 'locations[2].phone', 'locations[2].fax'],
    );
  });
  it('and the new addresses take what a link may have', () => {
    assert.equal(read(clinicFields.feedbackUrl, 'mailto:a@b.example').taken, 'mailto:a@b.example');
    assert.equal(read(clinicFields.intakeUrl, 'mailto:a@b.example').taken, undefined);
    assert.equal(read(clinicFields.consentUrl, '/consent.pdf').taken, '/consent.pdf');
  });
});

describe('what is not seen', () => {
  const near: ReadonlyArray<keyof typeof clinicFields> = [
    'clinicName',
    'address',
    'localHelp',
    'reviewer',
  ];
  for (const character of [
    '\u202E',
    '\u2066',
    '\u200F',
    '\u200B',
    '\u00AD',
    '\u0000',
    '\u{E0041}',
    '\u3164',
  ]) {
    it(`is refused by its name: ${show(character)}`, () => {
      for (const key of near) {
        const { taken, issues } = read<unknown>(
          clinicFields[key],
          `Sam${character}aritans: 116 123`,
        );
        assert.equal(taken, undefined, key);
        assert.equal(issues.length, 1);
        const number = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
        assert.match(issues[0]?.allowed ?? '', new RegExp(`invisible U\\+${number}$`));
        assert.doesNotMatch(`${show(issues[0]?.value)}${explain(issues[0] as Issue)}`, invisible);
      }
    });
  }
  it('is not what other scripts are written with', () => {
    for (const name of [
      'מרפאת הנמל',
      'عيادة',
      'クリニック',
      'Clínica Bahía',
      'Quay ☎️',
      'क्लिनिक',
    ]) {
      assert.deepEqual(read(clinicFields.clinicName, name), { taken: name, issues: [] });
    }
  });
});

describe('hostile values', () => {
  const fields: ReadonlyArray<Field<unknown>> = [
    ...clinicFieldList.map(([, field]) => field),
    effectNotesField,
    guideField(Object.keys(rightForMe.parts), new Set(['heart.pressure']), rulesEn),
  ];
  for (const [what, make] of Object.entries(hostile)) {
    it(`never throw, and are named: ${what}`, () => {
      for (const field of fields) {
        const start = performance.now();
        const { taken, issues } = read(field, make());
        for (const issue of issues) {
          assert.ok(issue.path.startsWith(field.attribute));
          assert.ok(explain(issue).length > 20);
          assert.ok(show(issue.value).length < 2000);
        }
        assert.ok(issues.length < 80, `${field.attribute} ${issues.length}`);
        // A long plain text is an address for no one, and a name for none.
        assert.ok(issues.length || taken !== undefined, field.attribute);
        assert.ok(performance.now() - start < 5000, 'in time');
      }
    });
  }
});
