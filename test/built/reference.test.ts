// What the package says of itself in words: nothing that it does not have, and all that it has.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { tagsOf } from '../../scripts/editor-data.mjs';
import { npmPaths } from '../../scripts/surface.mjs';
import { claims } from '../../src/content/claims.js';
import { factOf, isFactId } from '../../src/content/facts/facts.js';
import { names } from '../../src/elements/names.js';
import { root } from '../support/cli.js';

interface Named {
  readonly name: string;
  readonly default?: string;
}
interface Tag {
  readonly tagName: string;
  readonly attributes: readonly Named[];
  readonly members: readonly Named[];
  readonly events: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const tags = tagsOf(JSON.parse(read('dist/custom-elements.json'))) as readonly Tag[];
const skill = 'skills/ketamine-elements/SKILL.md';

/** Each match of a pattern's first group, once. */
const all = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, found = '']) => found)),
];

describe('the pages of the reference', () => {
  it('are one for each tag', () => {
    assert.deepEqual(
      readdirSync(join(root, 'dist/docs')).sort(),
      tags.map(({ tagName }) => `${tagName}.md`),
    );
  });

  for (const tag of tags) {
    it(`has all that ${tag.tagName} takes and gives`, () => {
      const page = read(`dist/docs/${tag.tagName}.md`);
      const has = (text: string) => assert.ok(page.includes(text), text);
      for (const each of tag.attributes) {
        has(`\n| \`${each.name}\` |`);
        if (each.default) has(`| \`${each.default.slice(1, -1)}\` |`);
      }
      for (const { name } of tag.members) assert.match(page, new RegExp(`\n\\| \`${name}[\`(]`));
      for (const { name } of tag.events) has(`\n| \`${name}\` | \`Ketamine`);
      for (const { name } of tag.slots ?? [])
        has(`\n| ${name ? `\`${name}\`` : 'without a name'} |`);
      for (const { name } of tag.cssParts ?? []) has(`\n| \`::part(${name})\` |`);
      for (const { name } of tag.cssProperties ?? []) has(`\n| \`${name}\` |`);
      // A cell that ended early would shift those after it.
      for (const table of page.split('\n\n').filter((part) => part.startsWith('| '))) {
        const cells = table
          .trim()
          .split('\n')
          .map((row) => row.split(/(?<!\\)\|/).length);
        assert.equal(new Set(cells).size, 1, table);
      }
    });
  }
});

for (const path of ['README.md', 'llms.txt', skill]) {
  describe(path, () => {
    const text = read(path);

    it('names every tag, and no tag, attribute, property or path that there is not', () => {
      const known = tags.map(({ tagName }) => tagName);
      const named = all(text, /<(ketamine-[a-z-]+)/g);
      assert.deepEqual([...named].sort(), known);
      for (const [, name = '', written = ''] of text.matchAll(/<(ketamine-[a-z-]+)\s([^>`]*)>/g)) {
        const attributes = tags.find(({ tagName }) => tagName === name)?.attributes ?? [];
        for (const attribute of all(written, /([a-z-]+)="/g)) {
          const isOwn = attributes.some((each) => each.name === attribute);
          assert.ok(isOwn || ['style', 'id'].includes(attribute), `${attribute} of <${name}>`);
        }
      }
      const styles = new Set(
        tags.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
      );
      for (const name of all(text, /(--ketamine-[a-z-]*[a-z])/g)) assert.ok(styles.has(name), name);
      const slots = new Set(tags.flatMap(({ slots: own = [] }) => own.map(({ name }) => name)));
      for (const name of all(text, /slot="([a-z-]+)"/g)) assert.ok(slots.has(name), name);
      const parts = new Set(tags.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)));
      for (const name of all(text, /::part\(([a-z-]+)\)/g)) assert.ok(parts.has(name), name);
      for (const name of all(text, /['`]ketamine-elements(\/[a-z/-]+)?['`]/g)) {
        assert.ok(npmPaths.includes(`.${name ?? ''}`), name);
      }
    });

    it('leads to files that are there', () => {
      const links = [
        ...all(text, /\]\((?!https:|#)([^)#]+)/g),
        ...all(text, /npm\/ketamine-elements\/([\w./-]+)/g),
        ...all(text, /node_modules\/ketamine-elements\/([\w./-]+)/g),
      ];
      assert.ok(links.length || path === skill);
      for (const link of links) assert.ok(existsSync(join(root, link)), link);
    });
  });
}

it('README links the page of each tag', () => {
  const linked = all(read('README.md'), /dist\/docs\/ketamine-([a-z-]+)\.md\)/g);
  assert.deepEqual(linked.sort(), [...names].sort());
});

describe('what must never be claimed', () => {
  const [, section = ''] = /\n## Never claim\n(.*)$/s.exec(read(skill)) ?? [];
  const lines = section
    .split('\n- ')
    .slice(1)
    .map((line) => line.split('\n\n')[0]?.replace(/\s+/g, ' ') ?? '');

  it('is said by lines that begin so, most of them with the fact that they rest on', () => {
    assert.ok(lines.length >= 10);
    for (const line of lines) assert.match(line, /^Never /);
    assert.ok(lines.filter((line) => line.includes('[E-')).length >= 9);
  });

  for (const line of lines.filter((each) => each.includes('[E-'))) {
    it(`rests on a fact that was seen: ${line.slice(0, 60)}`, () => {
      for (const id of all(line, /\[([A-Z][\w-]+)\]/g)) {
        assert.ok(isFactId(id), id);
        assert.notEqual(factOf(id).status, 'R');
        // A figure has to be one of the fact.
        for (const figure of all(line.replace(/\[[^\]]*\]/g, ''), /(\d+)/g)) {
          assert.match(claims[id], new RegExp(`\\b${figure}\\b`), figure);
        }
      }
    });
  }

  it('keeps apart the two drugs', () => {
    for (const line of lines) {
      for (const id of all(line, /\[([A-Z][\w-]+)\]/g)) {
        if (!isFactId(id)) continue;
        const { drug } = factOf(id);
        if (drug === 'esketamine') assert.match(line, /esketamine|apart from oneself/);
        if (drug === 'ketamine') assert.match(line, /(?<!es)ketamine|at home/);
      }
    }
  });
});
