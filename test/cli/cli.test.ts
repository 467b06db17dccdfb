import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { platforms } from '../../src/snippet/snippet.js';
import { version } from '../../src/version.js';
import { widgets } from '../../src/elements/names.js';
import { ketamineElements, root } from '../support/cli.js';
import { question } from '../support/sample-guide.js';

const GOOD = {
  'clinic-name': 'Quay',
  phone: '(555) 010-0142',
  'booking-url': 'https://example.com/book',
  routes: ['iv', 'nasal'],
  visits: { iv: { arriveMinutes: 15, food: 'Eat little.' } },
  'local-help': 'Samaritans: 116 123',
  guide: { questions: [question], notes: [] },
  'effect-notes': { dizzy: 'Our nurses walk with you.' },
};

let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'ketamine-elements-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A file with some text, or with a value as JSON. */
function file(content: unknown): string {
  const path = join(folder, `clinic-${readdirSync(folder).length}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** Runs the program and holds it to the end that is expected. */
function run(status: number, ...args: string[]) {
  const ran = ketamineElements(...args);
  assert.equal(ran.status, status, ran.stderr);
  if (status) assert.equal(ran.stdout, '', 'nothing but messages');
  assert.doesNotMatch(ran.stderr, /\n\s+at /, 'no stack');
  return ran;
}

describe('the program', () => {
  it('is one file that runs by itself', () => {
    const path = join(root, 'dist/cli.js');
    const code = readFileSync(path, 'utf8');
    assert.ok(code.startsWith('#!/usr/bin/env node\n'));
    const imported = [...code.matchAll(/^(?:import|export)\b.*from "([^"]+)"/gm)];
    assert.ok(imported.length > 0);
    for (const [, name = ''] of imported) assert.ok(isBuiltin(name), name);
    const licences = readFileSync(join(root, 'dist/cli.LICENSES.txt'), 'utf8');
    for (const name of ['@lit-labs/ssr', 'lit', 'parse5']) {
      assert.ok(licences.includes(`${name}\n\n`), name);
    }
  });

  it('says how it is called, also for each command', () => {
    for (const args of [[], ['--help'], ['-h']]) {
      assert.match(run(0, ...args).stdout, /Usage: ketamine-elements COMMAND/);
    }
    assert.equal(run(0, '--version').stdout, `${version}\n`);
    const prerender = run(0, 'prerender', '--help').stdout;
    const snippet = run(0, 'snippet', '--help').stdout;
    const check = run(0, 'check', '-h').stdout;
    for (const text of [prerender, snippet, check]) assert.match(text, /Example: npx ketamine-el/);
    for (const option of ['clinic', 'lang', 'stylesheet', 'attr', 'out']) {
      assert.match(prerender, new RegExp(`--${option} \\S`));
    }
    for (const option of ['clinic', 'widgets', 'lang', 'base', 'accent', 'out']) {
      assert.match(snippet, new RegExp(`--${option} \\S+ +.*Default:`));
    }
    for (const platform of platforms) assert.ok(snippet.includes(platform), platform);
    for (const widget of widgets) assert.ok(prerender.includes(widget), widget);
  });

  const wrong: ReadonlyArray<readonly [said: RegExp, ...args: string[]]> = [
    [/Command "toString" is not known\. Allowed: prerender, snippet, check/, 'toString'],
    [/Command "--lang" is not known/, '--lang', 'es'],
    [/Unknown option '--colour'/, 'snippet', 'html', '--colour', 'red'],
    [/--clinic/, 'snippet', 'html', '--clinic'],
    [/Name one platform: html, wordpress/, 'snippet'],
    [/Platform "drupal" is not known\. Allowed: html/, 'snippet', 'drupal'],
    [/--lang "fr" is not known\. Allowed: en, es/, 'snippet', 'html', '--lang', 'fr'],
    [/Widget "news" is not known\. Allowed: timeline/, 'snippet', 'html', '--widgets', 'news'],
    [/--accent "red" is no color/, 'snippet', 'html', '--accent', 'red'],
    [/--accent "#12345" is no color/, 'snippet', 'html', '--accent', '#12345'],
    [/Name a widget: timeline/, 'prerender'],
    [/Widget "clinic" is not known/, 'prerender', 'clinic'],
    [/--lang "fr" is not known/, 'prerender', 'timeline', '--lang', 'fr'],
    [/--attr "theme" is not name=value/, 'prerender', 'timeline', '--attr', 'theme'],
    [/Attribute "layout" is not known/, 'prerender', 'timeline', '--attr', 'layout=card'],
    [/theme="blue" is not used\. Allowed: auto/, 'prerender', 'timeline', '--attr', 'theme=blue'],
    [/questions need the script/, 'prerender', 'right-for-me', '--attr', 'layout=guide'],
    [/questions need the script/, 'prerender', 'right-for-me', '--attr', 'layout=Guide'],
    [
      /visits\.iv\.food="5" is not used/,
      'prerender',
      'timeline',
      '--attr',
      'visits={"iv":{"food":5}}',
    ],
    [
      /--stylesheet "javascript:x" is not used/,
      'prerender',
      'timeline',
      '--stylesheet',
      'javascript:x',
    ],
    [
      /--stylesheet "data:text\/css,x" is not/,
      'prerender',
      'timeline',
      '--stylesheet',
      'data:text/css,x',
    ],
    [
      /--base "javascript:alert\(1\)" is not used/,
      'snippet',
      'iframe',
      '--base',
      'javascript:alert(1)',
    ],
    [/--base "data:,x" is not used\. Allowed: an https:/, 'snippet', 'html', '--base', 'data:,x'],
    [/Did you mean https:\/\/cdn\.example\/ke\?/, 'snippet', 'html', '--base', 'cdn.example/ke'],
    [/Name one file/, 'check'],
    [/Name one file/, 'check', 'a', 'b'],
  ];
  for (const [said, ...args] of wrong) {
    it(`stops with 2 at: ${args.join(' ')}`, () => {
      assert.match(run(2, ...args).stderr, said);
    });
  }
});

describe('check', () => {
  it('passes a file without mistakes, in one line', () => {
    const path = file(GOOD);
    const { stdout, stderr } = run(0, 'check', path);
    assert.equal(stdout, `${path}: all good. Settings: 8.\n`);
    assert.equal(stderr, '');
    assert.match(run(0, 'check', file({ phone: '', address: null })).stdout, /Settings: 0/);
    assert.match(run(0, 'check', file(`\uFEFF${JSON.stringify(GOOD)}`)).stdout, /all good/);
  });

  it('names every mistake by its path, with what was given and what is allowed', () => {
    const path = file({
      ...GOOD,
      phone: 'call us',
      'booking-url': 'harborlight.example/book',
      visits: { iv: { arriveMinutes: -5, visitMinutes: 60, drink: 'no' }, oral: {}, im: null },
      guide: { questions: [{ ...GOOD.guide.questions[0], why: '' }], outcomes: 1 },
      'effect-notes': { dizzy: 7, joy: 'yes' },
      colour: 'red',
    });
    const { stderr } = run(1, 'check', path);
    const lines = stderr.trim().split('\n');
    for (const line of lines)
      assert.ok(line.startsWith(`${path}: `) && / is not used\. /.test(line));
    assert.deepEqual(
      lines.map((line) =>
        line
          .slice(path.length + 2)
          .replace(/ is not used\. Allowed: /, ' -> ')
          .slice(0, 66),
      ),
      [
        'phone: "call us" -> a phone number of 7 to 15 digits, such as (555',
        'booking-url: "harborlight.example/book" -> an https: or http: addr',
        'visits.iv.arriveMinutes: -5 -> a number from 0 to 240.',
        'visits.iv.drink: "no" -> only the keys arriveMinutes, visitMinutes',
        'visits.im: null -> an object with the keys arriveMinutes, visitMin',
        'visits.oral: {} -> only the keys iv, im, nasal.',
        'guide.questions[0].why: "" -> a text of at most 240 characters.',
        'guide.outcomes: 1 -> only the keys questions, notes.',
        'effect-notes.dizzy: 7 -> a text of at most 300 characters.',
        'effect-notes.joy: "yes" -> only the keys detached, dizzy, sleepy, ',
        'colour: "red" -> only the keys clinic-name, phone, booking-url, me',
      ],
    );
  });

  it('holds the guide to the word rules of both languages', () => {
    for (const question of ['Are you a candidate?', '¿Quiere quitarse la vida?']) {
      const guide = { questions: [{ ...GOOD.guide.questions[0], question }] };
      assert.match(
        run(1, 'check', file({ guide })).stderr,
        /guide\.questions\[0\]\.question: ".*words that keep the rule/,
      );
    }
  });

  for (const given of ['[]', 'null', '7', '"text"']) {
    it(`says what a file that is ${given} should be`, () => {
      assert.match(run(1, 'check', file(given)).stderr, /a JSON object with the keys clinic-name/);
    });
  }

  for (const [text, place] of [
    ['', '1:1'],
    ['{"phone": call us}', '1:11'],
    ['{\n  "phone": "5",\n}', '3:1'],
    ['{\n "a": 1\n "b": 2\n}', '3:2'],
    ['{"a": [1, 2}', '1:12'],
    ["{'a': 1}", '1:2'],
    ['{"a": 1} more', '1:10'],
    ['{"a": "long', '1:7'],
    ['{"a": tru}', '1:7'],
    [`{"a": "${'x'.repeat(300)}", "b": x}`, '1:316'],
  ] as const) {
    it(`says where this is no JSON: ${JSON.stringify(text).slice(0, 40)}`, () => {
      const path = file(text);
      const { stderr } = run(1, 'check', path);
      assert.ok(stderr.startsWith(`${path}:${place}: not JSON: `), stderr);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
  }

  for (const [what, content, said] of [
    [
      'nested deep in lists',
      `{"visits":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
      /visits: .*is not used/,
    ],
    [
      'nested deep in objects',
      `{"phone":${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}}`,
      /phone: .*is not used/,
    ],
    ['all nested deep', `${'['.repeat(1e5)}${']'.repeat(1e5)}`, /a JSON object with the keys/],
    ['nested deep and broken off', '['.repeat(1e5), /not JSON/],
    [
      'a number for visits',
      '{"visits":5}',
      /visits: 5 is not used\. Allowed: an object with the keys iv/,
    ],
    ['a review to come', '{"reviewed":"2999-01-01"}', /reviewed: .*not in the future/],
    [
      'a review that is due',
      '{"next-review":"2020-01-01"}',
      /next-review: .*is past, so figures are hidden/,
    ],
    ['no text', '{"phone":{"toString":1},"address":"x"}', /phone: \{"toString":1\} is not used/],
    [
      'a name that is not seen',
      '{"clinic-name":"a\\u202eb"}',
      /"a\\u\{202e\}b" is not used.*U\+202E/,
    ],
    ['a free visit', '{"costs":{"iv":{"note":"free"}}}', /costs\.iv\.note: "free" is not used/],
  ] as const) {
    it(`names, in one clear line, a file with ${what}`, () => {
      for (const args of [
        ['check'],
        ['prerender', 'timeline', '--clinic'],
        ['snippet', 'html', '--clinic'],
      ]) {
        const { stderr } = run(1, ...args, file(content));
        assert.match(stderr, said);
        assert.equal(stderr.trim().split('\n').length, 1);
        assert.ok(stderr.length < 1500, `${stderr.length}`);
      }
    });
  }

  it('says that a file is not UTF-8', () => {
    const path = file('');
    writeFileSync(path, Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]));
    assert.equal(
      run(1, 'check', path).stderr,
      `${path}: not UTF-8: save the file with that encoding.\n`,
    );
  });

  it('says that a file is not there, or is none', () => {
    assert.match(run(1, 'check', join(folder, 'none.json')).stderr, /none\.json: no such file\./);
    assert.match(run(1, 'check', folder).stderr, /EISDIR/);
  });
});

