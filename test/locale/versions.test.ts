import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

type Registry = Pick<
  typeof import('../../src/locale/registry.js'),
  'languagePack' | 'registerLanguage'
>;

/** The registry as a package of that version has it. */
async function packageOf(version: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, '../../src/locale/registry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
    plugins: [
      {
        name: 'version',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\/src\/version\.ts$/ }, () => ({
            contents: `export const version = '${version}';`,
          })),
      },
    ],
  });
  return `${outputFiles[0]?.text ?? ''}; made`;
}

describe('language packs of two versions on one page', () => {
  for (const order of [
    ['1.0.0', '2.0.0'],
    ['2.0.0', '1.0.0'],
  ]) {
    it(`live side by side: ${order.join(', then ')}`, async () => {
      const page = createContext({});
      const registries = new Map<string, Registry>();
      for (const version of order) {
        registries.set(version, runInContext(await packageOf(version), page) as Registry);
      }
      for (const [version, { registerLanguage }] of registries)
        for (const language of ['es', 'qps'])
          registerLanguage({ language, messages: { step: version } } as never);
      for (const [version, { languagePack }] of registries) {
        assert.equal(languagePack('es')?.messages.step, version);
        assert.equal(languagePack('qps')?.messages.step, version);
      }
    });
  }

  it('are none for the tags of another version', async () => {
    const page = createContext({});
    const one = runInContext(await packageOf('1.0.0'), page) as Registry;
    const other = runInContext(await packageOf('2.0.0'), page) as Registry;
    one.registerLanguage({ language: 'es' } as never);
    assert.equal(other.languagePack('es'), undefined);
  });
});
