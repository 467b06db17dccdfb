import { languages, registerLanguage as register, type LanguagePack } from './locale/registry.js';
import { tell } from './validation/console.js';
import { show } from './validation/issue.js';

export type { Content } from './content/languages.js';
export type { Rule } from './guide/wording.js';
export type { Messages } from './locale/messages.js';
export type { LanguagePack } from './locale/registry.js';

/** What would be right about a pack that is wrong, where its type was not asked. */
function allowed({ language, messages, shared, rules }: Partial<LanguagePack>): string | undefined {
  if (!/^[a-z]{2,3}$/.test(String(language))) return 'a code of two or three letters, such as pl';
  if (languages.some((each) => each === language))
    return `a language that the package has no words for; it has ${languages.join(', ')}`;
  return messages && shared && rules ? undefined : 'a pack with messages, shared and rules';
}

/**
 * Makes a language known to every tag of this version on the page, also to those that are there already: where
 * `lang` asks for it they show its words. A tag that it has no words for shows English, and says so to screen
 * readers. Register it before the tags: one that asks for it before is told that there are no such words.
 *
 * What is wrong is named in the console and not used; it never throws.
 */
export function registerLanguage(pack: LanguagePack): void {
  const refuse = (language: unknown, right: string) =>
    tell(() => `registerLanguage: "${show(language)}" is not used. Allowed: ${right}.`);
  try {
    const right = allowed(pack);
    if (right) refuse(pack.language, right);
    else register(pack);
  } catch {
    refuse(pack, 'a language pack');
  }
}
