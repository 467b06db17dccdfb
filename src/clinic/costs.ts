import type { Route } from '../content/shared.js';
import { between, line, noMarkup, object, reader, text, without } from '../validation/readers.js';

/** An amount of money. */
export interface Price {
  /** In whole units or with decimals: more than 0, at most 100,000. */
  readonly amount: number;
  /** The currency as three letters of ISO 4217, such as USD. */
  readonly currency: string;
}

/** What a clinic says that one route costs. */
export interface Cost {
  /** One visit. */
  readonly visit?: Price;
  /** A whole first course. */
  readonly course?: Price;
  /** What is in it and what is not, at most 300 characters. */
  readonly note?: string;
}

/** What a clinic says that it costs there, and what it bills. It is shown as the clinic's own words. */
export interface Costs extends Readonly<Partial<Record<Route, Cost>>> {
  /** Which plans the clinic bills, and what a reader should ask the plan, at most 300 characters. */
  readonly billing?: string;
}

/** What nobody can promise about money, in the languages of the widgets, for `without`. */
export const noPromise = [
  /\b(free|no[- ]cost|(at )?no (extra )?charge|guarant\w+|(all|any|every|most) ((health|insurance) )?(plans?|insur\w+)|(fully|always|100 ?%) (covered|paid)|covers? (everything|(it )?all)|(lowest|best) prices?|cheap(est)?|gratis|gratuit[oa]s?|sin (ningún )?costo|garanti\w*|garantía|(todos los|cualquier|todas las) (plan|planes|seguros?|aseguradoras?)|(totalmente|siempre) (cubiert|pagad)[oa]s?|(lo )?cubren? todo|mejor(es)? precios?|más barat[oa]s?)(?![\p{L}\d])/iu,
  'promise',
  'a text that promises nothing, without "$&"',
] as const;

/** Plain words that promise nothing. */
export const honest = (longest: number) => text(longest, without(noMarkup, noPromise));

/** Whether there is such a currency; where the browser has no list, whether it could be one. */
function isCurrency(code: string): boolean {
  try {
    return Intl.supportedValuesOf('currency').includes(code);
  } catch {
    return /^[A-Z]{3}$/.test(code);
  }
}

const price = object<Price>(
  {
    amount: between(0.01, 100_000),
    currency: reader((value, refuse) => {
      const code = line(value).toUpperCase();
      return isCurrency(code) ? code : refuse('choice', 'a currency as three letters, such as USD');
    }),
  },
  true,
);

const cost = object<Cost>({ visit: price, course: price, note: honest(300) });

export const costs = object<Costs>({ iv: cost, im: cost, nasal: cost, billing: honest(300) });
