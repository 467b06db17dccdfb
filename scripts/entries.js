import { tsImport } from 'tsx/esm/api';

export const { className, names } = await tsImport('../src/elements/names.ts', import.meta.url);

/** Modules for each element by what follows `elements/` in dist: its class, and what registers it. */
const elements = Object.fromEntries(
  names.flatMap((name) => [
    [`elements/${name}`, `src/elements/${name}/${name}.ts`],
    [`elements/${name}/define`, `src/elements/${name}/define.ts`],
  ]),
);

/** The public modules of the npm package but `content`, by the name of their file in dist. */
export const modules = {
  index: 'src/index.ts',
  define: 'src/elements/define-all.ts',
  es: 'src/embed/es.ts',
  language: 'src/language.ts',
  ...elements,
};

/** What a clinic's page loads, by the name of the file in dist/cdn. Each also as a classic script. */
export const scripts = {
  'ketamine-elements': 'src/embed/cdn.ts',
  'ketamine-elements.es': 'src/embed/es.ts',
};

/** The script of frame.html, and that of the page around it: classic scripts without a second form. */
export const frames = {
  frame: 'src/embed/frame.ts',
  'frame-height': 'src/embed/frame-height.ts',
};

/** A module for one tag, for builders that ask for one address a tag; they share chunks. */
export const tags = Object.fromEntries(
  names.map((name) => [name, `src/elements/${name}/define.ts`]),
);
