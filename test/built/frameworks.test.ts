// Each framework's own type check over pages that use the tags: what is right passes, and the same with a
// wrong value does not. They import the built types by the package's own name.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../support/cli.js';

/** A use of a tag, and one that differs from it in one value or name and is wrong. */
type Pair = readonly [right: string, wrong: string];

interface Framework {
  /** The package's path of its types. */
  readonly path: string;
  readonly options?: Record<string, unknown>;
  /** Where a package of this name is taken from: another major version of it. */
  readonly from?: Readonly<Record<string, string>>;
  readonly file: string;
  /** A whole file around one use. */
  readonly page: (use: string) => string;
  /** Runs the check in this folder. */
  readonly check: readonly string[];
  readonly pairs: readonly Pair[];
}

/** Attributes as text: what all of them take in the same way. */
const attributes: readonly Pair[] = [
  ['<ketamine-timeline heading-level="3" />', '<ketamine-timeline heading-level="7" />'],
  ['<ketamine-options theme="dark" />', '<ketamine-options theme="neon" />'],
  ['<ketamine-evidence condition="ptsd" />', '<ketamine-evidence condition="flu" />'],
  ['<ketamine-right-for-me layout="guide" />', '<ketamine-right-for-me layout="page" />'],
  ['<ketamine-right-for-me pacing="all" />', '<ketamine-right-for-me pacing="fast" />'],
];

const jsx = (name: string, more: readonly Pair[]): Framework => ({
  path: name,
  options: { jsx: 'react-jsx', jsxImportSource: name },
  file: 'tsx',
  page: (use) => `import type {} from 'ketamine-elements/${name}';
import type { KetamineTimeline } from 'ketamine-elements/timeline';
export const page = ${use};
export type Used = KetamineTimeline;\n`,
  check: ['typescript/bin/tsc'],
  pairs: [
    ...attributes,
    [
      '<ketamine-clinic clinic-name="Quay" phone="(555) 010-0142" />',
      '<ketamine-clinic clinic-name="Quay" phone={5550142} />',
    ],
    ['<ketamine-how-it-works />', '<ketamine-how-it-work />'],
    [
      '<ketamine-clinic id="quay"><ketamine-options lang="es" /></ketamine-clinic>',
      '<ketamine-clinic id={true}><ketamine-options lang="es" /></ketamine-clinic>',
    ],
    ['<ketamine-timeline heading-level={3} />', '<ketamine-timeline heading-level={1} />'],
    ['<ketamine-clinic visits="{}" />', '<ketamine-clinic visits={15} />'],
    ...more,
  ],
});

const objectAsAttribute: Pair = [
  '<ketamine-side-effects effect-notes="" />',
  '<ketamine-side-effects effect-notes={{}} />',
];

/** What works where a framework sets properties. */
const properties: readonly Pair[] = [
  objectAsAttribute,
  ['<ketamine-timeline headingLevel={3} />', '<ketamine-timeline headingLevel={7} />'],
  ['<ketamine-timeline clinicName="Quay" />', '<ketamine-timeline clinicNam="Quay" />'],
  ["<ketamine-timeline routes={['iv', 'nasal']} />", "<ketamine-timeline routes={['oral']} />"],
  [
    '<ketamine-clinic visits={{ iv: { arriveMinutes: 15 } }} />',
    '<ketamine-clinic visits={{ oral: { arriveMinutes: 15 } }} />',
  ],
  [
    '<ketamine-side-effects effectNotes={{ dizzy: "Our nurses walk with you." }} />',
    '<ketamine-side-effects effectNotes={{ dizzi: "Our nurses walk with you." }} />',
  ],
];

const reference: Pair = [
  '<ketamine-timeline ref={(made: KetamineTimeline | null) => void made?.showStep("leave")} />',
  '<ketamine-timeline ref={(made: KetamineTimeline | null) => void made?.showStep(5)} />',
];

const listener: Pair = [
  '<ketamine-clinic onketamine-action={(event) => event.action.length} />',
  '<ketamine-clinic onketamine-action={(event) => event.detail.length} />',
];

