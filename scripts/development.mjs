// Writes dist/development: what the `development` condition of package.json gives in the place of each module.
// They hand on what the module itself exports, so that there is one copy of it, and have its tags looked at.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path/posix';
import { className, names } from './entries.js';
import { tagsOf } from './editor-data.mjs';

const folder = 'dist/development';

/** A module, and what it imports or hands on: a path in `folder` if it begins with a dot, else in dist. */
function write(path, lines) {
  const from = dirname(`${folder}/${path}`);
  const to = (target) => {
    const found = relative(
      from,
      target.startsWith('./') ? `${folder}/${target}` : `dist/${target}`,
    );
    return found.startsWith('.') ? found : `./${found}`;
  };
  mkdirSync(from, { recursive: true });
  writeFileSync(`${folder}/${path}`, `${lines(to).join('\n')}\n`);
}

export function writeDevelopment() {
  const tags = new Map(
    tagsOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))).map((tag) => [
      tag.tagName,
      tag,
    ]),
  );
  for (const name of names) {
    const { slots = [] } = tags.get(`ketamine-${name}`);
    const slotNames = slots.map((slot) => slot.name);
    write(`elements/${name}.js`, (to) => [
      `import { watch } from '${to('./checks.js')}';`,
      `import { ${className(name)} } from '${to(`elements/${name}.js`)}';`,
      `watch(${className(name)}, ${JSON.stringify(slotNames)});`,
      `export * from '${to(`elements/${name}.js`)}';`,
    ]);
    // Watched first: a tag that is on the page comes to life when it is registered.
    write(`elements/${name}/define.js`, (to) => [
      `import '${to(`./elements/${name}.js`)}';`,
      `import '${to(`elements/${name}/define.js`)}';`,
    ]);
  }
  const watched = (to) => names.map((name) => `import '${to(`./elements/${name}.js`)}';`);
  write('define.js', (to) => [...watched(to), `import '${to('define.js')}';`]);
  write('index.js', (to) => [...watched(to), `export * from '${to('index.js')}';`]);
}
