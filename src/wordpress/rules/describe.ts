/**
 * The readers of `src/validation` once more, by the same names: each says what it takes, as data, in place of
 * taking it. When the plugin is built, `src/clinic` is read with these in place of those, so that its fields are
 * written once. What a reader says is allowed is asked of the reader itself.
 */
import { forms, guesses, link as realLink } from '../../validation/address.js';
import { dueDay as realDueDay, pastDay as realPastDay } from '../../validation/day.js';
import { invisible, type Issue, type Reader } from '../../validation/issue.js';
import { begunForm, numberForm, phone as realPhone } from '../../validation/phone.js';
import * as real from '../../validation/readers.js';
import { pcre } from './pcre.js';
import type { Form, Rule } from './rule.js';

/** What makes no reader is the same. */
export { line, noMarkup } from '../../validation/readers.js';

/** What a reader says is allowed in place of a value. */
function allowed(read: Reader<unknown>, value: unknown): string {
  const found: Issue[] = [];
  read(value, (issue) => found.push(issue), '');
  const [first] = found;
  if (!first) throw new Error(`${JSON.stringify(value)} is read, so nothing is said of it.`);
  return first.allowed;
}

/** Anything that no reader takes. */
const nothing = {};

/** Unlike the widgets it takes no angle brackets anywhere: WordPress takes them for tags. */
export const text = (longest: number, more: readonly Form[] = without(real.noMarkup)): Rule => ({
  kind: 'text',
  longest,
  allowed: allowed(real.text(longest), nothing),
  hidden: {
    form: pcre(invisible),
    allowed: allowed(real.text(longest), '\u200b').replace('200B', '%s'),
  },
  without: more,
});

export const without = (
  ...found: ReadonlyArray<readonly [form: RegExp, code: string, allowed: string]>
): Form[] => found.map(([form, , allowed]) => ({ form: pcre(form), allowed }));

/**
 * A reader of its own, of short words of letters: all of two letters, or of three those that mean something.
 */
export function reader(take: Parameters<typeof real.reader>[0]): Rule {
  const read = real.reader(take);
  const says = allowed(read, nothing);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.match(/./g) ?? [];
  const longer = (words: readonly string[]) =>
    words.flatMap((word) => letters.map((letter) => word + letter));
  const two = longer(letters);
  const isRead = (word: string) => read(word, () => {}, '') !== undefined;
  if (two.every(isRead)) return { kind: 'matching', form: pcre(/^[a-z]{2}$/), allowed: says };
  const values = longer(two).filter(isRead);
  if (!values.length) throw new Error('This reader is not described.');
  return { kind: 'choice', values, upper: true, allowed: says };
}

export const oneOf = (values: readonly string[]): Rule => ({
  kind: 'choice',
  values,
  allowed: allowed(real.oneOf(values), nothing),
});

export const listOf = (values: readonly string[]): Rule => ({
  kind: 'choices',
  values,
  allowed: allowed(real.listOf(values), ''),
});

export const between = (least: number, most: number): Rule => ({
  kind: 'number',
  least,
  most,
  allowed: allowed(real.between(least, most), nothing),
});

/** All that were asked for, in order. */
const objects: Rule[] = [];

export function object(keys: Readonly<Record<string, Rule>>, whole = false): Rule {
  const names = Object.keys(keys);
  const read = real.object(Object.fromEntries(names.map((name) => [name, () => undefined])));
  const rule: Rule = {
    kind: 'object',
    keys,
    needed: whole ? names : [],
    allowed: allowed(read, ''),
    unknown: allowed(read, { '': nothing }),
  };
  objects.push(rule);
  return rule;
}

/** A reader that is a function around an object: it breaks off when it calls what is data here. */
export function around(read: unknown): Rule {
  const before = objects.length;
  try {
    (read as () => void)();
  } catch {
    const rule = objects[before];
    if (rule) return rule;
  }
  throw new Error('This reader is around no object.');
}

export const list = (item: Rule, longest: number): Rule => ({
  kind: 'list',
  item,
  longest,
  allowed: allowed(
    real.list(() => undefined, longest),
    nothing,
  ),
});

/** A form has fields where a page has JSON. */
export const json = (inside: Rule): Rule => inside;

export const link = (...more: ReadonlyArray<'mailto' | 'sms'>): Rule => ({
  kind: 'link',
  forms: ['http' as const, ...more].map((scheme) => pcre(forms[scheme])),
  guesses: guesses.map(([begins, meant]) => [pcre(begins), meant]),
  hidden: pcre(invisible),
  allowed: allowed(realLink(...more), nothing),
});

export const phone: Rule = {
  kind: 'phone',
  form: pcre(numberForm),
  begun: pcre(begunForm),
  allowed: allowed(realPhone, '1'),
  letters: allowed(realPhone, 'a'),
};

const long = { past: '1000-01-01', future: '9999-01-01' };

export const pastDay: Rule = {
  kind: 'day',
  allowed: allowed(realPastDay, nothing),
  future: allowed(realPastDay, long.future),
};

export const dueDay: Rule = {
  kind: 'day',
  allowed: allowed(realDueDay, nothing),
  past: allowed(realDueDay, long.past),
};
