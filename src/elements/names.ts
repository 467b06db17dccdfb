/**
 * The list of elements. What goes through all of them starts here: the tags that a page may ask for,
 * the files of the package, titles, the pages of Storybook, pictures and tests. What a new name needs
 * `npm run new-element` makes; a name without words in `content/languages.ts` does not compile, and a test
 * holds `define-all.ts` to the list.
 */

/** Those that show something, in the order in which a page reads well. */
export const widgets = [
  'timeline',
  'side-effects',
  'how-it-works',
  'evidence',
  'options',
  'right-for-me',
] as const;
export type WidgetName = (typeof widgets)[number];

/** All of them. `clinic` shows nothing of its own: it tells those inside it who the clinic is. */
export const names = ['clinic', ...widgets] as const;
export type ElementName = (typeof names)[number];

export const isElement = (name: string): name is ElementName => names.some((each) => each === name);

type Pascal<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Pascal<Tail>}`
  : Capitalize<Name>;

const pascal = (name: string): string =>
  name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

/** What an element's class is called: `KetamineHowItWorks` for `how-it-works`. */
export const className = <Name extends ElementName>(name: Name): `Ketamine${Pascal<Name>}` =>
  `Ketamine${pascal(name) as Pascal<Name>}`;

/** Where an element's words are in a language: `howItWorks` for `how-it-works`. */
export const wordsKey = <Name extends WidgetName>(name: Name): Uncapitalize<Pascal<Name>> =>
  (name.charAt(0) + pascal(name).slice(1)) as Uncapitalize<Pascal<Name>>;
