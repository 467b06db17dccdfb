import { build } from 'esbuild';

/**
 * Replaces every `*.data.ts` module by what it exports, worked out now: a phone gets finished
 * sentences and never the facts, the marks and the code that put them together.
 */
export function evaluateData() {
  return {
    name: 'evaluate-data',
    load: {
      filter: { id: /\.data\.ts$/ },
      async handler(id) {
        const { outputFiles } = await build({
          entryPoints: [id],
          bundle: true,
          format: 'esm',
          write: false,
        });
        const source = Buffer.from(outputFiles[0].contents).toString('base64');
        const exported = await import(`data:text/javascript;base64,${source}`);
        return Object.entries(exported)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n');
      },
    },
  };
}
