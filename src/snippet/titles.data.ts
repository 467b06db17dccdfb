import { compile } from '../compiled/compile.js';
import { content } from '../content/languages.js';
import { widgets, wordsKey } from '../elements/names.js';
import { languages, type Language } from '../locale/registry.js';

interface Titled {
  readonly title: string;
  /** Where a title that names the medicine is not allowed. */
  readonly titleElsewhere?: string;
}

const titled = (language: Language, { title, titleElsewhere = title }: Titled) =>
  compile(language, { title, titleElsewhere });

/** What each widget calls itself in its first heading, by its name, in each language. */
export const titles = Object.fromEntries(
  widgets.map((name) => [
    name,
    Object.fromEntries(
      languages.map((language) => [language, titled(language, content[language][wordsKey(name)])]),
    ),
  ]),
);
