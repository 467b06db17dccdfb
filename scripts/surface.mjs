// What pages and programs may rely on, read from what is built. test/built/public-surface.json keeps it,
// so that a change of it shows in a diff and is named by a test:
//
//   node scripts/surface.mjs    writes it anew, after npm run build
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { names } from './entries.js';

const read = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));

/** What may be imported from the package: a pattern of `exports` is a path of each element. */
export const npmPaths = Object.entries(read('package.json').exports)
  .filter(([, target]) => target)
  .flatMap(([path]) => (path.includes('*') ? names.map((name) => path.replace('*', name)) : path));

export const kept = 'test/built/public-surface.json';

/** By element, and for the package itself: the type or the kind of each thing, by its name. */
export function surface() {
  const found = {};
  const note = (owner, entries) => (found[owner] = Object.fromEntries(entries.sort()));
  const declarations = read('dist/custom-elements.json').modules.flatMap(
    ({ declarations = [] }) => declarations,
  );
  for (const each of declarations.filter(({ tagName }) => tagName)) {
    const list = (kind, items = []) =>
      items.map(({ name, type }) => [`${kind} ${name}`.trim(), type?.text ?? '']);
    note(`<${each.tagName}>`, [
      ...list('attribute', each.attributes),
      // Those without a type, or with that of their attribute, would say it twice.
      ...list('property', each.members).map(([name]) => [name, '']),
      ...list('event', each.events),
      ...list('slot', each.slots),
      ...list('part', each.cssParts),
      ...list('style property', each.cssProperties),
    ]);
  }
  note('the package', [
    ...npmPaths.map((path) => [`path ${path}`, '']),
    ...readdirSync(new URL('../dist/cdn', import.meta.url))
      .filter((name) => name !== 'chunks')
      .map((name) => [`file cdn/${name}`, '']),
  ]);
  return found;
}

/** What changed from one surface to another, each in a sentence; `breaking` is about those that had it. */
export function changes(before, after) {
  const found = [];
  const say = (breaking, text) => found.push({ breaking, text });
  for (const owner of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[owner], after[owner]];
    if (!is) say(true, `${owner} is gone: breaking`);
    else if (!was) say(false, `${owner} is new`);
    else {
      for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
        const thing = `${name} of ${owner}`;
        if (!(name in is)) say(true, `${thing} is gone: breaking`);
        else if (!(name in was)) say(false, `${thing} is new`);
        else if (was[name] !== is[name]) {
          say(true, `${thing} was ${was[name]} and is ${is[name]}: breaking, unless it takes more`);
        }
      }
    }
  }
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL(`../${kept}`, import.meta.url), `${JSON.stringify(surface(), null, 2)}\n`);
}
