import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { content } from '../../src/content/languages.js';
import { className, names, widgets, wordsKey } from '../../src/elements/names.js';

const elements = resolve(import.meta.dirname, '../../src/elements');

describe('the list of elements', () => {
  before(() => import('../../src/elements/define-all.js'));

  it('has a name for each folder, and a folder for each name', () => {
    const folders = readdirSync(elements, { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map((each) => each.name);
    assert.deepEqual(folders.sort(), [...names].sort());
  });

  it('has words for each that shows something, and no others', () => {
    for (const said of Object.values(content)) {
      assert.deepEqual(Object.keys(said).sort(), [...widgets.map(wordsKey), 'shared'].sort());
    }
  });

  for (const page of ['index', 'es']) {
    it(`is the order of the demo, which has a link above each: ${page}.html`, () => {
      const html = readFileSync(resolve(elements, `../../stories/demo/${page}.html`), 'utf8');
      const sections = [...html.matchAll(/<section id="([^"]+)">\s*<ketamine-([a-z-]+)/g)];
      const shown = sections.map(([, , name]) => name);
      assert.ok(shown.length >= 6);
      assert.deepEqual(
        shown,
        widgets.filter((name) => shown.includes(name)),
      );
      const [, contents = ''] = /<nav class="toc"(.*?)<\/nav>/s.exec(html) ?? [];
      const links = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      assert.deepEqual(
        links.slice(0, sections.length),
        sections.map(([, id]) => id),
      );
    });
  }

  for (const name of names) {
    it(`is registered as a whole: <ketamine-${name}> is ${className(name)}`, () => {
      assert.equal(customElements.get(`ketamine-${name}`)?.name, className(name));
    });
  }
});
