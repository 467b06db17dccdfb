import type { Content } from '../content/languages.js';
import type { Rule } from '../guide/wording.js';
import { version } from '../version.js';
import type { Messages } from './messages.js';

/** Languages that come with the package. English is built in; Spanish, and any other one, is registered. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/**
 * The words of one language as a reader meets them: those of the interface, those that all elements share, and
 * those of each element. An element that it has no words for is shown in English.
 */
export interface LanguagePack extends Pick<Content, 'shared'>, Partial<Omit<Content, 'shared'>> {
  /** The language of a `lang`, without a region: `pl`. */
  readonly language: string;
  readonly messages: Messages;
  /** What no text that a clinic adds may say in this language. */
  readonly rules: readonly Rule[];
}

interface Registry {
  /** By language and version: words of another version may lack some that these elements need. */
  readonly packs: Record<string, LanguagePack | undefined>;
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
  packs[pack.language + version] = pack;
  for (const listener of listeners) listener();
}

/** The words of a language, or `undefined` when they are not loaded or of another version. */
export const languagePack = (language: string): LanguagePack | undefined =>
  registry().packs[language + version];

/** Calls back whenever a language is registered; returns the way to stop. */
export function onLanguage(listener: () => void): () => void {
  const { listeners } = registry();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
