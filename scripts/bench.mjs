// How a clinic's page behaves on a phone while a widget loads, by how it was pasted:
//
//   npm run bench -- [--widget timeline] [--rounds 5]
//
// Layout shift is the sum of all shifts that no input caused, not only of the worst second, so it is
// never less than what tools report as CLS. Times move with what else the machine does: compare only
// within a run. Files are served with gzip, as hosts do, from `dist`: run `npm run build` first.
import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { clinicPage, pasted, prerendered, watch } from '../test/support/shift.js';
import { launchChromium } from './browsers.mjs';
import { serve } from './serve.mjs';

const cdn = fileURLToPath(new URL('../dist/cdn', import.meta.url));
// Not `isMobile`: it resizes the page while that loads, and Chromium takes every shift near a resize
// for one that the reader caused.
const phone = { width: 360, height: 740, deviceScaleFactor: 3, hasTouch: true };
/** Slow 4G: bytes a second, and the milliseconds that each answer takes more. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

const { values: options } = parseArgs({
  options: {
    widget: { type: 'string', default: 'timeline' },
    rounds: { type: 'string', default: '5' },
  },
});
if (!existsSync(cdn)) throw new Error('There is no dist/cdn: run npm run build first.');

const variants = { ...pasted(options.widget), prerendered: prerendered(options.widget) };
const names = Object.keys(variants);

const server = await serve({
  handle: ({ url }, response) => {
    const index = Number(url.slice(1));
    if (url.startsWith('/cdn/')) {
      const type = { 'content-type': 'text/javascript', 'content-encoding': 'gzip' };
      response.writeHead(200, type);
      createReadStream(cdn + url.slice(4))
        .pipe(createGzip())
        .pipe(response);
    } else if (names[index]) {
      const html = clinicPage(variants[names[index]]);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    } else return false;
    return true;
  },
});
const browser = await launchChromium();

/** One load with nothing cached. */
async function load(name) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(phone);
    await watch(page);
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', network);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`${server.url}/${names.indexOf(name)}`);
    // Half a second more, for what still settles.
    await page.waitForFunction(
      () => globalThis.seen.live && performance.now() > globalThis.seen.live + 500,
    );
    return await page.evaluate(() => globalThis.seen);
  } finally {
    await context.close();
  }
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  const results = Object.fromEntries(names.map((name) => [name, []]));
  // Interleaved, so that whatever else the machine does meets all of them alike.
  for (let round = 0; round < Number(options.rounds); round += 1) {
    for (const name of names) results[name].push(await load(name));
  }
  console.log(
    `<ketamine-${options.widget}> on a phone: 360x740, CPU 4 times slower, 1.6 Mbit/s, 150 ms; ` +
      `medians of ${options.rounds}; ${await browser.version()}\n`,
  );
  console.log(
    '| pasted | layout shift | shown after (ms) | live after (ms) |\n| --- | ---: | ---: | ---: |',
  );
  for (const name of names) {
    const of = (key) => median(results[name].map((each) => each[key]));
    console.log(
      `| ${name} | ${of('shift').toFixed(3)} | ${of('shown').toFixed(0)} | ${of('live').toFixed(0)} |`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
