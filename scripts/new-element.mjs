// npm run new-element NAME
//
// Makes an element that shows something: its folder, its words in both languages, its story with its
// page, and its test; and adds it to the list, to what is registered and to the words of each language.
// What it makes says something true already, and passes every check: change it from there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { tsImport } from 'tsx/esm/api';

const { className, names, wordsKey } = await tsImport('../src/elements/names.ts', import.meta.url);

function fail(message) {
  console.error(message);
  process.exit(1);
}

const [name = ''] = process.argv.slice(2);
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const isWord = (word) => {
  try {
    return Boolean(new Function(`const ${word} = 0;`));
  } catch {
    return false;
  }
};
if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name) || !isWord(wordsKey(name))) {
  fail(
    `"${name}" is no name of an element. Allowed: lower-case words with hyphens, as side-effects.`,
  );
}
if (names.includes(name)) fail(`There is an element ${name} already.`);
if (`./${name}` in exports) fail(`The npm package has a path ${name} already.`);

const key = wordsKey(name);
const Class = className(name);
const Content = `${Class.replace('Ketamine', '')}Content`;
const title = (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');

const made = {
  [`src/elements/${name}/${name}.ts`]: `
import { html, type TemplateResult } from 'lit';
import type { ${Content} } from '../../content/${name}.js';
import { base } from '../../ui/base.styles.js';
import { KetamineElement } from '../../ui/element.js';
import { helpLine } from '../../ui/help.js';
import { paragraphs } from '../../ui/list.js';
import type { RenderContext } from '../../ui/render-context.js';
import { sources } from '../../ui/sources.js';
import { ${key}, ${key}Data } from './${name}.data.js';
import { styles } from './${name}.styles.js';

/**
 * General education, to help a reader prepare for a talk with a clinician. It is not medical advice
 * and not for emergencies.
 *
 * @summary What is known of how it works, in short.
 * @tag ketamine-${name}
 * @csspart known - What is known, with its sources.
 */
export class ${Class} extends KetamineElement<'${key}'> {
  static override styles = [base, styles];
  protected override readonly english = { ${key} };

  protected override renderContent(context: RenderContext, words: ${Content}): TemplateResult {
    return html\`
      <div class="known" part="known">
        \${paragraphs(words.known)} \${sources(context, ${key}Data.cites.known)}
      </div>
      \${helpLine(context)}
    \`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-${name}': ${Class};
  }
}`,

  [`src/elements/${name}/${name}.styles.ts`]: `
import { css } from 'lit';

export const styles = css\`
  .known {
    margin-block: var(--_space);
  }
\`;`,

  [`src/elements/${name}/${name}.data.ts`]: `
import { citesOf } from '../../compiled/cites.js';
import { compile } from '../../compiled/compile.js';
import { ${key} as words } from '../../content/en/${name}.js';

/** What no language changes: here the publications behind each part. */
export const ${key}Data = { cites: citesOf({ known: words.known }) };

/** What it says in English. */
export const ${key} = compile('en', words);`,

  [`src/elements/${name}/define.ts`]: `
import { define } from '../define.js';
import { ${Class} } from './${name}.js';

define('ketamine-${name}', ${Class});

// With it comes the type of the tag.
export type { ${Class} } from './${name}.js';`,

  [`src/content/${name}.ts`]: `
export interface ${Content} {
  readonly title: string;
  readonly lede: string;
  /** What is known, a sentence or more each. */
  readonly known: readonly string[];
}`,

  [`src/content/en/${name}.ts`]: `
import type { ${Content} } from '../${name}.js';
import { words } from '../words.js';

export const ${key} = words<${Content}>()({
  title: 'What is known',
  lede: 'In short, before you read on.',
  known: [
    'No one fully knows how it works. The maker of the esketamine spray says so too. [E-MECH-07]',
  ],
});`,

  [`src/content/es/${name}.ts`]: `
import type { ${Content} } from '../${name}.js';
import { words } from '../words.js';

export const ${key} = words<${Content}>()({
  title: 'Lo que se sabe',
  lede: 'En pocas palabras, antes de seguir.',
  known: [
    'Nadie sabe del todo cómo funciona. También lo dice quien fabrica el aerosol de esketamina. [E-MECH-07]',
  ],
});`,

  [`stories/${name}.stories.ts`]: `
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { narrow, widget } from './support/widget.js';

const meta: Meta = { title: '${title}', ...widget('${name}') };

export default meta;

type Story = StoryObj;

export const First: Story = {};

export const NoClinic: Story = { globals: { clinic: 'none' } };

export const Spanish: Story = { args: { lang: 'es' } };

export const Dark: Story = { args: { theme: 'dark' } };

/** The narrowest place that it has to fit: 256 px. */
export const Narrow: Story = { decorators: [narrow] };`,

  [`stories/${name}.mdx`]: `
import { Canvas, Meta } from '@storybook/addon-docs/blocks';
import { Keyboard, Untested } from './docs/accessibility';
import { Reading, Sources } from './docs/content';
import { StoryList } from './docs/story-list';
import { About, Surface } from './docs/surface';
import * as stories from './${name}.stories';

<Meta of={stories} />

# ${title}

<About tag="ketamine-${name}" />

<Canvas />

## Stories

<StoryList />

## Using it

<Surface tag="ketamine-${name}" />

## Accessibility

<Untested />

<Keyboard has={['sources']} />

## Reading level

<Reading of="${key}" />

## Sources

<Sources of="${key}" />`,

  [`test/elements/${name}.browser.ts`]: `
import { contract } from './contract.js';

contract('ketamine-${name}');`,
};

/** A file with something put before the first place that a pattern finds. */
function inserted(path, ...insertions) {
  const text = readFileSync(path, 'utf8');
  return insertions.reduce((before, [pattern, line]) => {
    if (!pattern.test(before)) fail(`${path} has no place for ${name}: ${pattern}`);
    return before.replace(pattern, (found) => line + found);
  }, text);
}

/** The import of its words, and where they stand in a language. */
const imported = (language) =>
  `import { ${key} as ${key}${language} } from './${language.toLowerCase()}/${name}.js';\n`;
const listed = (language) => `  ${key}: ${key}${language},\n`;

const changed = {
  'src/elements/names.ts': inserted('src/elements/names.ts', [
    /^\] as const;\nexport type WidgetName/m,
    `  '${name}',\n`,
  ]),
  'src/elements/define-all.ts': [...names, name]
    .map((each) => `import './${each}/define.js';\n`)
    .join(''),
  'src/elements/classes.ts': [...names, name]
    .map((each) => `export { ${className(each)} } from './${each}/${each}.js';\n`)
    .join(''),
  'src/content/languages.ts': inserted(
    'src/content/languages.ts',
    [/^import .* from '\.\/es\//m, imported('En')],
    [/^\nconst en = /m, imported('Es')],
    [/^};\n\n\/\*\* What each element says/m, listed('En')],
    [/^};\n\n\/\*\* All of it/m, listed('Es')],
  ),
};

const there = Object.keys(made).find((path) => existsSync(path));
if (there) fail(`${there} is there already.`);
for (const [path, text] of Object.entries({ ...made, ...changed })) {
  mkdirSync(dirname(path), { recursive: true });
  const options = { ...(await resolveConfig(path)), filepath: path };
  writeFileSync(path, await format(text, options));
}

console.log(`<ketamine-${name}> is there:
${Object.keys(made)
  .map((path) => `  ${path}\n`)
  .join('')}Added to ${Object.keys(changed).join(', ')}.

Next: say what it is for in its words, its class and its stories; npm run pictures; npm run changeset.`);