describe('snippet', () => {
  const integrity = () =>
    JSON.parse(readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8')) as Record<
      string,
      string
    >;

  for (const platform of platforms) {
    it(`prints what is pasted for ${platform}, and what the policy has to allow`, () => {
      const { stdout, stderr } = run(0, 'snippet', platform, '--clinic', file(GOOD));
      // A tag manager loads the script and leaves the widgets to the page.
      for (const each of platform === 'gtm' ? ['createElement'] : ['timeline', '010']) {
        assert.ok(stdout.includes(each), each);
      }
      assert.match(stderr, /^The page's policy: script-src /);
    });
  }

  it('takes widgets, language, address and color, and pins this version', () => {
    const { stdout, stderr } = run(
      0,
      ...['snippet', 'html', '--widgets', 'side-effects, right-for-me', '--lang', 'es'],
      ...['--base', 'https://clinic.example/ke/', '--accent', '#7A1f66', '--clinic', file(GOOD)],
    );
    assert.match(stdout, /<ketamine-side-effects[^>]* effect-notes="{&quot;dizzy/);
    assert.match(stdout, /<ketamine-right-for-me[^>]* guide="{&quot;questions/);
    assert.doesNotMatch(stdout, /ketamine-timeline/);
    assert.match(stdout, /routes="iv,nasal"/);
    assert.match(stdout, /--ketamine-accent:#7A1f66/);
    assert.match(stdout, /lang="es"/);
    for (const name of ['ketamine-elements.js', 'ketamine-elements.es.js']) {
      assert.ok(
        stdout.includes(`src="https://clinic.example/ke/${name}" integrity="${integrity()[name]}"`),
        name,
      );
    }
    assert.equal(
      stderr,
      "The page's policy: script-src https://clinic.example; style-src-attr 'unsafe-inline'\n",
    );
    assert.ok(run(0, 'snippet', 'html').stdout.includes(`ketamine-elements@${version}/dist/cdn/`));
  });

  it('makes a whole page of all widgets, with links to each', () => {
    const { stdout } = run(0, 'snippet', 'html', '--widgets', 'page');
    for (const name of widgets) {
      assert.match(stdout, new RegExp(`<a href="#ketamine-${name}">`));
      assert.match(stdout, new RegExp(`<ketamine-${name} id="ketamine-${name}"`));
    }
  });

  it('prints nothing for a clinic with a mistake', () => {
    assert.match(
      run(1, 'snippet', 'html', '--clinic', file({ phone: 'x' })).stderr,
      /phone: "x" is not used/,
    );
  });
});

describe('prerender', () => {
  it('prints nothing for a clinic with a mistake', () => {
    const clinic = file({ visits: { iv: { food: 5 } } });
    assert.match(run(1, 'prerender', 'timeline', '--clinic', clinic).stderr, /visits\.iv\.food: 5/);
  });

  it('takes names and tags, in the order given, and writes to a file only when asked', () => {
    const out = join(folder, 'widgets.html');
    const args = ['prerender', 'ketamine-timeline', 'how-it-works'];
    const { stdout } = run(0, ...args);
    assert.equal(existsSync(out), false);
    assert.match(stdout, /^<ketamine-clinic lang="en">\n<ketamine-timeline>.*<ketamine-how-it-w/s);
    assert.equal(run(0, ...args, '--out', out).stdout, '');
    assert.equal(readFileSync(out, 'utf8'), stdout);
    assert.match(run(1, ...args, '--out', folder).stderr, /EISDIR/);
  });

  it('gives an attribute to the widgets that take it', () => {
    const { stdout } = run(
      0,
      ...['prerender', 'timeline', 'right-for-me', '--attr', 'heading-level=3'],
      ...['--attr', 'layout=card', '--attr', 'theme=dark'],
    );
    assert.match(stdout, /<ketamine-timeline heading-level="3" theme="dark"><template/);
    assert.match(
      stdout,
      /<ketamine-right-for-me heading-level="3" layout="card" theme="dark"><template/,
    );
    assert.match(stdout, /<div class="root dark" lang="en" dir="ltr">/);
    assert.match(stdout, /<h3 class="title"/);
  });

  it('links the style sheets that are in the package, and they hold the same styles', () => {
    for (const widget of widgets) {
      const { stdout } = run(0, 'prerender', widget, '--stylesheet', 'https://cdn.example/a&b/');
      assert.ok(
        stdout.includes(`<link rel="stylesheet" href="https://cdn.example/a&amp;b/${widget}.css">`),
      );
      const inside = run(0, 'prerender', widget).stdout;
      const style = readFileSync(join(root, `dist/cdn/${widget}.css`), 'utf8');
      assert.ok(inside.includes(`<style>${style}</style>`));
    }
  });

  it('says until when it may be shown, and which script comes first', () => {
    const due = (...args: string[]) => run(0, 'prerender', 'timeline', ...args).stderr;
    assert.match(due(), /again before \d{4}-\d\d-\d\d: after that day/);
    const clinic = file({ 'next-review': '2026-12-24' });
    assert.match(due('--clinic', clinic), /again before 2026-12-24/);
    assert.match(
      due('--lang', 'es'),
      /Load ketamine-elements\.es\.js before ketamine-elements\.js/,
    );
    assert.doesNotMatch(due(), /Load /);
  });
});
