import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import type {} from '../../src/embed/cdn.js';
import { snippet } from '../../src/snippet/snippet.js';
import { version } from '../../src/version.js';

const root = resolve(import.meta.dirname, '../..');
const file = '/cdn/ketamine-elements.classic.js';
const code = readFileSync(join(root, 'dist', file), 'utf8');
const script = `<script src="${file}"></script>`;
const tags =
  '<ketamine-clinic clinic-name="Quay" phone="5550100142"><ketamine-timeline><p>Call 911 or 988.</p></ketamine-timeline></ketamine-clinic>';
const place =
  '<div data-ketamine="timeline" data-ketamine-clinic-name="Quay" data-ketamine-phone="5550100142"><p>Call 911 or 988.</p></div>';

/** How a page may be answered: its bytes, or a function that writes them. */
interface Answer {
  body: string | ((response: ServerResponse) => void);
  type?: string;
}

let browser: Browser;
let server: { url: string; close(): Promise<void> };
const answers = new Map<string, Answer>();

before(async () => {
  browser = (await launchChromium()) as Browser;
  server = await serve({
    mounts: { '/cdn/': join(root, 'dist/cdn') },
    handle: (request, response) => {
      const { body, type } = answers.get(request.url ?? '') ?? {};
      if (body === undefined) return false;
      const guessed = request.url?.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'content-type': `${type ?? guessed}; charset=utf-8` });
      if (typeof body === 'string') response.end(body);
      else body(response);
      return true;
    },
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Has an address answered, and says which. */
function answer(
  body: Answer['body'],
  { name = '.html', type }: { name?: string; type?: string } = {},
) {
  const path = `/${answers.size}${name}`;
  answers.set(path, type ? { body, type } : { body });
  return path;
}

const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title>${head}<body>${body}</body></html>`;

/** Opens a page; `heard` is all that its console says, and `asked` what it asks for beside itself. */
async function open(
  body: Answer['body'],
  { type, wait = true, first = '' }: { type?: string; wait?: boolean; first?: string } = {},
) {
  const page = await browser.newPage();
  if (first) await page.evaluateOnNewDocument(first);
  const heard: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('request', (request) => asked.push(request.url().replace(server.url, '')));
  const path = answer(body, type ? { type } : {});
  const opening = page.goto(server.url + path, { waitUntil: 'networkidle0' });
  if (wait) await opening;
  return { page, heard, asked, opening };
}

/** The timelines that are seen, by whom they say to ask, and how much of what they held is seen. */
const seen = (page: Page | Frame) =>
  page.evaluate(() => ({
    timelines: [
      ...document.querySelectorAll<HTMLElement & { renderRoot?: ShadowRoot }>('ketamine-timeline'),
    ]
      .filter((each) => each.renderRoot && each.getClientRects().length)
      .map((each) =>
        /Ask Quay/.test(each.renderRoot?.textContent ?? '') ? 'Ask Quay' : 'unnamed',
      ),
    fallbacks: [...document.querySelectorAll('p')].filter((each) => each.getClientRects().length)
      .length,
  }));
const one = { timelines: ['Ask Quay'], fallbacks: 0 };
const none = { timelines: [], fallbacks: 1 };

/** Two timelines of one clinic: the last of them says for both whom to ask. */
const showsTwo = async (page: Page): Promise<void> =>
  assert.deepEqual(await seen(page), { timelines: ['unnamed', 'Ask Quay'], fallbacks: 0 });

/** The page shows its one timeline, and said nothing but `said`. */
async function showsOne(
  { page, heard }: { page: Page; heard: string[] },
  ...said: RegExp[]
): Promise<void> {
  assert.deepEqual(await seen(page), one);
  assert.equal(heard.length, said.length, heard.join('\n'));
  said.forEach((each, index) => assert.match(heard[index] ?? '', each));
  await page.close();
}

describe('the script, however it comes', () => {
  for (const [name, body] of [
    ['in the body before the tags', script + tags],
    ['in the body after the tags', tags + script],
    ['async', `<script async src="${file}"></script>${tags}`],
    ['deferred', `<script defer src="${file}"></script>${tags}`],
    ['twice', script + tags + script],
    [
      'as a module, then as a classic script',
      `<script type="module" src="/cdn/ketamine-elements.js"></script>${script}${tags}`,
    ],
    [
      'with its text in the page',
      `<script>${code.replaceAll('</script', '<\\/script')}</script>${tags}`,
    ],
  ] as const) {
    for (const [kind, written] of [
      ['tags', body],
      ['a place', body.replace(tags, place)],
    ] as const) {
      it(`${name}, ${kind}`, async () => showsOne(await open(html(written))));
    }
  }

  for (const [name, first] of [
    ['an expression', 'var before = function () {}'],
    ['a comment', 'var before = function () {} // the end'],
  ] as const) {
    it(`joined to a script that ends with ${name}, and to one that begins with a bracket`, async () => {
      const joined = answer(`${first}${code}(function () { window.next = 1 })()`, { name: '.js' });
      const opened = await open(html(`<script src="${joined}"></script>${tags}`));
      assert.equal(await opened.page.evaluate('window.next'), 1);
      await showsOne(opened);
    });
  }

  it('comes when someone presses, long after the page was loaded', async () => {
    const late = `<button onclick="document.head.append(Object.assign(document.createElement('script'),{src:'${file}'}))">Show</button>`;
    const opened = await open(html(tags + place + late));
    assert.deepEqual(await seen(opened.page), { timelines: [], fallbacks: 2 });
    await opened.page.click('button');
    await opened.page.waitForFunction(() => document.querySelector('div > ketamine-timeline'));
    await showsTwo(opened.page);
    assert.deepEqual(opened.heard, []);
    await opened.page.close();
  });

  for (const [name, run] of [
    ['new Function', 'new Function(text)()'],
    ['eval', '(0, eval)(text)'],
    ['eval inside a function', '(function () { "use strict"; eval(text) })()'],
  ] as const) {
    it(`rewritten by an optimiser that runs its text with ${name}`, async () => {
      const optimiser = `<script>addEventListener('load', () => setTimeout(async () => {
        const { src } = document.querySelector('[type="text/rocketscript"]');
        const text = await (await fetch(src)).text();
        ${run}
      }))</script>`;
      const rewritten = `<script type="text/rocketscript" src="${file}"></script>`;
      const opened = await open(html(rewritten + tags + optimiser));
      await opened.page.waitForFunction(() => customElements.get('ketamine-timeline'));
      await showsOne(opened);
    });
  }

  it('held back by a consent tool, and put back later as a new element', async () => {
    const opened = await open(html(`<script type="text/plain" src="${file}"></script>${tags}`));
    assert.deepEqual(await seen(opened.page), none);
    assert.ok(!opened.asked.includes(file));
    await opened.page.evaluate(() => {
      const blocked = document.querySelector('script') as HTMLScriptElement;
      const allowed = document.createElement('script');
      allowed.src = blocked.src;
      blocked.replaceWith(allowed);
    });
    await opened.page.waitForFunction(() => customElements.get('ketamine-timeline'));
    await showsOne(opened);
  });

  it('by the loader for a tag manager', async () => {
    const { once: loader = '' } = snippet('gtm', {
      widgets: [{ name: 'timeline' }],
      attributes: {},
      language: 'en',
      base: '/cdn',
      integrity: JSON.parse(readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8')) as Record<
        string,
        string
      >,
    });
    assert.match(loader, /sha384-/);
    await showsOne(await open(html(place + loader)));
  });

  it('in two versions: the first stays, with one message', async () => {
    const other = answer(code.replaceAll(version, '9.9.9'), { name: '.js' });
    const opened = await open(html(`${script}<script src="${other}"></script>${place}`));
    assert.equal(await opened.page.evaluate(() => globalThis.ketamineElements?.version), version);
    await showsOne(opened, /the tags of version 9\.9\.9 are not used/);
  });

  it('on a page whose base is another site, of which it asks nothing', async () => {
    const head = '<base href="https://elsewhere.example/">';
    const opened = await open(html(`<script src="${server.url}${file}"></script>${tags}`, head));
    assert.deepEqual(
      opened.asked.slice(1).filter((url) => !url.startsWith('data:')),
      [file],
    );
    await showsOne(opened);
  });

  it('in quirks mode', async () => {
    const opened = await open(html(script + tags + place).replace('<!doctype html>', ''));
    assert.equal(await opened.page.evaluate(() => document.compatMode), 'BackCompat');
    await showsTwo(opened.page);
    assert.deepEqual(opened.heard, []);
    await opened.page.close();
  });

  it('in XHTML: one message says why not, and what the tags and places hold stays', async () => {
    const opened = await open(
      `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><link rel="icon" href="data:,"/><title>A page</title></head><body>${script}${tags}${place}</body></html>`,
      { type: 'application/xhtml+xml' },
    );
    assert.deepEqual(await seen(opened.page), { timelines: [], fallbacks: 2 });
    assert.equal(opened.heard.length, 1, opened.heard.join('\n'));
    assert.match(opened.heard[0] ?? '', /needs a page served as text\/html/);
    await opened.page.close();
  });

  it('never: what the tags and places hold stays', async () => {
    const { page } = await open(html(tags + place));
    assert.deepEqual(await seen(page), { timelines: [], fallbacks: 2 });
    await page.close();
  });
});

/**
 * Hands the test the root that is drawn into and is none of a tag, as `last`: the guide's private one. A sandbox
 * keeps a page from its own frames, so there the key of the other tests (guide-key.ts) opens nothing.
 */
const lastRoot = `{
  const { insertBefore } = Node.prototype;
  Node.prototype.insertBefore = function (...nodes) {
    if (this instanceof ShadowRoot && this.host.localName === 'div') globalThis.last = this;
    return insertBefore.apply(this, nodes);
  };
}`;

describe('a frame that may run scripts and nothing else', () => {
  it('shows the tags; where print and copy are not allowed, the reader is told', async () => {
    const guide =
      '<ketamine-right-for-me layout="guide" clinic-name="Quay"></ketamine-right-for-me>';
    const inner = answer(html(script + tags + guide));
    const { page, heard } = await open(
      html(`<iframe sandbox="allow-scripts" src="${inner}" width="800" height="600"></iframe>`),
      { first: lastRoot },
    );
    const frame = page.frames()[1] as Frame;
    assert.deepEqual((await seen(frame)).timelines, ['Ask Quay']);
    // What compiles the tests calls this in functions that it hands over.
    await frame.evaluate('globalThis.__name = (named) => named');
    const told = await frame.evaluate(async () => {
      type Widget = HTMLElement & { renderRoot: ParentNode; updateComplete: Promise<boolean> };
      const told: Array<string | undefined> = [];
      for (const tag of ['ketamine-timeline', 'ketamine-right-for-me']) {
        const widget = document.querySelector(tag) as Widget;
        const roots = [
          widget.renderRoot,
          ...(tag === 'ketamine-timeline'
            ? []
            : [(globalThis as never as { last: ShadowRoot }).last]),
        ];
        const all = (selector: string) =>
          roots.flatMap((each) => [...each.querySelectorAll<HTMLElement>(selector)]);
        const buttons = () => all('.tools .quiet').filter((each) => /list/.test(each.textContent));
        for (let press = 0; press < 10 && tag !== 'ketamine-timeline'; press += 1) {
          all('.screen > .tools > .button')[0]?.click();
          await widget.updateComplete;
        }
        for (const button of buttons()) {
          button.click();
          await new Promise((resolve) => setTimeout(resolve, 200));
          told.push(all('[role="status"]').at(-1)?.textContent?.trim());
        }
      }
      return told;
    });
    const [print, copy] = [/does not allow printing/, /did not allow the copy/];
    assert.equal(told.length, 4, JSON.stringify(told));
    told.forEach((each, index) => assert.match(each ?? '', index % 2 ? copy : print));
    assert.equal(await frame.$$eval('pierce/iframe', (frames) => frames.length), 0);
    // Chromium itself tells the developer, once, that the copy was refused; we say nothing.
    assert.match(heard.join('\n'), /^Permissions policy violation: The Clipboard API.*$/);
    await page.close();
  });
});

describe('a place', () => {
  const clinic = `<div data-ketamine="clinic" data-ketamine-clinic-name="Quay" data-ketamine-phone="5550100142"><div data-ketamine="timeline"><p>Call 911 or 988.</p></div></div>`;

  it('takes the clinic from a place around it', async () =>
    showsOne(await open(html(script + clinic))));

  for (const [name, change] of [
    ['added later', `document.querySelector('main').innerHTML = place`],
    [
      'added later, deep in what is added',
      `document.querySelector('main').innerHTML = '<section><div>' + clinic + '</div></section>'`,
    ],
    [
      'added, then filled',
      `const made = document.createElement('div'); made.dataset.ketamine = 'timeline'; made.dataset.ketamineClinicName = 'Quay'; made.dataset.ketaminePhone = '5550100142'; document.querySelector('main').append(made); made.innerHTML = '<p>Call 911 or 988.</p>'`,
    ],
    [
      'inside a node that is moved',
      `document.querySelector('main').innerHTML = place; await soon(); document.querySelector('aside').append(document.querySelector('main'))`,
    ],
    [
      'moved by itself',
      `document.querySelector('main').innerHTML = clinic; await soon(); document.querySelector('aside').append(document.querySelector('main').firstChild)`,
    ],
    [
      'removed and put back',
      `document.querySelector('main').innerHTML = clinic; await soon(); const taken = document.querySelector('main').firstChild; taken.remove(); await soon(); document.querySelector('main').append(taken)`,
    ],
    [
      'given new children',
      `document.querySelector('main').innerHTML = place; await soon(); document.querySelector('[data-ketamine]').insertAdjacentHTML('beforeend', '<p>More.</p>')`,
    ],
    [
      'written anew by the page',
      `document.querySelector('main').innerHTML = place; await soon(); document.querySelector('[data-ketamine]').innerHTML = '<p>Call 988.</p>'`,
    ],
    [
      'of the page that a visitor goes to',
      `document.querySelector('main').innerHTML = clinic; await soon(); history.pushState({}, '', '/next'); document.querySelector('main').innerHTML = '<h1>Next</h1>' + place`,
    ],
    [
      'of a page that a visitor goes back to',
      `document.querySelector('main').innerHTML = clinic; await soon(); const left = document.querySelector('main').innerHTML; history.pushState({}, '', '/next'); document.querySelector('main').innerHTML = ''; await soon(); history.back(); document.querySelector('main').innerHTML = left`,
    ],
  ] as const) {
    it(`${name}: is filled once`, async () => {
      const opened = await open(html(`${script}<main></main><aside></aside>`));
      await opened.page.evaluate(
        `(async () => { const place = ${JSON.stringify(place)}, clinic = ${JSON.stringify(clinic)}, soon = () => new Promise((resolve) => setTimeout(resolve, 50)); ${change}; await soon() })()`,
      );
      await showsOne(opened);
    });
  }

  for (const [name, change] of [
    [
      'that becomes one later',
      `const made = document.createElement('div'); made.innerHTML = '<p>Call 911 or 988.</p>'; document.querySelector('main').append(made); await soon(); made.setAttribute('data-ketamine-clinic-name', 'Quay'); made.setAttribute('data-ketamine-phone', '5550100142'); made.setAttribute('data-ketamine', 'timeline')`,
    ],
    [
      'in an open shadow root',
      `document.querySelector('main').attachShadow({ mode: 'open' }).innerHTML = place; document.querySelector('main').append(document.createElement('i'), document.querySelector('aside')); document.body.append(document.querySelector('main'))`,
    ],
    [
      'in a shadow root inside another one, added there later',
      `const outer = document.createElement('div'), root = outer.attachShadow({ mode: 'open' }); root.innerHTML = '<div></div>'; document.querySelector('main').append(outer); await soon(); const inner = document.createElement('div'); inner.attachShadow({ mode: 'open' }).innerHTML = place; root.firstChild.append(inner)`,
    ],
    [
      'in the root of an element whose script comes later',
      `document.querySelector('main').innerHTML = '<site-page></site-page>'; await soon(); customElements.define('site-page', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = place } })`,
    ],
  ] as const) {
    it(`${name}: is filled`, async () => {
      const { page, heard } = await open(html(`${script}<main></main><aside></aside>`));
      const found = await page.evaluate(
        `(async () => { const place = ${JSON.stringify(place)}, soon = () => new Promise((resolve) => setTimeout(resolve, 50)); ${change};
        const all = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
        const filled = () => all(document).filter((each) => each.localName === 'ketamine-timeline').map((each) => /Ask Quay/.test(each.shadowRoot.textContent));
        for (let tries = 0; tries < 40 && !filled().includes(true); tries += 1) await soon();
        await soon();
        return filled() })()`,
      );
      assert.deepEqual(found, [true]);
      assert.deepEqual(heard, []);
      await page.close();
    });
  }

  for (const [name, taken] of [
    ['an element', '<form id="ketamineElements"><input name="phone"></form>'],
    ['a value of the page', '<script>const ours = (window.ketamineElements = {})</script>'],
  ] as const) {
    it(`is filled where ${name} has the name of our global`, async () => {
      const opened = await open(html(taken + script + place));
      if (taken.includes('ours'))
        assert.ok(await opened.page.evaluate('ketamineElements === ours'));
      else assert.equal(await opened.page.evaluate('ketamineElements.version'), version);
      await showsOne(opened);
    });
  }

  it('with a name or an attribute that there is not: one message for each', async () => {
    const wrong = place
      .replace('timeline', 'time-line')
      .concat(place.replace('data-ketamine-clinic-name', 'data-ketamine-colour="red" $&'));
    const opened = await open(html(script + wrong));
    // Told once, though it is moved.
    await opened.page.evaluate(() => document.body.append(document.querySelector('div') as Node));
    assert.deepEqual(await seen(opened.page), { ...one, fallbacks: 1 });
    const [name, attribute, ...more] = opened.heard;
    assert.match(name ?? '', /data-ketamine="time-line" is not used\. Allowed: .*timeline/);
    assert.match(attribute ?? '', /data-ketamine-colour="red" is not used\. Allowed: .*-phone,/);
    assert.deepEqual(more, []);
    await opened.page.close();
  });

  it('under data-ketamine-auto="off" waits until the page asks', async () => {
    const opened = await open(html(`${script}<main data-ketamine-auto="off">${place}</main>`));
    assert.deepEqual(await seen(opened.page), none);
    await opened.page.evaluate(() =>
      globalThis.ketamineElements?.mount(document.querySelector('main') as Element),
    );
    await showsOne(opened);
  });

  for (const [name, first, second] of [
    ['between children', '<p>Call 911.</p>', '<p>Call 988.</p>'],
    ['inside a child', '<p>Call 911', ' or 988.</p>'],
    ['inside text', 'Call 911', ' or 988.<p>Now.</p>'],
    ['before all children', '', 'Call<p>911 or 988.</p>'],
  ] as const) {
    it(`is filled while the page is read in, cut ${name}: nothing is left beside it`, async () => {
      let compile = () => {};
      const [start, end] = html(`${script}${place}`).split('<p>Call 911 or 988.</p>');
      const opened = await open(
        (response) => {
          response.write(`${start}${first}`);
          compile = () => response.end(`${second}${end}`);
        },
        { wait: false },
      );
      await opened.page.waitForFunction(
        () =>
          (document.querySelector('ketamine-timeline') as { renderRoot?: ShadowRoot } | null)
            ?.renderRoot?.textContent,
      );
      assert.deepEqual(await seen(opened.page), one);
      compile();
      await opened.opening;
      const held = await opened.page.$eval('[data-ketamine]', ({ childNodes: [tag, ...rest] }) => [
        tag?.textContent,
        rest.length,
      ]);
      assert.deepEqual(held, [`${first}${second}`.replace(/<.*?>/g, ''), 0]);
      await showsOne(opened);
    });
  }
});
