import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { brotli } from '../../scripts/sizes.mjs';
import { guidance } from '../../src/snippet/platforms.js';
import { privacyAdvice, privacyLimits } from '../../src/snippet/privacy-limits.js';
import { widgets } from '../../src/elements/names.js';
import { titleOf } from '../../src/snippet/titles.js';
import { rightForMe } from '../../src/elements/right-for-me/right-for-me.data.js';
import { version } from '../../src/version.js';
import { ketamineElements } from '../support/cli.js';

const root = resolve(import.meta.dirname, '../..');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const integrity = JSON.parse(readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8')) as Record<
  string,
  string
>;

const size = (...names: string[]) =>
  (
    names.reduce((sum, name) => sum + brotli(readFileSync(join(root, 'dist/cdn', name))), 0) / 1000
  ).toFixed(1);

describe('the embed builder', () => {
  let browser: Browser;
  let server: { url: string; close(): Promise<void> };
  let page: Page;
  const html = new Map<string, string>();

  before(async () => {
    browser = (await launchChromium()) as Browser;
    server = await serve({
      mounts: {
        '/demo/': join(root, 'stories/demo'),
        '/builder/': join(root, 'dist/builder'),
        '/cdn/': join(root, 'dist/cdn'),
        '/fonts/': join(root, 'node_modules/@fontsource-variable'),
      },
      handle: (request, response) => {
        const body = html.get(request.url ?? '');
        if (body === undefined) return false;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
        return true;
      },
    });
    await browser
      .defaultBrowserContext()
      .overridePermissions(server.url, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** What the consoles of the builder and of its preview heard, and what both asked for. */
  let heard: string[] = [];
  let asked: string[] = [];

  /** Opens a page and listens to it. */
  async function open(path: string, width = 1280): Promise<Page> {
    const opened = await browser.newPage();
    heard = [];
    asked = [];
    opened.on('console', (message) => heard.push(message.text()));
    opened.on('pageerror', (error) => heard.push(String(error)));
    opened.on('request', (request) => asked.push(request.url()));
    await opened.setViewport({ width, height: 900 });
    // What compiles the tests calls this in functions that it hands over.
    await opened.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await opened.goto(server.url + path);
    return opened;
  }

  beforeEach(async () => {
    // Most of it is about tags, not about a frame for each.
    page = await open('/builder/#scripts=none');
    await page.waitForSelector('iframe.shown');
  });
  afterEach(() => page.close());

  const choose = (name: string, label: string) =>
    page.evaluate(
      (group, text) => {
        const labels = document.querySelectorAll<HTMLElement>(`.${group} label`);
        const found = [...labels].find((each) => each.textContent?.trim() === text);
        if (!found) throw new Error(`No ${text} in ${group}`);
        found.click();
      },
      name,
      label,
    );
  const text = (selector: string) =>
    page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
  const value = (selector: string) =>
    page.$eval(selector, (input) => (input as HTMLInputElement).value);
  /** Opens what a field is behind. */
  const unfold = (selector: string) =>
    page.$eval(selector, (element) => {
      const details = element.closest('details');
      if (details) details.open = true;
    });
  /** Types into a field and leaves it. */
  async function type(id: string, words: string): Promise<void> {
    await unfold(`#${id}`);
    await page.click(`#${id}`, { count: 3 });
    await page.keyboard.sendCharacter(words);
    await page.keyboard.press('Tab');
  }
  /** What a press on a copy button puts on the clipboard. */
  async function copied(id = 'code'): Promise<string> {
    await page.bringToFront();
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.$eval(`.block:has(#${id}) button`, (button) =>
      button.scrollIntoView({ block: 'center' }),
    );
    await page.click(`.block:has(#${id}) button`);
    await page.waitForFunction(() => document.querySelector('.said')?.textContent === 'Copied.');
    // It may have said so of the last copy.
    const found = await page.waitForFunction(() => navigator.clipboard.readText());
    return (await found.jsonValue()) as string;
  }
  /** Waits until the preview shows some words, and returns all of its words. */
  async function previewed(words: string): Promise<string> {
    const found = await page.waitForFunction(
      (wanted) => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe.shown');
        const drawn = [...(frame?.contentDocument?.querySelectorAll('*') ?? [])]
          .map((each) => (each as Element & { renderRoot?: Element }).renderRoot?.textContent ?? '')
          .join(' ')
          .replace(/\s+/g, ' ');
        return drawn.includes(wanted) && drawn;
      },
      { timeout: 10_000 },
      words,
    );
    return (await found.jsonValue()) as string;
  }
  /** Waits until the preview offers something to whoever uses it, in a root of the guide's own too. */
  async function offered(role: string, name: string): Promise<void> {
    for (let turns = 0; turns < 50; turns += 1) {
      const frame = await (await page.$('iframe.shown'))?.contentFrame();
      // A preview may be taken away while it is asked.
      const found = await frame?.$(`::-p-aria(${name}[role="${role}"])`).catch(() => null);
      if (found) return;
      await setTimeout(200);
    }
    assert.fail(`The preview has no ${role} "${name}".`);
  }
  async function violations(): Promise<string[]> {
    // The builder's own policy allows no script from a test; the protocol's does not ask it.
    await page.evaluate(axe);
    const { violations: found } = (await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(o: object): Promise<AxeResults> } }).axe.run({
        iframes: false,
      }),
    )) as AxeResults;
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  }
  async function fill(): Promise<void> {
    await type('clinic-name', 'Quay "North" & <Sons>');
    await type('phone', '(555) 010-0142');
    await type('booking-url', 'https://example.com/book?a=1&b=2');
  }

  it('says once what cannot be hidden, and gives the guide a frame where other scripts may be', async () => {
    const said = () => text('.result');
    const picked = () => text('.way label:has(:checked)');
    const times = async (words: string) => (await said()).split(words).length - 1;
    await choose('scripts', 'Yes, or I am not sure');
    assert.equal(await picked(), guidance.iframe.name);
    assert.match(await copied(), /<iframe src="[^"]*frame\.html\?tag=right-for-me/);
    for (const limit of [...privacyLimits, privacyAdvice])
      assert.equal(await times(limit), 1, limit);
    assert.doesNotMatch(await said(), /Scripts of other companies stand beside/);

    await choose('way', guidance.html.name);
    assert.match(await text('.warning'), /Scripts of other companies stand beside the guide here/);
    await choose('scripts', 'No');
    assert.doesNotMatch(await said(), /Scripts of other companies stand beside/);
    await choose('scripts', 'Yes, or I am not sure');
    // Without the guide there is nothing to hide.
    await page.click('#show-right-for-me');
    for (const limit of privacyLimits) assert.equal(await times(limit), 0, limit);
    assert.equal(await page.$('.scripts'), null);
    assert.equal(await picked(), guidance.html.name);
  });

  it('begins with a frame: a clinic that does not know has such scripts', async () => {
    const fresh = await open('/builder/');
    assert.match(await fresh.$eval('#code', (code) => code.textContent ?? ''), /^<iframe /);
    await fresh.close();
  });

  it('asks for its own files only, says nothing, keeps nothing, and sends nothing of its address', async () => {
    await fill();
    await choose('language', 'Spanish');
    await previewed('Cómo es el tratamiento');
    assert.deepEqual(heard, []);
    const own = /^\/(builder|cdn|fonts)\//;
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('data:') && !own.test(url.replace(server.url, ''))),
      [],
    );
    assert.deepEqual(
      asked.filter((url) => /Quay|example\.com/.test(url)),
      [],
    );
    assert.equal(page.url().split('#')[0], `${server.url}/builder/`);
    assert.deepEqual(
      await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
      ['', 0, 0],
    );
  });

  it('shows in its preview what is typed, in both languages', async () => {
    await fill();
    // What was typed last is drawn last.
    assert.match(
      await previewed('Book a visit'),
      /What happens in treatment.*Ask Quay "North" & <Sons>/,
    );
    await choose('language', 'Spanish');
    const spanish = await previewed('Quay "North" & <Sons>');
    assert.match(await previewed('Cómo es el tratamiento'), /Llame al \(555\) 010-0142/);
    assert.ok(spanish);
  });

  for (const [language, label] of [
    ['en', 'English'],
    ['es', 'Spanish'],
  ] as const) {
    it(`offers a whole page: all in the order that reads well, below links to each (${language})`, async () => {
      await fill();
      await choose('language', label);
      // What was picked before stays out of it, and is there again after.
      await page.click('#show-options');
      await page.click('#raise-evidence');
      await choose('what', 'A whole page: all of them, below links to each');
      assert.equal(await page.$('.widgets'), null);
      await previewed(titleOf('options', language));
      // The preview before it may still be shown.
      const linksNow = async () => {
        const frame = await (await page.$('iframe.shown'))?.contentFrame();
        return frame?.$$eval('nav li a', (every) =>
          every.map((link) => [
            document.querySelector(link.getAttribute('href') ?? '')?.localName,
            link.textContent,
          ]),
        );
      };
      let links = await linksNow();
      for (let turns = 0; turns < 50 && !links?.length; turns += 1) {
        await setTimeout(100);
        links = await linksNow().catch(() => []);
      }
      assert.deepEqual(
        links,
        widgets.map((name) => [`ketamine-${name}`, titleOf(name, language)]),
      );
      // Where a server or no script shows it, too.
      for (const way of [guidance.html.name, 'A server that sends ready-made pages']) {
        await choose('way', way);
        const code = await copied();
        assert.equal(code.match(/<a href="#ketamine-/g)?.length, widgets.length, way);
        for (const name of widgets)
          assert.match(code, new RegExp(`<ketamine-${name} id="ketamine-${name}"`), way);
      }
      await choose('what', 'Those that I pick');
      assert.equal(
        await page.$eval('#show-options', (box) => (box as HTMLInputElement).checked),
        false,
      );
      await page.waitForFunction(
        () =>
          !/<nav|id="ketamine-|<ketamine-options/.test(
            document.querySelector('#code')!.textContent,
          ),
      );
    });
  }

  it('shows the preview as wide as a phone and as a desktop', async () => {
    const width = () =>
      page.$eval('iframe.shown', (frame) => (frame as HTMLIFrameElement).contentWindow?.innerWidth);
    assert.equal(await width(), 360);
    await choose('width', 'Desktop');
    assert.equal(await width(), 1280);
    const fits = await page.$eval('iframe.shown', (frame) => {
      const { left, right } = frame.getBoundingClientRect();
      const stage = frame.parentElement?.getBoundingClientRect() as DOMRect;
      return left >= stage.left - 1 && right <= stage.right + 1;
    });
    assert.ok(fits);
  });

  it('lets the form and the preview share the screen of a phone', async () => {
    await page.setViewport({ width: 390, height: 844 });
    const places = () =>
      page.evaluate(() => {
        const box = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const [field, preview, stage] = [box('#phone'), box('.preview'), box('.stage')];
        return {
          field: field.bottom,
          top: preview.top,
          bottom: preview.bottom,
          stage: stage.height,
        };
      });
    await page.focus('#phone');
    const folded = await places();
    assert.ok(folded.field <= folded.top && folded.bottom <= 845, JSON.stringify(folded));
    assert.equal(folded.stage, 0);
    // A line at the foot of the screen, no more.
    assert.ok(folded.bottom - folded.top < 70);
    const name = () => page.$eval('#unfold-preview', (button) => button.textContent?.trim());
    assert.match((await name()) ?? '', /^Show\s+the preview$/);
    await page.focus('#unfold-preview');
    await page.keyboard.press('Enter');
    assert.match((await name()) ?? '', /^Hide\s+the preview$/);
    await page.focus('#phone');
    await page.keyboard.type('555 010 0142');
    await previewed('555 010 0142');
    const opened = await places();
    assert.ok(opened.field <= opened.top && opened.bottom <= 845, JSON.stringify(opened));
    assert.ok(opened.stage > 300);
    assert.ok(opened.top > 844 * 0.35);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    assert.deepEqual(await violations(), []);
  });

  it('names a bad value beside its field in the words of the elements, and loses nothing', async () => {
    const bad: ReadonlyArray<readonly [string, string, RegExp]> = [
      [
        'phone',
        'call us',
        /Phone must be a phone number of 7 to 15 digits.*write other letters as digits/,
      ],
      [
        'booking-url',
        'www.example.com/book',
        /must be an https: or http: address.*Did you mean https:\/\/www\.example\.com\/book\?/,
      ],
      ['message-url', 'javascript:alert(1)', /https:, http:, mailto: or sms: address/],
      ['clinic-name', 'x'.repeat(81), /a text of at most 80 characters/],
      ['reviewed', '2026-02-31', /a date as YYYY-MM-DD/],
      ['next-review', '2020-01-01', /is past: with it the figures would be hidden/],
      ['region', 'England', /a country as two letters/],
      ['local-help', 'Samaritans', /such as Samaritans: 116 123/],
      ['accent', 'sea green', /# and six digits or letters/],
      ['base', 'my folder', /an https: or http: address/],
    ];
    for (const [id, words, message] of bad) {
      await type(id, words);
      assert.match(await text(`#${id}-error`), message);
      assert.equal(await value(`#${id}`), words);
      const told = await page.$eval(`#${id}`, (input) => [
        input.getAttribute('aria-invalid'),
        input.getAttribute('aria-describedby'),
      ]);
      assert.equal(told[0], 'true');
      assert.ok(told[1]?.split(' ').includes(`${id}-error`));
    }
    const code = await text('#code');
    for (const [id, words] of bad) assert.ok(!code.includes(words), id);
    assert.match(await text('.result .error'), /until it is right: Name of the clinic, Phone, /);
    assert.deepEqual(await violations(), []);
    // Nothing was cleared, and a better value is taken at once.
    for (const [id, words] of bad) assert.equal(await value(`#${id}`), words);
    await type('phone', '555 010 0142');
    assert.equal(await page.$('#phone-error'), null);
    assert.match(await text('#code'), /phone="555 010 0142"/);
  });

  it('says nothing of a value that is still being typed', async () => {
    await page.click('#phone');
    await page.keyboard.type('55');
    assert.equal(await page.$('#phone-error'), null);
    await page.keyboard.press('Tab');
    assert.match(await text('#phone-error'), /Phone must be/);
  });

  it('names a list of no treatments, and says which are given', async () => {
    await page.click('#route-im');
    assert.match(await text('#code'), /routes="iv, nasal"/);
    await page.click('#route-iv');
    await page.click('#route-nasal');
    assert.match(await text('#routes-error'), /a list of iv, im, nasal/);
    assert.doesNotMatch(await text('#code'), /routes=/);
  });

  describe('what a clinic adds', () => {
    /** Adds one more of a kind, and says what it is called. */
    async function add(
      kind: 'effect' | 'place' | 'question' | 'note',
      first: string,
    ): Promise<string> {
      await unfold(`#add-${kind}s`);
      await page.click(`#add-${kind}s`);
      const focus = await page.evaluate(() => document.activeElement?.id ?? '');
      assert.match(focus, new RegExp(`^${kind}-\\d+-${first}$`), 'the keyboard goes on in it');
      return focus.replace(`-${first}`, '');
    }
    const answers = () =>
      page.$$eval('[id^="answer-"]:is(input)', (inputs) => inputs.map(({ id }) => id));

    /** Fills in a bit of everything; says what the question and its answers are called. */
    async function addAll(): Promise<void> {
      await type('visits-iv-arriveMinutes', '15');
      await type('visits-nasal-food', 'Eat <little> & "early".');
      const effect = await add('effect', 'effect');
      await page.select(`#${effect}-effect`, 'dizzy');
      await type(`${effect}-note`, 'Our nurses walk with you.');
      const question = await add('question', 'question');
      await type(`${question}-question`, 'How will you get here?');
      await type(`${question}-why`, 'Parking is short near us.');
      await page.select(`#${question}-many`, 'many');
      const [car = '', bus = ''] = await answers();
      await type(car, 'By car');
      await type(bus, 'By bus');
      const note = await add('note', 'when');
      await page.select(`#${note}-when`, `${question}.${car}`);
      await type(`${note}-text`, 'parking behind the house.');
      await type(`${note}-authority`, 'Quay');
      await type(`${note}-date`, '2026');
      await unfold('#option-trial');
      await page.click('#option-trial');
      await choose('condition', 'Chronic pain');
      await choose('pace', 'All questions on one page');
    }
    const guide = {
      questions: [
        {
          id: 'question-2',
          part: 'matters',
          many: true,
          question: 'How will you get here?',
          why: 'Parking is short near us.',
          options: [
            { id: 'answer-3', label: 'By car' },
            { id: 'answer-4', label: 'By bus' },
          ],
        },
      ],
      notes: [
        {
          id: 'note-5',
          when: 'question-2.answer-3',
          text: 'Ask about parking behind the house.',
          authority: 'Quay',
          date: '2026',
        },
      ],
    };
    const visits = { iv: { arriveMinutes: 15 }, nasal: { food: 'Eat <little> & "early".' } };
    const notes = { dizzy: 'Our nurses walk with you.' };

    /** What the tags of a page were told, by name and attribute. */
    const told = () =>
      page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('*')]
            .filter(({ localName }) => localName.startsWith('ketamine-'))
            .map(({ localName, attributes }) => [
              localName.replace('ketamine-', ''),
              Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
            ]),
        ),
      );

    it('is shown in the preview', async () => {
      await addAll();
      assert.match(await previewed('Our nurses walk with you.'), /Come 15 minutes before/);
      assert.equal(await page.$('.result .error'), null);
      assert.deepEqual(heard, []);
    });

    it('is in the code for each place to paste, and its tags take all of it', async () => {
      await addAll();
      const codes: Array<readonly [way: string, code: string]> = [];
      for (const way of ['html', 'wordpress', 'gtm', 'iframe', 'prerendered'] as const) {
        await choose(
          'way',
          way === 'prerendered' ? 'A server that sends ready-made pages' : guidance[way].name,
        );
        if (way === 'prerendered') {
          await page.waitForFunction(() => {
            const code = document.querySelector('#code')?.textContent;
            return code?.includes('Our nurses walk') && code.includes('pacing="all"');
          });
        }
        const code = await copied();
        codes.push([way, (await page.$('#once')) ? code + (await copied('once')) : code]);
      }
      for (const [way, code] of codes) {
        const path = `/added-${way}.html`;
        html.set(
          path,
          `<!doctype html><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><body>${code.replaceAll('loading="lazy"', '')}`,
        );
        await page.close();
        page = await open(path);
        if (way === 'iframe') {
          const tags = await page.$$eval('iframe', (all) =>
            all.map(({ src }) => Object.fromEntries(new URL(src).searchParams)),
          );
          const of = (tag: string) => tags.find((each) => each['tag'] === tag) ?? {};
          assert.deepEqual(JSON.parse(of('timeline')['visits'] ?? ''), visits);
          assert.deepEqual(JSON.parse(of('right-for-me')['guide'] ?? ''), guide);
          assert.deepEqual(JSON.parse(of('side-effects')['effect-notes'] ?? ''), notes);
        } else {
          const tags = await told();
          const of = (tag: string, attribute: string) => tags[tag]?.[attribute] ?? '';
          assert.deepEqual(JSON.parse(of('clinic', 'visits')), visits, way);
          assert.deepEqual(JSON.parse(of('side-effects', 'effect-notes')), notes, way);
          assert.deepEqual(JSON.parse(of('right-for-me', 'guide')), guide, way);
          assert.equal(of('right-for-me', 'pacing'), 'all', way);
          assert.equal(of('evidence', 'condition'), 'pain', way);
          assert.match(of('options', 'options'), /^stay, antidepressant.*esketamine$/, way);
        }
        // A value that a tag does not take is named in the console.
        assert.deepEqual(heard, [], way);
      }
    });

    it('is in clinic.json, which the program takes whole', async () => {
      await type('clinic-name', 'Quay');
      await addAll();
      await choose('way', 'The command line, with clinic.json');
      const content = await copied();
      assert.deepEqual(JSON.parse(content), {
        'clinic-name': 'Quay',
        visits,
        guide,
        'effect-notes': notes,
      });
      const folder = mkdtempSync(join(tmpdir(), 'ketamine-elements-'));
      writeFileSync(join(folder, 'clinic.json'), content);
      try {
        const commands = (await text('.steps')).match(
          /npx ketamine-elements .*?(?=(?: \w+)? ?$|Write)/g,
        );
        const [check = '', write = ''] = (commands ?? []).map((each) => each.trim());
        const run = (command: string) =>
          ketamineElements(
            ...command
              .replace('npx ketamine-elements ', '')
              .replace('clinic.json', join(folder, 'clinic.json'))
              .split(' '),
          );
        assert.match(run(check).stdout, /all good\. Settings: 4/);
        const printed = run(write);
        assert.equal(printed.status, 0, printed.stderr);
        assert.match(printed.stdout, /Our nurses walk with you\./);
        assert.match(printed.stdout, /<ketamine-evidence condition="pain"/);
        assert.match(printed.stdout, /<ketamine-right-for-me[^>]* pacing="all"/);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    /** Waits until the address carries some words. */
    const carried = (words: string) =>
      page.waitForFunction(
        (wanted) => new URLSearchParams(location.hash.slice(1)).toString().includes(wanted),
        {},
        new URLSearchParams({ '': words }).toString().slice(1),
      );

    it('is carried by the address, with all that was picked, and by the link that is copied', async () => {
      await type('clinic-name', 'Quay "North" & <Sons> + #1');
      await addAll();
      await page.click('#route-im');
      await page.click('#show-options');
      await page.click('#raise-evidence');
      await choose('theme', 'Dark');
      await choose('language', 'Spanish');
      await type('accent', '#1b5675');
      await type('base', 'https://files.example/guides');
      await choose('way', guidance.wordpress.name);
      await carried('Quay');
      await page.bringToFront();
      await unfold('#open-file');
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.locator('::-p-text(Copy a link)').click();
      await page.waitForFunction(() => document.querySelector('.said')?.textContent === 'Copied.');
      const link = await page.evaluate(() => navigator.clipboard.readText());
      const code = await text('#code');
      await setTimeout(400);
      assert.equal(link, page.url());

      const other = await browser.newPage();
      const sent: string[] = [];
      other.on('request', (request) => sent.push(request.url().split('#')[0] ?? ''));
      await other.goto(link, { waitUntil: 'networkidle0' });
      const again = await other.$eval('#code', (element) =>
        (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      );
      // The script's address alone is not taken from a link: whoever made it would say what a clinic runs.
      assert.equal(again, code.replaceAll('https://files.example/guides', `${server.url}/cdn`));
      assert.equal(await other.$('.mistakes .error'), null);
      assert.deepEqual(
        sent.filter((url) => /Quay|1b5675/.test(url)),
        [],
      );
      // Opened and written again it is the same.
      await other.waitForFunction((url) => location.href === url, {}, link);
      await other.close();
    });

    it('is opened from a clinic.json with names of its own, and saved as one that the program takes', async () => {
      const file = {
        'clinic-name': 'Quay',
        phone: '1-800-KETAMIN x12',
        routes: ['iv', 'nasal'],
        // For prices in two currencies there are no fields: they stay as they are.
        costs: {
          iv: {
            visit: { amount: 450, currency: 'USD' },
            course: { amount: 2500, currency: 'CAD' },
          },
        },
        visits,
        guide: {
          questions: [{ ...guide.questions[0], id: 'travel' }],
          notes: [
            { ...guide.notes[0], id: 'cars', when: 'travel.answer-3' },
            { ...guide.notes[0], id: 'more', when: 'travel.answer-4' },
          ],
        },
        'effect-notes': notes,
      };
      const folder = mkdtempSync(join(tmpdir(), 'ketamine-elements-'));
      const open = async (content: string) => {
        writeFileSync(join(folder, 'mine.json'), content);
        const input = await page.$('#open-file');
        await (input as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(
          join(folder, 'mine.json'),
        );
        await page.waitForFunction(() =>
          document.querySelector('.said')?.textContent?.startsWith('Opened'),
        );
      };
      try {
        await type('address', 'To be replaced');
        await open(`\uFEFF${JSON.stringify(file)}`);
        assert.equal(await page.$('.mistakes .error'), null);
        const session = await browser.target().createCDPSession();
        await session.send('Browser.setDownloadBehavior', {
          behavior: 'allow',
          downloadPath: folder,
        });
        await unfold('#open-file');
        await page.locator('::-p-text(Save clinic.json)').click();
        const saved = join(folder, 'clinic.json');
        for (let turns = 0; turns < 50 && !existsSync(saved); turns += 1) await setTimeout(100);
        const { guide: written, ...rest } = JSON.parse(readFileSync(saved, 'utf8')) as {
          guide: typeof guide;
        };
        const { guide: given, ...others } = file;
        assert.deepEqual(rest, { ...others, routes: 'iv, nasal' });
        const [asks] = written.questions;
        assert.deepEqual(
          written.notes.map(({ when }) => when),
          asks?.options.map(({ id }) => `${asks.id}.${id}`),
        );
        assert.deepEqual(
          asks?.options.map(({ label }) => label),
          given.questions[0]?.options?.map(({ label }) => label),
        );
        assert.match(ketamineElements('check', saved).stdout, /all good\. Settings: 7/);
        // What is wrong in a file is named, and the rest of it is taken.
        await open(JSON.stringify({ ...file, phone: 'call us', colour: 'red' }));
        assert.match(
          await text('.mistakes'),
          /left out.*phone: "call us" is not used.*colour: "red" is not used/,
        );
        assert.equal(await value('#phone'), '');
        assert.equal(await value('#clinic-name'), 'Quay');
        // One that is none takes nothing away.
        await open('{"clinic-name": ');
        assert.match(await text('.mistakes'), /The file is not JSON/);
        assert.equal(await value('#clinic-name'), 'Quay');
        assert.deepEqual(await violations(), []);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    it('says once what is wrong in a link, and takes the rest', async () => {
      const bad = await open(
        '/builder/#clinic-name=Quay&theme=pink&phone=call%20us&base=https://evil.example&widgets=evidence,nothing&nonsense=%E0%A4%A&lang=es',
      );
      const said = await bad.$eval('.mistakes', (each) => each.textContent ?? '');
      for (const name of ['theme', 'phone', 'base', 'widgets', 'nonsense']) {
        assert.match(said, new RegExp(`\\b${name}: "`), name);
      }
      assert.equal(await bad.$$eval('.mistakes .error', (all) => all.length), 1);
      const code = await bad.$eval('#code', (each) => each.textContent ?? '');
      assert.match(code, /ketamine-evidence|tag=evidence/);
      assert.match(code, /Quay/);
      assert.match(code, /lang=(")?es/);
      assert.doesNotMatch(code, /evil|pink|call us/);
      assert.deepEqual(heard, []);
      await bad.close();
    });

    it('shows the guide itself, which only a script can ask', async () => {
      await unfold('#add-questions');
      await choose('layout', 'The guide itself');
      assert.match(await text('#code'), /<ketamine-right-for-me[^>]* layout="guide"/);
      await offered('heading', rightForMe.before.title);
      await offered('button', rightForMe.before.start);
      await choose('way', 'A server that sends ready-made pages');
      assert.match(await text('.steps'), /comes as its card/);
      // At once: what is drawn now is not what was drawn before.
      assert.ok(!(await copied()).includes('layout='));
    });

    it('names what is wrong beside its field, in the words of the tags, and leaves only that out', async () => {
      await addAll();
      const bad: ReadonlyArray<readonly [string, string, RegExp]> = [
        [
          'visits-iv-visitMinutes',
          '9999',
          /Minutes of the whole visit must be a number from 10 to 720/,
        ],
        ['visits-iv-arrive', 'x'.repeat(301), /a text of at most 300 characters/],
        ['effect-1-note', 'x'.repeat(301), /Your words must be a text of at most 300 characters/],
        ['note-5-text', 'why it is safe for you', /breaks a rule of the guide: verdicts about/],
        ['note-5-date', 'soon', /Since when must be a date as YYYY/],
        ['answer-4', 'x'.repeat(121), /Answer 2 must be a text of at most 120 characters/],
        [
          'question-2-question',
          'Are you a candidate?',
          /breaks a rule of the guide: verdicts about/,
        ],
        ['question-2-why', '<b>', /plain text, without < and >/],
      ];
      for (const [id, words, message] of bad) {
        await type(id, words);
        assert.match(await text(`#${id}-error`), message);
        const described = await page.$eval(`#${id}`, (field) => [
          field.getAttribute('aria-invalid'),
          field.getAttribute('aria-describedby')?.includes(`${field.id}-error`),
        ]);
        assert.deepEqual(described, ['true', true]);
      }
      await type('question-2-why', ' ');
      assert.match(await text('#question-2-why-error'), /Fill in “Why you ask”/);
      assert.match(
        await text('.result .error'),
        /right: Ketamine drip \(IV\), Effect note 1, Question 1, Note 1\.$/,
      );
      const code = await text('#code');
      for (const [, words] of bad) assert.ok(!code.includes(words), words);
      assert.match(code, /arriveMinutes/);
      assert.doesNotMatch(code, /guide=|effect-notes=/);
      assert.deepEqual(await violations(), []);
    });

    it('takes away what is removed, and goes on where one is added', async () => {
      await addAll();
      const remove = (words: string) =>
        page.evaluate((label) => {
          const found = [...document.querySelectorAll('button')].find(
            ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() === label,
          );
          found?.click();
        }, words);
      // With its question goes what a note was raised by.
      await remove('Remove question 1');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'add-questions');
      assert.equal(await value('#note-5-when'), '');
      assert.doesNotMatch(await text('#code'), /guide=/);
      await remove('Remove note 1');
      await remove('Remove effect note 1');
      assert.doesNotMatch(await text('#code'), /effect-notes=/);
      assert.equal(await page.$('.result .error'), null);
    });

    it('takes several places, says what is wrong with one as the tag does, and opens them again', async () => {
      const first = await add('place', 'name');
      await type(`${first}-phone`, 'call us');
      assert.match(await text(`#${first}-phone-error`), /must be a phone number of 7 to 15 digits/);
      // A place is left out while it has no name.
      await type(`${first}-address`, '1 Harbor St');
      assert.doesNotMatch(await text('#code'), /locations=/);
      assert.match(await text('.result .error'), /Place 1/);
      await type(`${first}-name`, 'Harbor "East"');
      await type(`${first}-phone`, '1-555-KETAMIN x2');
      const second = await add('place', 'name');
      await type(`${second}-name`, 'Hill');
      await type(`${second}-hours`, 'Mo to Fr, guaranteed');
      assert.match(await text(`#${second}-hours-error`), /promises nothing, without "guaranteed"/);
      const locations = [
        { name: 'Harbor "East"', phone: '1-555-KETAMIN x2', address: '1 Harbor St' },
        { name: 'Hill' },
      ];
      await choose('way', 'The command line, with clinic.json');
      assert.deepEqual(JSON.parse(await text('#code')), { locations });

      // The address follows a moment later: what was picked last is in it last.
      await page.waitForFunction(() => /Hill/.test(location.hash) && /way=/.test(location.hash));
      const { hash } = new URL(page.url());
      const opened = await open(`/builder/${hash}`);
      await page.close();
      page = opened;
      assert.deepEqual(JSON.parse(await text('#code')), { locations });
      await unfold('#add-places');
      const names = await page.$$eval('[id^="place-"][id$="-name"]', (all) =>
        all.map((input) => (input as HTMLInputElement).value),
      );
      assert.deepEqual(names, ['Harbor "East"', 'Hill']);
      for (const [width, scheme] of [
        [360, 'dark'],
        [1280, 'light'],
      ] as const) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width, height: 800 });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(await violations(), []);
      }
      const removed = await page.$$('fieldset.item > button.quiet');
      await removed[0]?.click();
      assert.deepEqual(JSON.parse(await text('#code')), { locations: [{ name: 'Hill' }] });
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'add-places');
    });

    it('takes headings as the tags do, in the code, in links of a whole page and in its own link', async () => {
      await type('heading-timeline', 'Free visits');
      assert.match(await text('#heading-timeline-error'), /promises nothing, without "Free"/);
      await type('heading-timeline', 'Your "visits" at Quay');
      await type('heading-evidence', 'Una cura');
      assert.match(await text('.result .error'), /The heading of “What studies found”/);
      const headed = /<ketamine-timeline[^>]* heading="Your &quot;visits&quot; at Quay"/;
      assert.match(await text('#code'), headed);
      assert.doesNotMatch(await text('#code'), /Una cura/);
      await previewed('Your "visits" at Quay');
      await choose('what', 'A whole page: all of them, below links to each');
      assert.match(await text('#code'), />Your &quot;visits&quot; at Quay<\/a>/);
      await page.waitForFunction(
        () => /headings=/.test(location.hash) && /show=/.test(location.hash),
      );
      const { hash } = new URL(page.url());
      const opened = await open(`/builder/${hash}`);
      await page.close();
      page = opened;
      assert.match(await text('#code'), headed);
      assert.equal(await value('#heading-timeline'), 'Your "visits" at Quay');
    });

    it('takes prices as people write them, says what is wrong with one as the tag does, and opens them again', async () => {
      await type('costs-iv-visit', 'ask us');
      assert.match(await text('#costs-iv-visit-error'), /must be a number from 0.01 to 100000/);
      await type('costs-iv-visit', '$1,200.50');
      await type('costs-iv-note', 'Lab tests are free.');
      assert.match(await text('#costs-iv-note-error'), /promises nothing, without "free"/);
      await type('costs-currency', 'Euro');
      assert.match(await text('#costs-currency-error'), /three letters, such as USD/);
      // A price in no currency is none.
      assert.doesNotMatch(await text('#code'), /costs=/);
      await type('costs-currency', 'cad');
      await type('costs-nasal-course', '900');
      await type('costs-billing', 'We bill Quay Health. Ask your plan.');
      const costs = {
        iv: { visit: { amount: 1200.5, currency: 'CAD' } },
        nasal: { course: { amount: 900, currency: 'CAD' } },
        billing: 'We bill Quay Health. Ask your plan.',
      };
      assert.match(await previewed('We bill Quay Health'), /1,200\.50/);
      await choose('way', 'The command line, with clinic.json');
      assert.deepEqual(JSON.parse(await text('#code')), { costs });
      await page.waitForFunction(() => /costs/.test(location.hash) && /way=/.test(location.hash));
      const { hash } = new URL(page.url());
      const opened = await open(`/builder/${hash}`);
      await page.close();
      page = opened;
      assert.deepEqual(JSON.parse(await text('#code')), { costs });
      assert.equal(await value('#costs-iv-visit'), '1200.5');
      assert.equal(await value('#costs-currency'), 'CAD');
      await unfold('#costs-billing');
      for (const [width, scheme] of [
        [360, 'dark'],
        [1280, 'light'],
      ] as const) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width, height: 800 });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(await violations(), []);
      }
    });

    it('asks for no more than the tags take', async () => {
      for (let place = 1; place <= 5; place += 1) await add('question', 'question');
      await page.click('#add-questions');
      assert.equal((await page.$$('[id^="question-"][id$="-question"]')).length, 5);
      assert.equal(
        await page.$eval('#add-questions', (button) => button.getAttribute('aria-disabled')),
        'true',
      );
    });

    for (const [width, scheme] of [
      [360, 'dark'],
      [1280, 'light'],
    ] as const) {
      it(`cuts nothing, is easy to press and has no finding of axe at ${width} px, ${scheme}`, async () => {
        await addAll();
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width, height: 800 });
        await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        const small = await page.$$eval(
          'summary, button, select, textarea, input[type="text"], label:has(input)',
          (all) =>
            all
              // The fold of the preview is on small screens alone, and its widths on others.
              .filter((each) => each.checkVisibility())
              .filter((each) => each.getBoundingClientRect().height < 44)
              .map((each) => each.outerHTML),
        );
        assert.deepEqual(small, []);
        assert.deepEqual(await violations(), []);
      });
    }
  });

  it('says in words whether an accent can be seen', async () => {
    await type('accent', '#ffff00');
    assert.match(
      await text('.verdicts .bad'),
      /Faint on a white page: 1\.0 to 1\. Lines and figures are drawn darker there\. Pick a darker color/,
    );
    assert.match(await text('.verdicts'), /Clear on a black page: 19\.5 to 1.*Text on it is black/);
    await type('accent', '#1b5675');
    assert.match(await text('.verdicts .bad'), /black page: 2\.6 to 1.*unless your page is light/);
    assert.match(await text('.verdicts'), /white page: 7\.9 to 1.*Text on it is white/);
    await choose('theme', 'Light');
    assert.equal((await page.$$('.verdicts .bad')).length, 0);
    assert.equal(await value('[type="color"]'), '#1b5675');
  });

  it('puts the widgets into the order that is asked for, and keeps the place of the keyboard', async () => {
    await page.focus('#raise-right-for-me');
    for (let press = 1; press < widgets.length; press += 1) await page.keyboard.press('Enter');
    const focus = await page.evaluate(() => document.activeElement?.id);
    assert.equal(focus, 'show-right-for-me');
    await page.click('#show-timeline');
    const code = await text('#code');
    assert.ok(code.indexOf('<ketamine-right-for-me') < code.indexOf('<ketamine-side-effects'));
    assert.doesNotMatch(code, /<ketamine-timeline/);
    assert.match(await text('.said'), /Is this right for me\?: now number 1/);
  });

  it('is walked through with the keyboard alone', async () => {
    const seen: string[] = [];
    // From the top, wherever the press before each test was.
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
    for (let press = 0; press < 120; press += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement: element } = document;
        const { outlineStyle } = getComputedStyle(element as Element);
        return {
          id: element?.id,
          name: element?.localName,
          seen: outlineStyle !== 'none',
          skips: element?.textContent === 'Skip the preview',
        };
      });
      if (at.name === 'iframe' || at.name === 'body') continue;
      assert.ok(at.seen, `${at.name} ${at.id} shows where the keyboard is`);
      seen.push(at.id || (at.name ?? ''));
      // The preview is a page with many stops.
      if (at.skips) await page.keyboard.press('Enter');
      if (at.id === 'clinic-name') await page.keyboard.type('Quay');
      if (at.id === 'show-timeline') await page.keyboard.press('Space');
      if (at.id === 'json-ld') break;
    }
    for (const id of [
      'raise-side-effects',
      'phone',
      'route-iv',
      'accent',
      'base',
      'code',
      'json-ld',
    ]) {
      assert.ok(seen.includes(id), `${id} in ${seen.join(', ')}`);
    }
    const code = await text('#code');
    assert.match(code, /clinic-name="Quay"/);
    assert.doesNotMatch(code, /<ketamine-timeline/);
    // One press of an arrow picks another place to paste.
    await page.focus('.way input:checked');
    await page.keyboard.press('ArrowDown');
    assert.match(await text('#code'), /^<iframe/);
  });

  it('asks first what the page is made with, and shows its steps alone, with the day they were tried', async () => {
    assert.equal(await page.$eval('input', ({ name }) => name), 'way');
    for (const { name, steps, tried } of Object.values(guidance)) {
      await choose('way', name);
      const said = await page.$$eval('.steps li', (all) => all.map((each) => each.textContent));
      assert.deepEqual(
        said,
        steps.map((step) => step.replace('{version}', version)),
      );
      assert.match(tried, /\d{4}-\d\d-\d\d|^Not tried/);
      assert.ok((await text('.result')).includes(tried), name);
    }
  });

  it('has nothing to copy while no widget is picked', async () => {
    for (const name of widgets) await page.click(`#show-${name}`);
    assert.match(await text('.result'), /Pick a widget first/);
    assert.equal(await page.$('.result pre, .result .block button'), null);
    await page.click(`#show-${widgets[0]}`);
    assert.match(await text('#code'), /<ketamine-timeline/);
  });

  for (const [width, scheme] of [
    [360, 'light'],
    [768, 'dark'],
    [1280, 'light'],
  ] as const) {
    it(`cuts nothing and has no finding of axe at ${width} px, ${scheme}`, async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 800 });
      await type('phone', 'call us');
      await choose('way', guidance.gtm.name);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.deepEqual(await violations(), []);
    });
  }

  it('says what comes to the page: version, size, hash and policy', async () => {
    const facts = await text('.result dl');
    assert.match(facts, /What this page will send Nothing\./);
    assert.ok(facts.includes(`Version ${version} `));
    assert.ok(facts.includes(integrity['ketamine-elements.js'] ?? '?'));
    assert.ok(facts.includes(`Size ${size('ketamine-elements.js')} kB`), facts);
    assert.ok(facts.includes(`script-src ${server.url}; style-src-attr 'unsafe-inline'`));
    await choose('language', 'Spanish');
    const both = size('ketamine-elements.js', 'ketamine-elements.es.js');
    assert.ok((await text('.result dl')).includes(`Size ${both} kB`));
    await choose('way', guidance.gtm.name);
    assert.match(await text('.warning'), /Not a good way for a health page/);
    assert.match(await text('.result dl'), /Tag Manager itself does send/);
  });

  it('writes JSON-LD that names a reviewer only with a date', async () => {
    const read = async () => {
      const [, json = ''] = /^<script[^>]*>(.*)<\/script>$/s.exec(await copied('json-ld')) ?? [];
      return JSON.parse(json) as Record<string, unknown>;
    };
    await type('clinic-name', '</script><b>Quay');
    await type('reviewer', 'Dr. A. Rivera');
    assert.deepEqual(await read(), {
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      name: 'What happens in treatment',
      inLanguage: 'en',
      publisher: { '@type': 'MedicalClinic', name: '</script><b>Quay' },
    });
    await type('reviewed', '2026-05-04');
    const { lastReviewed, reviewedBy } = await read();
    assert.equal(lastReviewed, '2026-05-04');
    assert.deepEqual(reviewedBy, { '@type': 'Person', name: 'Dr. A. Rivera' });
  });

  describe('what it copies, pasted into an empty page', () => {
    const name = 'Quay "North" & <Sons>';

    /** Pastes it, and keeps in `asked` what the page asked for. */
    async function paste(code: string, script = true): Promise<void> {
      const path = `/pasted-${html.size}.html`;
      html.set(
        path,
        `<!doctype html><html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A page</title><body>${code}</body></html>`,
      );
      await page.close();
      if (script) page = await open(path);
      else {
        page = await browser.newPage();
        await page.setJavaScriptEnabled(false);
        await page.goto(server.url + path);
      }
      // A language that lacks is named after a while.
      await setTimeout(200);
      asked = asked.filter((url) => !url.startsWith('data:') && !url.endsWith(path));
    }
    const drawn = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<Element & { renderRoot?: ParentNode }>('*')]
          .filter(({ localName }) => /^ketamine-(?!clinic)/.test(localName))
          .map(({ localName, renderRoot }) => [
            localName.replace('ketamine-', ''),
            renderRoot?.querySelectorAll('.title').length,
            renderRoot?.querySelector('.contact')?.textContent?.replace(/\s+/g, ' '),
          ]),
      );

    for (const language of ['English', 'Spanish'] as const) {
      it(`shows the widgets with the clinic's name and asks for its files only, in ${language}`, async () => {
        await fill();
        await choose('language', language);
        await previewed(language === 'English' ? `Ask ${name}` : 'Cómo es');
        const codes: Array<readonly [way: string, code: string]> = [];
        for (const way of [
          'html',
          'wordpress',
          'wordpress-contributor',
          'squarespace',
          'webflow',
          'gtm',
          'prerendered',
        ] as const) {
          await choose(
            'way',
            way === 'prerendered' ? 'A server that sends ready-made pages' : guidance[way].name,
          );
          if (way === 'prerendered') {
            await page.waitForFunction(
              (words) => document.querySelector('#code')?.textContent?.includes(words),
              {},
              language === 'English' ? 'What happens in treatment</h2>' : 'tratamiento</h2>',
            );
          }
          const code = await copied();
          codes.push([way, (await page.$('#once')) ? code + (await copied('once')) : code]);
        }
        for (const [way, code] of codes) {
          await paste(code);
          const tags = await drawn();
          assert.deepEqual(
            tags.map(([tag]) => tag),
            [...widgets],
            way,
          );
          for (const [tag, titles] of tags) assert.equal(titles, 1, `${tag} is drawn once, ${way}`);
          const contacts = tags.flatMap(([, , contact]) => contact ?? []);
          assert.equal(contacts.length, 1, `one tag says for all how to reach the clinic, ${way}`);
          assert.ok(String(contacts[0]).includes(name), `${contacts[0]}, ${way}`);
          assert.deepEqual(heard, [], way);
          const files = asked.map((url) => url.replace(server.url, ''));
          const form = /^(wordpress|gtm)/.test(way) ? '.classic' : '';
          assert.deepEqual(
            files.sort(),
            [
              ...(language === 'Spanish' ? [`/cdn/ketamine-elements.es${form}.js`] : []),
              `/cdn/ketamine-elements${form}.js`,
            ].sort(),
            way,
          );
        }
      });
    }

    it('shows prerendered widgets without a script, closed where something is picked, the guide as its card', async () => {
      await fill();
      await choose('way', 'A server that sends ready-made pages');
      await previewed(`Ask ${name}`);
      await page.waitForFunction(() =>
        document.querySelector('#code')?.textContent?.includes('Quay &quot;North&quot;'),
      );
      const code = await copied();
      assert.deepEqual(
        [...code.matchAll(/<ketamine-([a-z-]+)[^>]*><template shadowrootmode="closed"/g)]
          .map(([, tag]) => tag)
          .sort(),
        ['evidence', 'options', 'right-for-me', 'side-effects'],
      );
      assert.equal(code.match(/shadowrootmode="open"/g)?.length, widgets.length - 4);
      assert.doesNotMatch(code, /<!--|^\s*$/m);
      await paste(code, false);
      interface Node {
        readonly name?: string;
        readonly children?: readonly Node[];
      }
      const said = ({ name = '', children = [] }: Node): string =>
        [name, ...children.map(said)].join(' ').replace(/\s+/g, ' ');
      const words = said((await page.accessibility.snapshot()) as Node);
      assert.match(words, /What happens in treatment.*Side effects.*Is this right for me\?/);
      assert.match(words, /Ask Quay/);
    });

    it('shows the widgets in frames', async () => {
      await fill();
      await choose('way', guidance.iframe.name);
      const code = await copied();
      assert.ok(
        code.startsWith(`<iframe src="${server.url}/cdn/frame.html?tag=timeline&amp;lang=en`),
      );
      await paste(code.replaceAll('loading="lazy"', ''));
      const frames = page.frames().filter((frame) => frame !== page.mainFrame());
      assert.equal(frames.length, widgets.length);
      for (const frame of frames) {
        const shown = await frame.waitForFunction(
          () =>
            document.body
              .querySelector<Element & { renderRoot?: Element }>('*')
              ?.renderRoot?.querySelector('.contact')?.textContent,
        );
        assert.ok(String(await shown.jsonValue()).includes(name));
      }
      assert.deepEqual(heard, []);
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(`${server.url}/cdn/`)),
        [],
      );
      const titles = await page.$$eval('iframe', (all) => all.map(({ title }) => title));
      assert.equal(titles[0], 'What happens in treatment');
    });
  });
});
