import { clinicFields } from '../clinic/clinic.js';
import type { Costs, Price } from '../clinic/costs.js';
import { shared } from '../compiled/en-shared.data.js';
import { routes, type Route } from '../content/shared.js';
import { faultOf, type TextField, type TextOf } from './fields.js';

/** A price as people write it: with a dollar sign, and commas between thousands. */
const amountOf = (value: string): number => Number(value.replace(/^\$\s*|,(?=\d{3}\b)/g, ''));

const wrongIn = (costs: unknown) => faultOf(clinicFields.costs.read, costs);

const prices = ['visit', 'course'] as const;
const labels = { visit: 'Price of one visit', course: 'Price of a whole first course' };

/** What a clinic may say that one route costs. */
export const costFields = (route: Route): readonly TextField[] => [
  ...prices.map((key) => ({
    id: `costs-${route}-${key}`,
    label: labels[key],
    of: shared.routes[route],
    type: 'amount' as const,
    wrong: (value: string) =>
      wrongIn({ [route]: { [key]: { amount: amountOf(value), currency: 'USD' } } }),
  })),
  {
    id: `costs-${route}-note`,
    label: 'What is in it and what is not',
    of: shared.routes[route],
    wide: true,
    long: true,
    wrong: (note) => wrongIn({ [route]: { note } }),
  },
];

const currency: TextField = {
  id: 'costs-currency',
  label: 'Currency of your prices',
  hint: 'Three letters. Leave it empty for US dollars.',
  wrong: (code) => wrongIn({ iv: { visit: { amount: 1, currency: code } } }),
};
const billing: TextField = {
  id: 'costs-billing',
  label: 'What you bill',
  hint: 'Which plans you bill, and what a reader should ask the plan. Promise nothing.',
  wide: true,
  long: true,
  wrong: (words) => wrongIn({ billing: words }),
};
/** What holds for all routes. */
export const costFieldsOfAll: readonly TextField[] = [currency, billing];

/** What is good of those prices. */
export function costsOf(textOf: TextOf, given: readonly Route[]): Costs {
  const good = ({ id, wrong }: TextField) => {
    const value = textOf(id);
    return value && !wrong(value) ? value : undefined;
  };
  const code = textOf(currency.id) ? good(currency)?.toUpperCase() : 'USD';
  const costOf = (route: Route): Costs[Route] =>
    Object.fromEntries(
      costFields(route).flatMap((field): ReadonlyArray<readonly [string, string | Price]> => {
        const value = good(field);
        const key = field.id.split('-').at(-1) ?? '';
        if (!value || field.long) return value ? [[key, value]] : [];
        return code ? [[key, { amount: amountOf(value), currency: code }]] : [];
      }),
    );
  const told = given
    .map((route) => [route, costOf(route)] as const)
    .filter(([, cost]) => Object.keys(cost ?? {}).length);
  const bills = good(billing);
  return { ...Object.fromEntries(told), ...(bills && { billing: bills }) };
}

/** Puts prices into the fields; `false` where they are in several currencies, for which there are none. */
export function fillCosts(text: Record<string, string>, costs: Costs): boolean {
  const read = routes.flatMap((route) =>
    prices.flatMap((key): ReadonlyArray<readonly [string, Price]> => {
      const price = costs[route]?.[key];
      return price ? [[`costs-${route}-${key}`, price]] : [];
    }),
  );
  const [code = 'USD', ...others] = new Set(read.map(([, price]) => price.currency));
  if (others.length) return false;
  if (code !== 'USD') text[currency.id] = code;
  for (const [id, { amount }] of read) text[id] = String(amount);
  for (const route of routes) {
    const note = costs[route]?.note;
    if (note) text[`costs-${route}-note`] = note;
  }
  if (costs.billing) text[billing.id] = costs.billing;
  return true;
}
