import { compileSentence, factsOf, type Spoken } from '../compiled/compile.js';
import { content, type Content } from '../content/languages.js';
import { forbidden, sentencesOf, type Rule } from '../guide/wording.js';
import { messages } from '../locale/en.js';
import type { Messages } from '../locale/messages.js';
import { leaves, marks } from './blocks.js';
import { numberWords, tooLong } from './wording.js';

/** Words of one language with their marks, by element; of those that are not there nothing is said. */
export type Written = Partial<Content> & { readonly messages?: Messages };

/** What the lint has to know of a language. */
export interface LintOptions {
  /** What no sentence may say. */
  readonly rules: readonly Rule[];
  /** Numbers written as words, which a sentence takes from a fact instead. */
  readonly numberWords?: RegExp;
}

/** One thing that is wrong with some words. */
export interface LintFinding {
  readonly rule:
    | 'missing'
    | 'unknown'
    | 'fact'
    | 'marks'
    | 'number'
    | 'long sentence'
    | 'long paragraph'
    | 'forbidden'
    | 'not translated';
  readonly path: string;
  readonly text: string;
  /** More about it: the word rule that is broken, the marks that English has. */
  readonly detail?: string;
}

const english: Written = { ...content.en, messages };

/** How the crisis line is reached is said for each language by itself, and in Spanish alone with a fact of its own. */
const ofItself = /(?:^|\.)crisis(?:Call|Text)/;
const marksOf = (text: string) => marks(text).filter((mark) => !mark.includes('E-CR-02'));

/** A text without its marks. */
const bare = (text: string): string => text.replace(/\{[^}]*\}|\[[^\]]*\]/g, '');

/** Where a text stands, for the rules that not every text keeps. */
const whereOf = (path: string) =>
  path.startsWith('rightForMe.questions.')
    ? 'guide'
    : /title|label$/i.test(path)
      ? 'title'
      : undefined;

/** Whether a sentence can be put together: each fact and value that it names exists. */
function finish(spoken: Spoken, text: string): string | undefined {
  try {
    factsOf(text);
    return compileSentence(spoken, text);
  } catch {
    return undefined;
  }
}

/**
 * All that a machine can find wrong with the words of a language: against English, what is missing or too much,
 * what was left in English, and facts that are not the same; a fact that there is not, a number outside of a
 * fact, a sentence over 20 words, a paragraph over 3 sentences, and what its word rules forbid. That the words
 * are true, plain and said so by someone, only a reader of the language can tell.
 */
export function lint(spoken: Spoken, written: Written, options: LintOptions): LintFinding[] {
  const language = typeof spoken === 'string' ? spoken : spoken.language;
  const numbers =
    options.numberWords ?? (numberWords as Readonly<Record<string, RegExp | undefined>>)[language];
  const found: LintFinding[] = [];
  for (const part of Object.keys(english) as Array<keyof Written>) {
    if (!written[part]) continue;
    const twins = new Map(leaves(written[part], part));
    const originals = new Map(leaves(english[part], part));
    for (const [path, text] of originals) {
      if (!twins.has(path)) found.push({ rule: 'missing', path, text });
    }
    for (const [path, text] of twins) {
      const add = (rule: LintFinding['rule'], detail?: string) =>
        found.push({ rule, path, text, ...(detail && { detail }) });
      const original = originals.get(path);
      const finished = finish(spoken, text);
      if (original === undefined) {
        add('unknown');
        continue;
      }
      if (finished === undefined) add('fact');
      const meant = marksOf(original);
      if (String(marksOf(text)) !== String(meant) && !ofItself.test(path))
        add('marks', meant.join(' '));
      if (language !== 'en' && original === text && /\p{L}{4}/u.test(bare(text)))
        add('not translated');
      if (/\d/.test(bare(text)) || numbers?.test(bare(text))) add('number');
      const read = finished ?? bare(text);
      if (tooLong(read)) add('long sentence');
      if (sentencesOf(read).length > 3) add('long paragraph');
      // How sure something is has three words, as the evidence has.
      const broken = path.includes('.certainty.')
        ? undefined
        : forbidden(options.rules, read, whereOf(path));
      if (broken) add('forbidden', broken);
    }
  }
  return found;
}
