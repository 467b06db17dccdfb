import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';

/** The path of the first value that JSON changes, as `undefined`, `NaN`, a `Map` or a `Date`; none if it keeps all. */
function changedByJson(value, path) {
  const [back] = JSON.parse(JSON.stringify([value]));
  if (isDeepStrictEqual(value, back)) return undefined;
  const inside = value instanceof Object ? Object.entries(value) : [];
  for (const [key, part] of inside) {
    const found = changedByJson(part, `${path}.${key}`);
    if (found) return found;
  }
  return path;
}

/** What a `*.data.ts` module exports, as the source of a module. Throws on a value that JSON would change. */
export async function evaluate(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const exported = await import(`data:text/javascript;base64,${source}`);
  return Object.entries(exported)
    .map(([name, value]) => {
      const changed = changedByJson(value, name);
      if (changed)
        throw new Error(`${file}: "${changed}" would not be the same on a page, which gets JSON.`);
      return `export const ${name} = ${JSON.stringify(value)};`;
    })
    .join('\n');
}

/**
 * Replaces every `*.data.ts` module by what it exports, worked out now: a phone gets finished
 * sentences and never the facts, the marks and the code that put them together.
 */
export function evaluateData() {
  return {
    name: 'evaluate-data',
    load: { filter: { id: /\.data\.ts$/ }, handler: evaluate },
  };
}
