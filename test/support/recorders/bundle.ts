import { build, type Plugin } from 'esbuild';

/** A script for a page; what the module exports is in the global variable `script`. */
export async function bundle(module: string, plugins: Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: module, resolveDir: import.meta.dirname },
    plugins,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'script',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
