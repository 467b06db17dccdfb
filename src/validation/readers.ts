import { invisible, type IssueCode, type Reader } from './issue.js';
import { parse } from './plain.js';

/** Says what is wrong with what is read, which is then not used. */
export type Refuse = (code: IssueCode, allowed: string, instead?: string) => null;

/** A reader that takes a value as `take` makes it, or refuses it. */
export const reader =
  <T>(take: (value: unknown, refuse: Refuse) => T | null): Reader<T> =>
  (value, report, path) =>
    take(value, (code, allowed, instead) => {
      report({ path, value, code, allowed, instead });
      return null;
    }) ?? undefined;

/** A word or a number as text on one line; empty for anything else, and for what is far too long. */
export const line = (value: unknown): string =>
  (typeof value === 'string' && value.length < 10_000) || typeof value === 'number'
    ? String(value).trim().replace(/\s+/g, ' ')
    : '';

/** A text in words, of which `more` may ask more. */
export const text = (
  longest: number,
  more: (words: string, refuse: Refuse) => string | null = (words) => words,
): Reader<string> =>
  reader((value, refuse) => {
    const words = typeof value === 'string' ? line(value) : '';
    const allowed = `a text of at most ${longest} characters`;
    if (!words || words.length > longest) return refuse('length', allowed);
    const [hidden] = invisible.exec(words) ?? [];
    if (!hidden) return more(words, refuse);
    const number = (hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return refuse('invisible', `${allowed}, without the invisible U+${number}`);
  });

/** What words hold that are no plain text. */
export const noMarkup = [/[<>]/, 'markup', 'plain text, without < and >'] as const;

/** A form that words may not have; `$&` stands in what is allowed for what was found. */
export type Form = readonly [form: RegExp, code: IssueCode, allowed: string];

/** Refuses words in which one of these forms is found. */
export const without =
  (...forms: readonly Form[]) =>
  (words: string, refuse: Refuse): string | null => {
    for (const [form, code, allowed] of forms) {
      const [found] = form.exec(words) ?? [];
      if (found) return refuse(code, allowed.replace('$&', found));
    }
    return words;
  };

/** One of a short list of words. */
export const oneOf = <T extends string>(words: readonly T[]): Reader<T> =>
  reader(
    (value, refuse) =>
      words.find((word) => word === line(value).toLowerCase()) ??
      refuse('choice', words.join(', ')),
  );

/** Some of a short list of words, with commas or spaces between. Any other word is left out by itself. */
export const listOf =
  <T extends string>(words: readonly T[]): Reader<readonly T[]> =>
  (value, report, path) => {
    const asked = Array.isArray(value)
      ? (value as unknown[])
      : line(value)
          .split(/[\s,;]+/)
          .filter(Boolean);
    const known = (each: unknown) => words.find((word) => word === line(each).toLowerCase());
    const other = asked.filter((each) => !known(each));
    if (other.length || !asked.length) {
      const strings = other.every((each) => typeof each === 'string');
      report({
        path,
        value: !other.length ? value : strings ? other.join(', ') : other,
        code: 'choice',
        allowed: `a list of ${words.join(', ')}`,
      });
    }
    const list = [...new Set(asked.flatMap((each) => known(each) ?? []))];
    return list.length ? list : undefined;
  };

/** A number. */
export const between = (least: number, most: number): Reader<number> =>
  reader((value, refuse) =>
    typeof value === 'number' && value >= least && value <= most
      ? value
      : refuse('range', `a number from ${least} to ${most}`),
  );

/**
 * An object with some of these keys, read in their order. What is wrong is left out by itself; or, with
 * `whole`, all of it, since every key is needed.
 */
export const object =
  <T extends object>(
    shape: { readonly [K in keyof T]-?: Reader<NonNullable<T[K]>> },
    whole = false,
  ): Reader<T> =>
  (value, report, path) => {
    const keys = Object.keys(shape);
    const at = path && `${path}.`;
    if (typeof value !== 'object' || !value || Array.isArray(value)) {
      const allowed = `an object with the keys ${keys.join(', ')}`;
      report({ path, value, code: 'type', allowed });
      return undefined;
    }
    const given = value as Record<string, unknown>;
    const good: Array<[string, unknown]> = [];
    let fine = true;
    for (const key of new Set([
      ...keys.filter((each) => whole || Object.hasOwn(given, each)),
      ...Object.keys(given),
    ])) {
      const item = given[key];
      const path = at + key;
      let read: unknown;
      if (keys.includes(key)) read = shape[key as keyof T](item, report, path);
      else report({ path, value: item, code: 'key', allowed: `only the keys ${keys.join(', ')}` });
      if (read === undefined) fine = false;
      else good.push([key, read]);
    }
    return whole && !fine ? undefined : (Object.fromEntries(good) as T);
  };

/** A list of so many. What is wrong is left out by itself. */
export const list =
  <T>(item: Reader<T>, longest: number): Reader<readonly T[]> =>
  (value, report, path) => {
    if (!Array.isArray(value) || value.length > longest) {
      report({ path, value, code: 'length', allowed: `a list of at most ${longest}` });
    }
    return Array.isArray(value)
      ? value
          .slice(0, longest)
          .map((each, place) => item(each, report, `${path}[${place}]`))
          .filter((each) => each !== undefined)
      : undefined;
  };

/** The same as a value, or as its JSON; `example` says what that looks like. */
export const json =
  <T>(inside: Reader<T>, example: string): Reader<T> =>
  (value, report, path) => {
    const data = typeof value === 'string' ? parse(value) : value;
    if (data !== undefined) return inside(data, report, path);
    report({ path, value, code: 'json', allowed: `JSON such as ${example}` });
    return undefined;
  };
