import type { Content } from '../content/languages.js';
import type { Rule } from '../guide/wording.js';
import { version } from '../version.js';
import type { Messages } from './messages.js';

/** Languages that the elements speak. English is built in, the others are registered. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** All the words of one language. */
export interface LanguagePack extends Content {
  readonly language: Language;
  readonly version: string;
  readonly messages: Messages;
  readonly rules: readonly Rule[];
}

interface Registry {
  readonly packs: Partial<Record<Language, LanguagePack>>;
  readonly listeners: Set<() => void>;
}

/**
 * Lives on the global object under a shared symbol, because the script with the elements and the
 * script with a language are two files that may come in either order. Made on first use, never when
 * a module is imported.
 */
function registry(): Registry {
  const home = globalThis as { [key: symbol]: Registry | undefined };
  return (home[Symbol.for('ketamine-elements')] ??= { packs: {}, listeners: new Set() });
}

/** Makes a language available to every element on the page, also to those that are there already. */
export function registerLanguage(pack: LanguagePack): void {
  const { packs, listeners } = registry();
  packs[pack.language] = pack;
  for (const listener of listeners) listener();
}

/** The words of a language, or `undefined` when they are not loaded or of another version. */
export function languagePack(language: Language): LanguagePack | undefined {
  const pack = registry().packs[language];
  // Words of another version may lack some that these elements need.
  return pack?.version === version ? pack : undefined;
}

/** Calls back whenever a language is registered; returns the way to stop. */
export function onLanguage(listener: () => void): () => void {
  const { listeners } = registry();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
