/**
 * NOT FOR PATIENTS. A third language, as a developer would add one: it is English with accents, under a code that
 * no language has, so that nobody takes it for a translation. It has no words of its own for most elements.
 */
import { compile, content, lint, messages, type Content, type Spoken } from '../../src/content.js';
import type { LanguagePack, Messages } from '../../src/language.js';

const letters: Readonly<Record<string, string>> = {
  a: 'à',
  e: 'é',
  i: 'î',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
  s: 'š',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
};

/** A text with accents on its letters, and none on its marks. */
const accented = (text: string): string =>
  text.replace(/\{[^}]*\}|\[[^\]]*\]|[aeinosuAEIOU]/g, (each) => letters[each] ?? each);

/** The same for all words of an object. */
export const pseudo = <Words>(said: Words): Words =>
  typeof said === 'string'
    ? (accented(said) as Words)
    : Array.isArray(said)
      ? (said.map(pseudo) as Words)
      : (Object.fromEntries(
          Object.entries(said as object).map(([key, value]) => [key, pseudo(value as unknown)]),
        ) as Words);

/** The language, and what stands between the two ends of a range. */
export const spoken: Spoken = { language: 'qps', to: 'tø' };

/** What it says, with its marks: the interface, what all elements share, and one element. */
export const written: {
  readonly messages: Messages;
  readonly shared: Content['shared'];
  readonly timeline: Content['timeline'];
} = {
  messages: pseudo(messages.en),
  shared: pseudo(content.en.shared),
  // A translator writes them out: `words<TimelineContent>()({ title: …, lede: … })`.
  timeline: pseudo(content.en.timeline),
};

/** No word of it breaks a rule of its own, as it has but this one. */
export const rules: LanguagePack['rules'] = [{ id: 'DS-4', breaks: /qüîz/i }];

export const findings = () => lint(spoken, written, { rules });

/** What pages are given: the same, finished. */
export const pack: LanguagePack = { language: 'qps', rules, ...compile(spoken, written) };