const frameworks: Readonly<Record<string, Framework>> = {
  'React 19': jsx('react', [...properties, listener, reference]),
  'React 18': {
    ...jsx('react', [
      reference,
      objectAsAttribute,
      // It sets attributes only, under the name that is given, and hears no such event.
      [
        '<ketamine-clinic clinic-name="Quay" />',
        '<ketamine-clinic clinic-name="Quay" clinicName="Quay" />',
      ],
      ['<ketamine-clinic routes="iv" />', "<ketamine-clinic routes={['iv']} />"],
      ['<ketamine-clinic class="wide" />', '<ketamine-clinic className="wide" />'],
    ]),
    from: { react: '@types/react18' },
  },
  'Preact 10': jsx('preact', [...properties, listener, reference]),
  'Preact 11': {
    ...jsx('preact', [...properties, listener, reference]),
    from: { preact: 'preact11' },
  },
  Solid: {
    ...jsx('solid', [
      // It writes a name with capital letters in small ones, which no tag knows.
      ['<ketamine-clinic booking-url="/book" />', '<ketamine-clinic bookingUrl="/book" />'],
      ['<ketamine-clinic prop:bookingUrl="/book" />', '<ketamine-clinic bookingUrl={`/book`} />'],
      ['<ketamine-timeline heading-level={3} />', '<ketamine-timeline headingLevel={3} />'],
      ["<ketamine-timeline routes={['iv', 'nasal']} />", "<ketamine-timeline routes={['oral']} />"],
      [
        '<ketamine-clinic visits={{ iv: { arriveMinutes: 15 } }} />',
        '<ketamine-clinic visits={{ oral: { arriveMinutes: 15 } }} />',
      ],
      [
        '<ketamine-side-effects effect-notes={{ dizzy: "Our nurses walk with you." }} />',
        '<ketamine-side-effects effect-notes={{ dizzi: "Our nurses walk with you." }} />',
      ],
      [
        '<ketamine-side-effects prop:effectNotes={{ dizzy: "" }} />',
        '<ketamine-side-effects effectNotes={{ dizzy: "" }} />',
      ],
      [
        '<ketamine-clinic on:ketamine-action={(event) => event.action.length} />',
        '<ketamine-clinic on:ketamine-action={(event) => event.detail.length} />',
      ],
      [
        '<ketamine-timeline prop:headingLevel={3} attr:clinic-name="Quay" />',
        '<ketamine-timeline prop:headingLevel={7} attr:clinic-name="Quay" />',
      ],
    ]),
    options: { jsx: 'preserve', jsxImportSource: 'solid-js' },
  },
  Vue: {
    path: 'vue',
    options: { vueCompilerOptions: { strictTemplates: true } },
    file: 'vue',
    page: (use) => `<script setup lang="ts">
import type {} from 'ketamine-elements/vue';
</script>
<template>${use}</template>\n`,
    check: ['vue-tsc/bin/vue-tsc.js'],
    pairs: [
      ...attributes,
      ['<ketamine-timeline :heading-level="3" />', '<ketamine-timeline :heading-level="7" />'],
      ['<ketamine-timeline :headingLevel="3" />', '<ketamine-timeline :headingLevel="7" />'],
      ['<ketamine-timeline clinicName="Quay" />', '<ketamine-timeline clinicNam="Quay" />'],
      ['<ketamine-timeline phone="555 0142" />', '<ketamine-timeline :phone="5550142" />'],
      [`<ketamine-timeline :routes="['iv']" />`, `<ketamine-timeline :routes="['oral']" />`],
      ['<ketamine-clinic :visits="{ iv: {} }" />', '<ketamine-clinic :visits="{ oral: {} }" />'],
      [
        `<ketamine-side-effects :effectNotes="{ dizzy: '' }" />`,
        `<ketamine-side-effects :effectNotes="{ dizzi: '' }" />`,
      ],
      ['<ketamine-how-it-works />', '<ketamine-how-it-work />'],
      ['<p slot="step-leave">Park here.</p>', '<p :slot="5">Park here.</p>'],
      [
        '<ketamine-clinic class="a" @ketamine-action="(event) => event.action.length" />',
        '<ketamine-clinic class="a" @ketamine-action="(event) => event.detail.length" />',
      ],
    ],
  },
  Svelte: {
    path: 'svelte',
    file: 'svelte',
    page: (use) => `<script lang="ts">
import type {} from 'ketamine-elements/svelte';
</script>
${use}\n`,
    check: ['svelte-check/bin/svelte-check', '--output', 'machine', '--tsconfig', 'tsconfig.json'],
    pairs: [
      ...attributes,
      ...properties,
      ['<ketamine-timeline phone="555 0142" />', '<ketamine-timeline phone={5550142} />'],
      ['<ketamine-timeline clinic-name="Quay" />', '<ketamine-timeline clinic-nam="Quay" />'],
      [
        '<ketamine-clinic onketamine-action={(event) => event.action.length} />',
        '<ketamine-clinic onketamine-action={(event) => event.detail.length} />',
      ],
      [
        '<ketamine-clinic on:ketamine-action={(event) => event.action.length} />',
        '<ketamine-clinic on:ketamine-action={(event) => event.detail.length} />',
      ],
    ],
  },
  'no framework': {
    path: 'define',
    file: 'ts',
    page: (use) => `import 'ketamine-elements/define';
const timeline = document.createElement('ketamine-timeline');
${use};
export { timeline };\n`,
    check: ['typescript/bin/tsc'],
    pairs: [
      ["timeline.routes = ['iv']", "timeline.routes = ['oral']"],
      ...['timeline', 'document', 'window'].map((target): Pair => [
        `${target}.addEventListener('ketamine-action', (event) => event.action)`,
        `${target}.addEventListener('ketamine-action', (event) => event.detail)`,
      ]),
    ],
  },
};

