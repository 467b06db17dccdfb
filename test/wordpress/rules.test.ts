import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findPhp } from '../../scripts/wordpress.mjs';
import { clinicFieldList } from '../../src/clinic/clinic.js';
import type { Issue } from '../../src/validation/issue.js';
import { noMarkup } from '../../src/validation/readers.js';
import { nearly } from '../support/arbitraries.js';
import { root } from '../support/cli.js';

interface Said {
  readonly path: string;
  readonly allowed: string;
  readonly instead: string;
}
type Case = readonly [attribute: string, value: unknown];

/** What the plugin says of each. */
function saidByPlugin(cases: readonly Case[]): Said[][] {
  const php = findPhp();
  assert.ok(php, 'This test needs PHP (Debian package php-cli).');
  const script = join(root, 'test/support/wordpress-rules.php');
  const folder = join(root, 'dist/wordpress/ketamine-elements');
  const { status, stdout, stderr } = spawnSync(php, [script, folder], {
    input: JSON.stringify(cases),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  assert.equal(status, 0, stdout.slice(-2000) + stderr.slice(-2000));
  return JSON.parse(stdout) as Said[][];
}

const readers = new Map(clinicFieldList.map(([, { attribute, read }]) => [attribute, read]));

function saidByWidgets([attribute, value]: Case): Said[] {
  const issues: Issue[] = [];
  readers.get(attribute)?.(value, (issue) => issues.push(issue), attribute);
  return issues.map(({ path, allowed, instead = '' }) => ({ path, allowed, instead }));
}

const inOrder = (said: readonly Said[]) =>
  said.map((each) => JSON.stringify(each)).sort((a, b) => (a < b ? -1 : 1));

function agree(cases: readonly Case[]): void {
  const answers = saidByPlugin(cases);
  cases.forEach((each, index) => {
    const plugin = answers[index] ?? [];
    // The plugin takes no markup anywhere: where it says so, the widgets may say something else or nothing.
    const marked = plugin.filter(({ allowed }) => allowed === noMarkup[2]).map(({ path }) => path);
    const both = [plugin, saidByWidgets(each)].map((said) =>
      inOrder(said.filter(({ path }) => !marked.includes(path))),
    );
    assert.deepEqual(both[0], both[1], JSON.stringify(each));
  });
}

/** What PHP can hold, without letters that its Unicode may be too old for. */
const text = nearly.filter(
  (each) => !/\p{Cs}/u.test(each) && !/(?=[\u{10000}-\u{10FFFF}])\p{L}/u.test(each),
);
const number = fc.oneof(fc.integer({ min: -10, max: 900 }), fc.constantFrom(0.01, 450.5, 100_001));
const some = (keys: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(keys, { requiredKeys: [] }).filter((each) => Object.keys(each).length > 0);
const currency = fc.oneof(fc.constantFrom('USD', 'usd', ' EUR ', 'XYZ'), text);
const price = some({ amount: fc.oneof(number, text), currency, other: text });
const byRoute = (each: fc.Arbitrary<unknown>) =>
  some({ iv: each, im: each, nasal: each, oral: text });

/** Settings with parts, as a form sends them. */
const structured: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  visits: byRoute(
    some({ arriveMinutes: fc.oneof(number, text), visitMinutes: number, arrive: text, food: text }),
  ),
  costs: fc.oneof(
    byRoute(some({ visit: price, course: price, note: text })),
    some({ billing: fc.oneof(text, fc.constantFrom('Free!', 'We bill all plans', 'gratis')) }),
  ),
  locations: fc.array(
    some({ name: text, phone: text, address: text, bookingUrl: text, hours: text }),
    { maxLength: 14, minLength: 1 },
  ),
};

describe('the rules of the WordPress plugin', () => {
  it('know every attribute of the clinic', () => {
    const cases = [...readers.keys()].map((attribute): Case => [attribute, { other: 1 }]);
    for (const said of saidByPlugin(cases)) assert.equal(said.length > 0, true);
  });

  for (const attribute of readers.keys()) {
    it(`read "${attribute}" as the widgets do, and say the same`, () => {
      const values = structured[attribute] ?? fc.oneof(text, fc.constant(''), number);
      const numRuns = structured[attribute] ? 500 : 2000;
      agree(fc.sample(values, { numRuns, seed: 1611 }).map((value): Case => [attribute, value]));
    });
  }

  it('say the same of what people write', () => {
    agree([
      ['clinic-name', 'Clínica Luz & Mar "Norte"'],
      ['clinic-name', '🙂'.repeat(41)],
      ['clinic-name', 'a\u{E0041}b'],
      ['phone', '1-800-KETAMIN x12'],
      ['phone', '1-800-KETAMINE-CARE'],
      ['phone', '555-ABCD'],
      ['phone', '1'.repeat(40)],
      ['phone', 'call us'],
      ['phone', '(555) 010-0142 ext. 7'],
      ['booking-url', 'harborlight.example/book'],
      ['booking-url', 'javascript:alert(1)'],
      ['booking-url', 'https://example.com:99999/'],
      ['booking-url', 'https://exa mple.com/'],
      ['booking-url', '//example.com/x'],
      ['booking-url', 'book.html'],
      ['booking-url', 'hello@harborlight.example'],
      ['message-url', 'hello@harborlight.example'],
      ['message-url', 'sms:+15550100142'],
      ['region', ' GB '],
      ['region', 'gbr'],
      ['local-help', 'Samaritans: 116 123'],
      ['local-help', 'Samaritans'],
      ['local-help', 'x'.repeat(91)],
      ['region', 'é!'],
      ['routes', ['iv', 'nasal']],
      ['routes', ['iv', 'oral']],
      ['routes', 'iv, nasal'],
      ['reviewed', '2999-01-01'],
      ['reviewed', '2026-02-30'],
      ['next-review', '2020-01-01'],
      ['costs', { iv: { visit: { amount: 450 }, note: 'Fully covered' } }],
      ['costs', { billing: 'Sin costo para usted' }],
    ]);
  });

  it('take a color that is no more than one', () => {
    const good = ['#167a6e', ' #167A6E '];
    const bad = [
      '',
      '#fff',
      'red',
      '#167a6e;x:y',
      'url(x)',
      '#167a6e\n;',
      '#12345g',
      ['#167a6e'],
      5,
    ];
    const said = saidByPlugin([...good, ...bad].map((value): Case => ['accent', value]));
    said.forEach((each, index) => {
      assert.equal(
        each.length,
        index < good.length ? 0 : 1,
        JSON.stringify([...good, ...bad][index]),
      );
    });
    assert.match(said.at(-1)?.[0]?.allowed ?? '', /such as #167a6e/);
  });

  it('take no markup anywhere, which WordPress would take for tags', () => {
    const name = '<script>alert(1)</script>';
    const [clinicName, place] = saidByPlugin([
      ['clinic-name', name],
      ['locations', [{ name }]],
    ]);
    const [, , allowed] = noMarkup;
    assert.deepEqual(clinicName, [{ path: 'clinic-name', allowed, instead: '' }]);
    assert.deepEqual(place, [{ path: 'locations[0].name', allowed, instead: '' }]);
  });
});
