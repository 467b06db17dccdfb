// Writes from dist/custom-elements.json what editors complete and explain: custom data of VS Code for HTML and
// CSS, and the web-types of JetBrains.
import { readFileSync, writeFileSync } from 'node:fs';

/** What the manifest says of each tag, in the order of its tags. */
export function tagsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** The words that an attribute takes, where it takes no other. */
export const wordsOf = ({ type }) =>
  type?.text.startsWith("'") ? type.text.split(' | ').map((word) => word.slice(1, -1)) : [];

/** Each of them once, by name: what several tags share is said of the first. */
const once = (items) =>
  [...new Map(items.toReversed().map((each) => [each.name, each])).values()].toReversed();

const markdown = (value) => ({ kind: 'markdown', value });
const about = ({ summary, description }) => markdown(`${summary}\n\n${description}`);

const htmlData = (tags, docs) => ({
  version: 1.1,
  tags: tags.map((tag) => ({
    name: tag.tagName,
    description: about(tag),
    attributes: tag.attributes.map((attribute) => {
      const values = wordsOf(attribute).map((name) => ({ name }));
      return {
        name: attribute.name,
        description: markdown(attribute.description),
        ...(values.length && { values }),
      };
    }),
    references: [{ name: 'Reference', url: docs(tag) }],
  })),
});

const cssData = (tags) => ({
  version: 1.1,
  properties: once(tags.flatMap(({ cssProperties = [] }) => cssProperties)).map(
    ({ name, description, type }) => ({
      name,
      description: markdown(description),
      ...(type && { syntax: `<${type.text}>` }),
    }),
  ),
  pseudoElements: once(tags.flatMap(({ cssParts = [] }) => cssParts)).map(
    ({ name, description }) => ({
      name: `::part(${name})`,
      description: markdown(description),
    }),
  ),
});

const webTypes = (tags, docs, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: {
      elements: tags.map((tag) => {
        const named = ({ name, description }) => ({ name, description });
        return {
          name: tag.tagName,
          description: about(tag).value,
          'doc-url': docs(tag),
          attributes: tag.attributes.map((attribute) => ({
            ...named(attribute),
            ...(attribute.default && { default: attribute.default.replaceAll("'", '') }),
            value: { kind: 'plain', required: true, type: attribute.type.text },
          })),
          slots: (tag.slots ?? []).map(named),
          js: {
            properties: tag.members
              .filter(({ kind }) => kind === 'field')
              .map((member) => ({ ...named(member), type: member.type.text })),
            events: tag.events.map((event) => ({ ...named(event), type: event.type.text })),
          },
          css: {
            properties: (tag.cssProperties ?? []).map(named),
            parts: (tag.cssParts ?? []).map(named),
          },
        };
      }),
    },
  },
});

/** Writes the files beside the manifest. */
export function writeEditorData() {
  const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
  const tags = tagsOf(read('dist/custom-elements.json'));
  const about = read('package.json');
  const docs = ({ tagName }) =>
    `https://cdn.jsdelivr.net/npm/${about.name}@${about.version}/dist/docs/${tagName}.md`;
  for (const [name, data] of [
    ['vscode.html-custom-data', htmlData(tags, docs)],
    ['vscode.css-custom-data', cssData(tags)],
    ['web-types', webTypes(tags, docs, about)],
  ]) {
    writeFileSync(`dist/${name}.json`, `${JSON.stringify(data, null, 2)}\n`);
  }
}
