import type { Unit, Value } from '../content/facts/fact.js';

/** Spanish is written for readers in the United States, whose figures look as they do in English. */
const region = (language: string): string => `${language}-US`;

/** A count with its unit in full: 40 minutes, 1 hour. */
function amount(language: string, count: number, unit: Unit): string {
  return new Intl.NumberFormat(region(language), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(count);
}

/** A day in words, from YYYY-MM-DD. */
export function date(language: string, day: string): string {
  return new Intl.DateTimeFormat(region(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** Minutes as a reader says them: 40 minutes, 2 hours, 1 hour and 30 minutes. */
export function minutes(language: string, total: number): string {
  const hours = Math.floor(total / 60);
  const rest = total % 60;
  const parts = [
    ...(hours ? [amount(language, hours, 'hour')] : []),
    ...(rest ? [amount(language, rest, 'minute')] : []),
  ];
  return new Intl.ListFormat(region(language)).format(parts);
}

/** An amount of money, without cents where there are none. */
export const money = (language: string, amount: number, currency: string): string =>
  new Intl.NumberFormat(region(language), {
    style: 'currency',
    currency,
    ...(Number.isInteger(amount) && { minimumFractionDigits: 0 }),
  }).format(amount);

/** A value of a fact in words; `to` stands between the two ends of a range. */
export function valueInWords(language: string, value: Value, to: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return new Intl.NumberFormat(region(language)).format(value);
  if (value.length === 3) return `${value[0]} ${to} ${amount(language, value[1], value[2])}`;
  const [count, unit] = value;
  return unit === 'minute' ? minutes(language, count) : amount(language, count, unit);
}
