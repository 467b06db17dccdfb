// What editors are given, opened with the language services of VS Code: every tag, attribute, value, custom
// property and part is completed and explained.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';
import { tagsOf, wordsOf } from '../../scripts/editor-data.mjs';
import { className, names } from '../../src/elements/names.js';
import { root } from '../support/cli.js';

interface Named {
  readonly name: string;
  readonly description: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}
interface Tag {
  readonly name: string;
  readonly tagName: string;
  readonly summary: string;
  readonly attributes: readonly Named[];
  readonly members: readonly Named[];
  readonly events: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssParts?: readonly Named[];
}
interface Module {
  readonly path: string;
  readonly exports: ReadonlyArray<{
    readonly kind: string;
    readonly name: string;
    readonly declaration: { readonly name: string; readonly module: string };
  }>;
}

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = read('dist/custom-elements.json') as { readonly modules: readonly Module[] };
const tags = tagsOf(manifest) as readonly Tag[];
/** The words that an attribute takes, where it takes no other. */
const words = ({ type }: Named) => wordsOf({ type }) as string[];
const pack = read('package.json') as Record<string, string>;

interface Field {
  readonly attribute: string;
  readonly read: (value: unknown, report: () => void, path: string) => unknown;
}
const fieldsOf = async (name: string) => {
  const entry = (await import(join(root, 'dist/index.js'))) as Record<string, { fields: Field[] }>;
  return entry[name]?.fields ?? [];
};

describe('the manifest', () => {
  it('has every tag, and public modules alone, by a path that is shipped', () => {
    assert.deepEqual(
      tags.map(({ tagName }) => tagName),
      names.map((name) => `ketamine-${name}`).sort(),
    );
    const paths = manifest.modules.map(({ path }) => path);
    assert.deepEqual(
      paths,
      [
        'dist/define.js',
        ...names.flatMap((name) => [`dist/elements/${name}.js`, `dist/elements/${name}/define.js`]),
        'dist/index.js',
      ].sort(),
    );
    for (const path of paths) assert.ok(existsSync(join(root, path)), path);
  });

  it('exports what each module exports, and says which one defines a tag', async () => {
    for (const { path, exports } of manifest.modules) {
      const said = exports.filter(({ kind }) => kind === 'js').map(({ name }) => name);
      const module = (await import(join(root, path))) as object;
      assert.deepEqual(said.sort(), Object.keys(module).sort(), path);
      const defined = exports.filter(({ kind }) => kind === 'custom-element-definition');
      const due = names.filter((name) =>
        ['dist/define.js', `dist/elements/${name}/define.js`].includes(path),
      );
      assert.deepEqual(
        defined.map(({ name, declaration }) => [name, declaration]).sort(),
        due
          .map((name) => [
            `ketamine-${name}`,
            { name: className(name), module: `dist/elements/${name}.js` },
          ])
          .sort(),
      );
    }
  });

  for (const { name, tagName, attributes } of tags) {
    it(`has the attributes of ${tagName} with the words and the default that its readers take`, async () => {
      const fields = await fieldsOf(name);
      assert.deepEqual(
        attributes.map((each) => each.name).sort(),
        [
          ...fields.map(({ attribute }) => attribute),
          ...(name === 'KetamineClinic' ? [] : ['lang']),
        ].sort(),
      );
      for (const attribute of attributes) {
        const field = fields.find((each) => each.attribute === attribute.name);
        if (!field) continue;
        const takes = (value: string) => field.read(value, () => {}, attribute.name) !== undefined;
        const allowed = words(attribute);
        for (const word of allowed) assert.ok(takes(word), `${attribute.name}="${word}"`);
        if (allowed.length) assert.ok(!takes('neither'), attribute.name);
        else assert.equal(attribute.type?.text, 'string');
        if (attribute.default) {
          assert.match(attribute.default, /^'.*'$/);
          assert.ok(takes(attribute.default.slice(1, -1)), `default of ${attribute.name}`);
        }
      }
    });
  }
});

/** Splits a text at its `|`, where the cursor is. */
function at(text: string, language: 'html' | 'css') {
  const offset = text.indexOf('|');
  const document = html.TextDocument.create(
    `file:///page.${language}`,
    language,
    1,
    text.replace('|', ''),
  );
  return { document, position: document.positionAt(offset) };
}

