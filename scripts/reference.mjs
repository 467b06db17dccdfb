// Writes dist/docs from dist/custom-elements.json: a page of Markdown for each tag, for who reads the package.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tagsOf, wordsOf } from './editor-data.mjs';

/** A cell of a table: on one line, and a bar in it ends no cell. */
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text ? `\`${text}\`` : '');

/** A table with its heading, or nothing where there is nothing to list. */
const table = (title, columns, items = [], cells) =>
  items.length
    ? [
        `## ${title}`,
        [
          `| ${columns.join(' | ')} |`,
          `| ${columns.map(() => '---').join(' | ')} |`,
          ...items.map((each) => `| ${cells(each).map(cell).join(' | ')} |`),
        ].join('\n'),
      ]
    : [];

const bare = (text = '') => text.replace(/^'|'$/g, '');

/** The page of a tag. */
function page({ tagName, name, summary, description, members, ...tag }) {
  const path = tagName.replace(/^ketamine-/, 'ketamine-elements/');
  const properties = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return (
    [
      `# \`<${tagName}>\``,
      summary,
      description,
      `\`\`\`js\nimport '${path}/define'; // registers <${tagName}>\nimport { ${name} } from '${path}'; // the class\n\`\`\``,
      ...table(
        'Attributes',
        ['Attribute', 'Takes', 'Default', 'What it does'],
        tag.attributes,
        (each) => [
          code(each.name),
          wordsOf(each).map(code).join(', ') || 'text',
          code(bare(each.default)),
          each.description,
        ],
      ),
      ...table('Properties', ['Property', 'Attribute', 'Type'], properties, (each) => [
        code(each.name),
        code(each.attribute),
        code(each.type.text),
      ]),
      ...table('Methods', ['Method', 'What it does'], methods, (each) => [
        code(
          `${each.name}(${(each.parameters ?? []).map((one) => `${one.name}: ${one.type.text}`).join(', ')})`,
        ),
        each.description,
      ]),
      ...table('Events', ['Event', 'Type', 'When it fires'], tag.events, (each) => [
        code(each.name),
        code(each.type.text),
        each.description,
      ]),
      ...table('Slots', ['Slot', 'What goes into it'], tag.slots, (each) => [
        each.name ? code(each.name) : 'without a name',
        each.description,
      ]),
      ...table('Parts', ['Part', 'What it is'], tag.cssParts, (each) => [
        code(`::part(${each.name})`),
        each.description,
      ]),
      ...table(
        'Custom properties',
        ['Property', 'Takes', 'Default', 'What it sets'],
        tag.cssProperties,
        (each) => [code(each.name), each.type?.text, code(each.default), each.description],
      ),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** Writes the pages beside the manifest. */
export function writeReference() {
  mkdirSync('dist/docs', { recursive: true });
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  for (const tag of tagsOf(manifest)) writeFileSync(`dist/docs/${tag.tagName}.md`, page(tag));
}
