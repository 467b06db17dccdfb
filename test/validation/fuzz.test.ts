// Every entry point is given what no one would think of: 20,000 cases each with CI=true, fewer otherwise. The seed
// is printed; FUZZ_SEED runs it again.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CI } from '../../scripts/browsers.mjs';
import { faultOf, problem, who } from '../../src/builder/fields.js';
import { readData } from '../../src/snippet/clinic-data.js';
import { Failure } from '../../src/cli/command.js';
import { prerender } from '../../src/cli/prerender.js';
import { prerender as write } from '../../src/prerender/prerender.js';
import { classOf } from '../../src/prerender/widgets.js';
import { widgets } from '../../src/elements/names.js';
import { clinicFields } from '../../src/clinic/clinic.js';
import { platforms, snippet } from '../../src/snippet/snippet.js';
import { link } from '../../src/validation/address.js';
import { explain, invisible, show, type Issue } from '../../src/validation/issue.js';
import { dial, phone } from '../../src/validation/phone.js';
import { plain } from '../../src/validation/plain.js';
import { text } from '../../src/validation/readers.js';
import { anything, nearly } from '../support/arbitraries.js';

const CASES = CI ? 20_000 : 500;
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

/** Holds something for very many cases. `share`: how many of them, where one takes long. */
function holds<T>(cases: fc.Arbitrary<T>, check: (value: T) => void, share = 1): void {
  fc.assert(fc.property(cases, check), { seed, numRuns: Math.ceil(CASES * share) });
}

/** What can be said of any issue. */
function sound(issue: Issue, attribute: string): void {
  assert.ok(issue.path.startsWith(attribute), issue.path);
  assert.ok(issue.allowed.length > 1);
  assert.doesNotMatch(show(issue.path) + show(issue.value), invisible);
  assert.match(explain(issue), /^is .*\. Allowed: .+[.?]$/s);
}

