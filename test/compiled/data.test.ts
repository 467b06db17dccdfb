import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { evaluate } from '../../scripts/evaluate-data.js';

/** A module by its source, as a page runs it. */
const asShipped = async (source: string): Promise<object> =>
  ({ ...(await import(`data:text/javascript,${encodeURIComponent(source)}`)) }) as object;

describe('what is worked out at the build', () => {
  const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.data.ts'))
    .map((path) => join('src', path));

  it('is all of the modules that end with .data.ts', () => {
    assert.ok(modules.length >= 10, modules.join());
  });

  for (const path of modules) {
    it(`is in development what it is on a page: ${path}`, async () => {
      const file = resolve(path);
      const { ...developed } = (await import(pathToFileURL(file).href)) as object;
      assert.deepEqual(await asShipped(await evaluate(file)), developed);
    });
  }

  describe('fails, and names the value, when JSON would change it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'data-'));
    after(() => rmSync(folder, { recursive: true }));

    const built = (name: string, value: string): Promise<string> => {
      const file = join(folder, `${name}.data.ts`);
      writeFileSync(file, `export const data = ${value};`);
      return evaluate(file);
    };
    for (const [name, value] of Object.entries({
      undefined: 'undefined',
      nan: 'NaN',
      infinity: 'Infinity',
      minusZero: '-0',
      map: 'new Map([[1, 2]])',
      set: 'new Set([1])',
      date: 'new Date(0)',
      function: '() => 1',
      hole: '[1, , 2]',
      class: 'new (class { a = 1 })()',
    })) {
      it(name, async () => {
        await assert.rejects(built(name, value), /"data"/);
        await assert.rejects(built(`${name}-in`, `{ a: [0, { b: ${value} }] }`), /"data\.a\.1\.b"/);
      });
    }

    it('and keeps what JSON keeps', async () => {
      const value = { a: [0, 'b', null, true, { c: [] }] };
      assert.deepEqual(await asShipped(await built('good', JSON.stringify(value))), {
        data: value,
      });
    });
  });
});
