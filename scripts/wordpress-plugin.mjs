// The WordPress plugin: dist/wordpress/ketamine-elements.zip, and the same as a folder. What it has to know of
// the widgets is worked out here, from the manifest and from the readers of src/clinic. The bytes are the same
// wherever and whenever it is built.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { tagsOf } from './editor-data.mjs';
import { mo, pot } from './gettext.mjs';
import { zip } from './zip.mjs';

const read = (path) => readFileSync(path, 'utf8');
const { version } = JSON.parse(read('package.json'));
const words = JSON.parse(read('src/wordpress/words.json'));
const describe = resolve('src/wordpress/rules/describe.ts');

/** Reads src/clinic with the readers of `describe.ts`, which say what they take. */
const describeReaders = {
  name: 'describe-readers',
  setup({ onResolve }) {
    onResolve({ filter: /\/validation\/(address|day|phone|readers)\.js$/ }, ({ resolveDir }) =>
      resolveDir === resolve('src/clinic') ? { path: describe } : undefined,
    );
  },
};

async function described() {
  const { outputFiles } = await build({
    entryPoints: ['src/wordpress/rules/plugin.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [describeReaders],
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${source}`)).plugin;
}

const tags = tagsOf(JSON.parse(read('dist/custom-elements.json')));

/** The attributes of a tag that are not the clinic's, with the values that their types allow. */
function ownAttributes(tag, clinic) {
  const { attributes, members } = tags.find(({ tagName }) => tagName === tag);
  return Object.fromEntries(
    attributes
      .filter(({ name }) => !(name in clinic))
      .map(({ name, fieldName, type }) => [
        name,
        // What an attribute takes as text has its words in the type of the property.
        kind((members.find((member) => member.name === fieldName)?.type ?? type).text),
      ]),
  );
}

/** What a type of the manifest takes: a line of text, one of some words, a list of them, or an object. */
function kind(type) {
  if (type.includes('<')) return { kind: 'json' };
  if (/^string( \| undefined)?$/.test(type)) return { kind: 'line' };
  const values = [...new Set(type.match(/'[^']+'/g) ?? [])].map((each) => each.slice(1, -1)).sort();
  if (!values.length) throw new Error(`No values in the type "${type}".`);
  return { kind: type.includes('[]') ? 'choices' : 'choice', values };
}

/** A value as PHP writes it. */
function php(value, indent = '') {
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (typeof value !== 'object') return String(value);
  const inner = `${indent}\t`;
  const entries = Object.entries(value).map(
    ([key, each]) =>
      `${inner}${Array.isArray(value) ? '' : `${php(key)} => `}${php(each, inner)},\n`,
  );
  return `array(${entries.length ? `\n${entries.join('')}${indent}` : ''})`;
}

const english = (pairs) =>
  Object.fromEntries(Object.entries(pairs).map(([key, [first]]) => [key, first]));

const plugin = await described();
for (const [name, widget] of Object.entries(plugin.widgets)) {
  widget.attributes = ownAttributes(`ketamine-${name}`, plugin.clinic);
}
const grouped = words.groups.flatMap(([, , attributes]) => attributes);
for (const attribute of Object.keys({ ...plugin.clinic, ...plugin.look })) {
  if (!grouped.includes(attribute)) throw new Error(`words.json has no group for "${attribute}".`);
}
for (const attribute of [
  ...Object.keys({ ...plugin.clinic, ...plugin.look }),
  ...Object.values(plugin.widgets).flatMap(({ attributes }) => Object.keys(attributes)),
]) {
  if (!words.labels[attribute]) throw new Error(`words.json has no label for "${attribute}".`);
}
const rules = {
  ...plugin,
  labels: english(words.labels),
  values: english(words.values),
  hints: english(words.hints),
  groups: words.groups.map(([title, , attributes]) => [title, attributes]),
};

/** What a widget is said to show, in English and Spanish; of a new one no more than its title. */
const descriptionOf = (name, { en, es }) => words.descriptions[name] ?? [en, es];

/** A block, of which all but the name, the words and the attributes is the same for each. */
const block = (name, { titles, attributes }) => ({
  $schema: 'https://schemas.wp.org/trunk/block.json',
  apiVersion: 3,
  name: `ketamine-elements/${name}`,
  version,
  title: titles.en,
  category: 'widgets',
  icon: words.icons[name] ?? 'heart',
  description: descriptionOf(name, titles)[0],
  keywords: ['ketamine'],
  textdomain: 'ketamine-elements',
  attributes: Object.fromEntries(
    Object.entries(attributes).map(([attribute, { kind, values }]) => [
      attribute,
      { type: 'string', ...(kind === 'choice' && { enum: values }) },
    ]),
  ),
  supports: { align: ['wide', 'full'], html: false },
  example: {},
});

/** All that is shown in the dashboard, with its Spanish. */
const strings = [
  ...[words.labels, words.values, words.hints, words.groups]
    .flatMap((each) => Object.values(each))
    .map(([en, es]) => ({ en, es })),
  ...Object.entries(words.plugin).map(([en, es]) => ({ en, es })),
  ...Object.entries(plugin.widgets).flatMap(([name, { titles }]) => {
    const [en, es] = descriptionOf(name, titles);
    return [
      { ...titles, context: 'block title' },
      { en, es, context: 'block description' },
    ];
  }),
];

const files = {};
const source = 'src/wordpress/plugin';
for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  files[path.slice(source.length + 1).replaceAll('\\', '/')] = read(path).replaceAll(
    '{version}',
    version,
  );
}
files['rules.php'] =
  `<?php\n// Made when the plugin is built, from the readers of the widgets.\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${php(rules)};\n`;
for (const [name, widget] of Object.entries(plugin.widgets)) {
  files[`blocks/${name}/block.json`] = `${JSON.stringify(block(name, widget), null, 2)}\n`;
}
for (const name of [
  'ketamine-elements.classic.js',
  'ketamine-elements.es.classic.js',
  'LICENSES.txt',
]) {
  files[`scripts/${version}/${name}`] = readFileSync(join('dist/cdn', name));
}
files['languages/ketamine-elements.pot'] = pot(strings);
files['languages/ketamine-elements-es_ES.po'] = pot(strings, 'es');
files['languages/ketamine-elements-es_ES.mo'] = mo(strings, 'es');
files['LICENSE'] = read('LICENSE');

const folder = 'dist/wordpress/ketamine-elements';
rmSync('dist/wordpress', { recursive: true, force: true });
for (const [name, content] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
const zipped = zip(
  Object.keys(files)
    .sort()
    .map((name) => [`ketamine-elements/${name}`, files[name]]),
);
writeFileSync('dist/wordpress/ketamine-elements.zip', zipped);
