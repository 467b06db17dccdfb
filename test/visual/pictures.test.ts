/**
 * Each story must look as in its pictures in `baselines/`. `npm run pictures` takes those anew
 * that no longer fit, and removes those of stories that are gone.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { compare, type Box, type Difference } from './compare.js';
import { inPage } from './in-page.js';
import { keep, load, shrink, sideBySide, type Picture } from './picture.js';
import { important, shots, type Shot } from './shots.js';
import {
  openBrowser,
  openPage,
  openServer,
  openStory,
  photograph,
  pose,
  storyIds,
} from './studio.js';

const root = resolve(import.meta.dirname, '../..');
const baselines = join(import.meta.dirname, 'baselines');
const failures = join(root, 'coverage/pictures');
const renew = Boolean(process.env.RENEW_PICTURES);
/** What all pictures may weigh: each that changes stays in the history of the repository for good. */
const BUDGET = 4_000_000;
/** Pages that are photographed at the same time. */
const PAGES = 2;

const stories = storyIds();
const baseline = (id: string, { name }: Shot) => join(baselines, id, `${name}.png`);

/** Writes what a person has to look at; resolves to what is said of it. */
async function report(
  page: Page,
  [id, shot]: [string, Shot],
  png: Uint8Array,
  [kept, current]: [Picture, Picture],
  difference: Difference,
): Promise<string> {
  const folder = join(failures, id, shot.name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'current.png'), png);
  await keep(kept, join(folder, 'baseline.png'));
  await sideBySide(kept, current, difference, join(folder, 'diff.png'));
  const middle = (from: number, to: number) => ((from + to) / 2) * shot.scale;
  const places = difference.boxes.slice(0, 5).map(async ({ left, right, top, bottom }: Box) => {
    const at = [middle(left, right), middle(top, bottom)] as const;
    const what = await page.evaluate(inPage.whatStandsAt, ...at);
    return `  y ${top * shot.scale} to ${bottom * shot.scale} px: ${what}`;
  });
  const more = difference.boxes.length - places.length;
  return [
    `${id} at ${shot.name}: ${(difference.share * 100).toFixed(2)} % differs`,
    ...(kept.height === current.height
      ? []
      : [`  it was ${kept.height * shot.scale} px high and is ${current.height * shot.scale}`]),
    ...new Set(await Promise.all(places)),
    ...(more > 0 ? [`  and ${more} more places`] : []),
    `  see ${relative(root, join(folder, 'diff.png'))}: baseline, current, what differs in red`,
  ].join('\n');
}

/** Poses for a picture, takes and measures it as the shot asks; resolves to what is wrong. */
async function check(page: Page, id: string, shot: Shot): Promise<string[]> {
  await pose(page, shot);
  const wrong = shot.unkept ? [] : await checkPicture(page, id, shot);
  if (shot.measured) {
    const losses = await page.evaluate(inPage.losses);
    wrong.push(...losses.map((loss) => `${id} at ${shot.name}: ${loss}`));
  }
  return wrong;
}

/** Takes a picture and holds it against its baseline. */
async function checkPicture(page: Page, id: string, shot: Shot): Promise<string[]> {
  const png = await photograph(page);
  const current = await shrink(png, shot.scale);
  const path = baseline(id, shot);
  const kept = existsSync(path) ? await load(path) : undefined;
  const difference = kept && compare(kept, current);
  const wrong: string[] = [];
  if (renew && (!kept || difference)) await keep(current, path);
  else if (!kept) {
    wrong.push(`${id} has no picture ${shot.name}: make it with "npm run pictures", look at it`);
  } else if (difference)
    wrong.push(await report(page, [id, shot], png, [kept, current], difference));
  return wrong;
}

describe('the pictures of the stories', { concurrency: PAGES }, () => {
  let browser: Browser;
  let server: { url: string; close(): Promise<void> };
  const free: Page[] = [];

  before(async () => {
    rmSync(failures, { recursive: true, force: true });
    browser = await openBrowser();
    server = await openServer();
    for (let count = 0; count < PAGES; count++) free.push(await openPage(browser));
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const id of stories) {
    it(`${id} looks as it did`, async () => {
      const page = free.pop()!;
      const wrong: string[] = [];
      let shown: string | undefined;
      try {
        for (const shot of shots(id)) {
          const { query = '' } = shot;
          if (shown !== query) await openStory(page, server.url, id, query);
          shown = query;
          wrong.push(...(await check(page, id, shot)));
          for (const font of await page.evaluate(inPage.foreignFonts)) {
            wrong.push(`${id} at ${shot.name} is drawn with a font of this machine, ${font}`);
          }
        }
      } finally {
        free.push(page);
      }
      if (wrong.length) assert.fail(wrong.join('\n'));
    });
  }
});

describe('the set of pictures', () => {
  it('is that of the stories that are there', () => {
    const wanted = new Set(
      stories.flatMap((id) =>
        shots(id)
          .filter(({ unkept }) => !unkept)
          .map((shot) => relative(baselines, baseline(id, shot))),
      ),
    );
    const gone = readdirSync(baselines, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.png') && !wanted.has(path));
    if (renew) {
      for (const path of gone) rmSync(join(baselines, path));
      for (const folder of new Set(gone.map((path) => join(baselines, dirname(path))))) {
        if (!readdirSync(folder).length) rmSync(folder, { recursive: true });
      }
    } else
      assert.deepEqual(gone, [], '"npm run pictures" removes pictures of stories that are gone');
    assert.deepEqual(
      important.filter((id) => !stories.includes(id)),
      [],
      'shots.ts names stories that are there',
    );
  });

  it(`weighs less than ${BUDGET / 1_000_000} MB`, () => {
    const weight = readdirSync(baselines, { recursive: true })
      .map((path) => statSync(join(baselines, String(path))))
      .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
    assert.ok(weight < BUDGET, `${weight} bytes: take fewer in shots.ts, or keep them smaller`);
  });
});