describe(`fuzzing with seed ${seed}, ${CASES} cases`, () => {
  console.log(`FUZZ_SEED=${seed} CASES=${CASES}`);

  const fields = [...new Set(widgets.flatMap((name) => classOf(name).fields))];
  for (const { attribute, read } of fields) {
    it(`${attribute} takes what is good and names the rest, of anything`, () => {
      holds(anything, (given) => {
        const issues: Issue[] = [];
        const report = (issue: Issue) => issues.push(issue);
        const taken = read(plain(given()), report, attribute);
        for (const issue of issues) sound(issue, attribute);
        assert.ok(taken !== undefined || issues.length, 'used, or named');
        if (taken === undefined) return;
        assert.deepEqual(JSON.parse(JSON.stringify(taken)), taken, 'plain data');
        if (attribute === 'local-help') return;
        const before = issues.filter(({ code }) => code === 'past').length;
        issues.length = 0;
        assert.deepEqual(read(plain(taken), report, attribute), taken, 'good for good');
        assert.equal(issues.length, before, issues.map(explain).join('\n'));
      });
    });
  }

  it('an address that is taken leads to where it may, on any page', () => {
    const read = link('mailto', 'sms');
    holds(nearly, (given) => {
      const taken = read(given, () => {}, '');
      if (taken === undefined) return;
      const { protocol, origin } = new URL(taken, 'https://clinic.example/a/b');
      assert.ok(['https:', 'http:', 'mailto:', 'sms:'].includes(protocol), protocol);
      if (taken.startsWith('/')) assert.equal(origin, 'https://clinic.example');
      else assert.match(taken, /^(https?:\/\/|mailto:|sms:)/);
    });
  });

  it('what was most likely meant is taken', () => {
    const read = link('mailto', 'sms');
    holds(nearly, (given) => {
      read(
        given,
        ({ instead }) => instead && assert.equal(faultOf(read, instead)?.code, undefined, instead),
        '',
      );
    });
  });

  it('a phone number that is taken is dialled with digits only', () => {
    holds(nearly, (given) => {
      const taken = phone(given, () => {}, '');
      if (taken !== undefined) assert.match(dial(taken) ?? '', /^\+?\d{7,15}(,\d{1,7})?$/);
    });
  });

  it('a text that is taken has nothing in it that is not seen', () => {
    holds(nearly, (given) => {
      assert.doesNotMatch(text(300)(given, () => {}, '') ?? '', invisible);
    });
  });

  it('a file of a clinic: each mistake has a line of its own', () => {
    const names = fields.map(({ attribute }) => attribute);
    const file = fc.oneof(
      anything,
      fc
        .array(fc.tuple(fc.constantFrom(...names), anything))
        .map((entries) => () => Object.fromEntries(entries.map(([name, make]) => [name, make()]))),
    );
    holds(file, (given) => {
      for (const line of readData(plain(given())).mistakes) {
        assert.doesNotMatch(line, invisible);
        assert.match(line, /Allowed: /);
      }
    });
  });

  it('the builder says what is wrong, in one sentence or two', () => {
    holds(nearly, (given) => {
      for (const field of who) {
        const said = problem(field, given);
        if (said) assert.match(said, /^[A-Z].+[.?]$/s);
      }
    });
  });

  it('a snippet holds no tag that is not ours', () => {
    const some = fc.dictionary(
      fc.constantFrom(...Object.values(clinicFields).map((f) => f.attribute)),
      nearly,
    );
    holds(
      fc.tuple(fc.constantFrom(...platforms), some, nearly),
      ([platform, attributes, base]) => {
        const { code, once = '' } = snippet(platform, {
          widgets: [{ name: 'timeline' }],
          attributes,
          language: 'en',
          base,
          integrity: {},
        });
        const tags = [...(code + once).matchAll(/<\/?([a-z-]+)/gi)].map(([, tag = '']) => tag);
        const ours = [
          'script',
          'div',
          'p',
          'span',
          'a',
          'iframe',
          'ketamine-clinic',
          'ketamine-timeline',
        ];
        if (platform !== 'wix') for (const tag of tags) assert.ok(ours.includes(tag), tag);
      },
      0.5,
    );
  });

  it('prerendering prints help, or one clear message', () => {
    const pairs = fc.array(
      fc.tuple(fc.constantFrom(...fields.map(({ attribute }) => attribute), 'x'), nearly),
      { maxLength: 4 },
    );
    holds(
      fc.tuple(fc.constantFrom(...widgets), pairs, fc.option(nearly)),
      ([widget, given, stylesheet]) => {
        try {
          const { text: html } = prerender.run([widget], {
            attr: given.map(([name, value]) => `${name}=${value}`),
            ...(stylesheet === null ? {} : { stylesheet: [stylesheet] }),
          });
          assert.match(html, /tel:911.*tel:988/s);
          assert.doesNotMatch(html, /(?:href|src)="(?!https?:\/\/|\/(?!\/)|tel:|sms:|mailto:|#)/);
        } catch (error) {
          assert.ok(error instanceof Failure, String(error));
          assert.match(error.message, /Allowed: |is not name=value|cannot be prerendered/);
        }
      },
      0.05,
    );
  });

  it('a server gets the whole page and a list of issues, and what it writes is good', () => {
    const names = [...fields.map(({ attribute }) => attribute), 'guide', 'x'];
    const settings = fc.dictionary(fc.constantFrom(...names), anything, { maxKeys: 4 });
    const made = (some: Readonly<Record<string, () => unknown>>) =>
      Object.fromEntries(Object.entries(some).map(([name, make]) => [name, make()]));
    holds(
      fc.tuple(fc.constantFrom(...widgets), settings, settings, anything),
      ([widget, clinic, attributes, any]) => {
        for (const [who, own] of [
          [made(clinic), made(attributes)],
          [any(), any()],
        ] as ReadonlyArray<[Record<string, unknown>, Record<string, string>]>) {
          const { html, issues, clinic: around } = write(widget, { clinic: who, attributes: own });
          assert.match(html, /^<ketamine-clinic.*tel:911.*tel:988.*<\/ketamine-clinic>$/s);
          assert.doesNotMatch(html, /<script/i);
          for (const issue of issues) assert.match(explain(issue), /Allowed: /);
          const { lang, ...said } = around;
          assert.equal(lang, 'en');
          const again = write(widget, { clinic: said });
          assert.deepEqual(
            again.issues.filter(({ code }) => code !== 'past'),
            [],
          );
          assert.deepEqual(again.clinic, around);
        }
      },
      0.02,
    );
  });
});
