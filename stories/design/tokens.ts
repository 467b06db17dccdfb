import type { CSSResult } from 'lit';
import manifest from '../../dist/custom-elements.json';
import { widgets } from '../../src/elements/names.js';

/** A custom property that a page may set. */
export interface Token {
  readonly name: string;
  readonly description: string;
  readonly type: { readonly text: string };
  readonly default?: string;
}

interface Declaration {
  readonly cssProperties?: readonly Token[];
}

/** The public decisions, as the manifest has them. */
export const publicTokens: readonly Token[] =
  (manifest.modules as ReadonlyArray<{ declarations?: readonly Declaration[] }>)
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ cssProperties }) => cssProperties)?.cssProperties ?? [];

/** The style sheets of all widgets as they were written, the shared ones once. */
export const sheets = (): string[] => [
  ...new Set(
    widgets.flatMap((name) => {
      const element = customElements.get(`ketamine-${name}`);
      const { elementStyles } = element as unknown as { elementStyles: readonly CSSResult[] };
      return elementStyles.map(({ cssText }) => cssText);
    }),
  ),
];

/** Each match of a pattern in the sheets, once, as its groups. */
export const inSheets = (pattern: RegExp): ReadonlyArray<readonly string[]> => {
  const found = sheets().flatMap((css) => [...css.matchAll(pattern)]);
  return [...new Map(found.map(([, ...groups]) => [groups[0] ?? '', groups])).values()].map(
    (groups) => groups.map((text) => text.replace(/\s+/g, ' ').trim()),
  );
};

/** The private choices, each with what it is made from. */
export const privateTokens = () => inSheets(/(--_[\w-]+): ([^;]+);/g);
