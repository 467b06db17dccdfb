// Prints what each script weighs, and fails when one is over its limit.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { names } from './entries.js';

/**
 * The most that each script may weigh, in bytes after brotli. Raising one is a decision to be argued
 * in the commit that does it. Of the first, Lit and its context are 5.9 kB; the rest is words, figures
 * and citations first, then code, then styles. These are the weight of the day: the goal is 48 kB, and the
 * opened words of options, side effects and evidence are what is over it.
 */
const limits = {
  'ketamine-elements.js': 66_600,
  'ketamine-elements.classic.js': 66_600,
  'ketamine-elements.es.js': 24_200,
  'ketamine-elements.es.classic.js': 24_200,
};

/** For how many elements they stand. One more has room for what `npm run new-element` makes, until it is argued. */
const weighed = 7;
const limitOf = (name) =>
  limits[name] + (names.length - weighed) * (name.includes('.es.') ? 100 : 300);

/** What bytes weigh when a server compresses them well. */
export const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;

/** Prints a table of dist/cdn; returns whether every script is within its limit. */
export function reportSizes() {
  let good = true;
  console.log('file'.padEnd(34), 'min'.padStart(8), 'gzip'.padStart(8), 'brotli'.padStart(8));
  for (const name of Object.keys(limits)) {
    const limit = limitOf(name);
    const bytes = readFileSync(`dist/cdn/${name}`);
    const small = brotli(bytes);
    const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, small];
    const over = small > limit ? ` over its limit of ${limit}` : '';
    console.log(name.padEnd(34), ...sizes.map((size) => String(size).padStart(8)), over);
    good &&= !over;
  }
  return good;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href && !reportSizes()) process.exit(1);