describe('the custom data of VS Code for HTML', () => {
  const service = html.getLanguageService({
    customDataProviders: [
      html.newHTMLDataProvider('ketamine', read('dist/vscode.html-custom-data.json')),
    ],
  });
  const labels = (text: string) => {
    const { document, position } = at(text, 'html');
    const found = service.doComplete(document, position, service.parseHTMLDocument(document));
    return new Map(found.items.map((item) => [item.label, item]));
  };
  const hover = (text: string) => {
    const { document, position } = at(text, 'html');
    return JSON.stringify(
      service.doHover(document, position, service.parseHTMLDocument(document))?.contents ?? '',
    );
  };
  const within = (text: string) => JSON.stringify(text).slice(1, -1);

  it('completes each tag', () => {
    const found = labels('<|');
    for (const { tagName } of tags) assert.ok(found.has(tagName), tagName);
  });

  for (const { tagName, summary, attributes } of tags) {
    it(`explains ${tagName}, its attributes and their values`, () => {
      assert.ok(hover(`<${tagName.slice(0, 4)}|${tagName.slice(4)}>`).includes(within(summary)));
      const found = labels(`<${tagName} |>`);
      for (const attribute of attributes) {
        const { name, description } = attribute;
        assert.ok(found.has(name), name);
        // Of what every element has, HTML's own words come first.
        const said = hover(`<${tagName} ${name[0]}|${name.slice(1)}="">`);
        assert.ok(name === 'lang' || said.includes(within(description)), name);
        const values = labels(`<${tagName} ${name}="|">`);
        for (const word of words(attribute)) assert.ok(values.has(word), word);
      }
    });
  }
});

describe('the custom data of VS Code for CSS', () => {
  const service = css.getCSSLanguageService({
    customDataProviders: [css.newCSSDataProvider(read('dist/vscode.css-custom-data.json'))],
  });
  const labels = (text: string) => {
    const { document, position } = at(text, 'css');
    const found = service.doComplete(document, position, service.parseStylesheet(document));
    return found.items.map(({ label }) => label);
  };
  const hover = (text: string) => {
    const { document, position } = at(text, 'css');
    return JSON.stringify(
      service.doHover(document, position, service.parseStylesheet(document))?.contents ?? '',
    );
  };
  const all = (key: 'cssProperties' | 'cssParts') => [
    ...new Map(tags.flatMap((tag) => tag[key] ?? []).map((each) => [each.name, each])).values(),
  ];

  it('completes and explains each custom property', () => {
    const found = labels('ketamine-timeline { | }');
    assert.ok(all('cssProperties').length >= 15);
    for (const { name, description } of all('cssProperties')) {
      assert.ok(found.includes(name), name);
      const said = hover(`ketamine-timeline { --|${name.slice(2)}: inherit; }`);
      assert.ok(said.includes(JSON.stringify(description).slice(1, 30)), `${name}: ${said}`);
    }
  });

  it('completes each part', () => {
    const found = labels('ketamine-timeline::|');
    assert.ok(all('cssParts').length > 20);
    for (const { name } of all('cssParts')) assert.ok(found.includes(`::part(${name})`), name);
  });
});

describe('the web-types of JetBrains', () => {
  it('are named in package.json, with all that the manifest has of each tag', () => {
    assert.equal(pack['web-types'], 'dist/web-types.json');
    const types = read(pack['web-types']) as {
      name: string;
      version: string;
      contributions: { html: { elements: ReadonlyArray<Record<string, never>> } };
    };
    assert.deepEqual([types.name, types.version], [pack.name, pack.version]);
    const list = (items: readonly Named[] = []) => items.map(({ name }) => name);
    assert.deepEqual(
      (
        types.contributions.html.elements as unknown as ReadonlyArray<{
          name: string;
          attributes: readonly Named[];
          slots: readonly Named[];
          js: { properties: readonly Named[]; events: readonly Named[] };
          css: { properties: readonly Named[]; parts: readonly Named[] };
        }>
      ).map(({ name, attributes, slots, js, css: styles }) => [
        name,
        list(attributes),
        list(slots),
        list(js.properties),
        list(js.events),
        list(styles.properties),
        list(styles.parts),
      ]),
      tags.map((tag) => [
        tag.tagName,
        list(tag.attributes),
        list(tag.slots),
        list(tag.members.filter((each) => (each as { kind?: string }).kind === 'field')),
        list(tag.events),
        list(tag.cssProperties),
        list(tag.cssParts),
      ]),
    );
  });
});