/** The names of the pages in which the framework's own check finds something, and what it says. */
function findings({ options = {}, from = {}, file, page, check, pairs }: Framework) {
  const { vueCompilerOptions, ...compilerOptions } = options;
  const made = join(root, 'coverage');
  mkdirSync(made, { recursive: true });
  const folder = mkdtempSync(join(made, 'framework-'));
  try {
    const paths = Object.fromEntries(
      Object.entries(from).flatMap(([name, other]) => [
        [name, [join(root, 'node_modules', other)]],
        [`${name}/*`, [join(root, 'node_modules', other, '*')]],
      ]),
    );
    const tsconfig = {
      compilerOptions: {
        ...{ target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler' },
        ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true },
        ...{ lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [], paths },
        ...compilerOptions,
      },
      include: ['.'],
      vueCompilerOptions,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
    // Without one, the Svelte check looks for it in the Vite configuration of the repository.
    writeFileSync(join(folder, 'svelte.config.js'), 'export default {};');
    for (const [n, [right, wrong]] of pairs.entries()) {
      writeFileSync(join(folder, `right-${n}.${file}`), page(right));
      writeFileSync(join(folder, `wrong-${n}.${file}`), page(wrong));
    }
    const [program = '', ...rest] = check;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules', program), ...rest],
      { cwd: folder, encoding: 'utf8' },
    );
    const lines = `${stdout}${stderr}`.split('\n').filter((line) => /\berror\b/i.test(line));
    const found = new Set(
      lines.map((line) => /\b(?:right|wrong)-\d+(?=\.)/.exec(line)?.[0] ?? line),
    );
    return { found: [...found].sort(), said: lines.join('\n') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the types of a tag', () => {
  for (const [name, framework] of Object.entries(frameworks)) {
    it(`take what is right in ${name}, and refuse ${framework.pairs.length} wrong uses`, () => {
      const { found, said } = findings(framework);
      assert.deepEqual(found, framework.pairs.map((_, n) => `wrong-${n}`).sort(), said);
    });
  }
});
