import { routes, type Route } from '../content/schema.js';
import { onServer } from '../server.js';
import type { Field } from './check.js';

/** What a clinic says of one kind of visit, in its own words and numbers. */
export interface Visit {
  /** Minutes before the start of the medicine at which to arrive: 0 to 240. */
  readonly arriveMinutes?: number;
  /** Minutes of the whole visit, from arriving to leaving: 10 to 720. */
  readonly visitMinutes?: number;
  /** What to do on arriving, at most 300 characters. */
  readonly arrive?: string;
  /** The food and drink rules, at most 300 characters. */
  readonly food?: string;
}

/** A help line outside the United States, such as Samaritans on 116 123. */
export interface LocalHelp {
  readonly name: string;
  readonly phone: string;
}

/** Who the clinic is. Everything may be absent; nothing here is ever sent or stored. */
export interface Clinic {
  readonly clinicName?: string | undefined;
  readonly phone?: string | undefined;
  readonly bookingUrl?: string | undefined;
  readonly messageUrl?: string | undefined;
  readonly address?: string | undefined;
  /** The country of the page, as two letters. */
  readonly region?: string | undefined;
  /** The name and the phone of a help line of that country. */
  readonly localHelp?: LocalHelp | undefined;
  readonly routes?: readonly Route[] | undefined;
  readonly visits?: Readonly<Partial<Record<Route, Visit>>> | undefined;
  readonly reviewer?: string | undefined;
  readonly reviewed?: string | undefined;
  readonly nextReview?: string | undefined;
}

const text = (longest: number) => (value: unknown) => {
  const trimmed = typeof value === 'string' ? value.trim() : '';
  return trimmed && trimmed.length <= longest ? trimmed : undefined;
};

/**
 * Checks the scheme, so that a link can never run a script. The page's own base resolves the rest; where
 * there is no page, an address has to be whole.
 */
const link = (schemes: readonly string[]) => (value: unknown) => {
  try {
    const url = new URL(String(value).trim(), onServer ? undefined : document.baseURI);
    return schemes.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
};

const date = (value: unknown) => {
  const day = String(value).trim();
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
};

const isRoute = (value: unknown): value is Route => routes.includes(value as Route);

const readRoutes = (value: unknown) => {
  const asked = String(value)
    .toLowerCase()
    .split(',')
    .map((word) => word.trim());
  return asked.every(isRoute) ? [...new Set(asked)] : undefined;
};

/** What one key of a visit takes. */
type Part = Pick<Field<unknown>, 'allowed' | 'read'>;

const within = (least: number, most: number): Part => ({
  allowed: `a number from ${least} to ${most}`,
  read: (value) =>
    typeof value === 'number' && value >= least && value <= most ? value : undefined,
});

const words: Part = { allowed: 'a text of at most 300 characters', read: text(300) };

/** The keys of one visit, each with what it takes. */
export const visitParts: Readonly<Record<keyof Visit, Part>> = {
  arriveMinutes: within(0, 240),
  visitMinutes: within(10, 720),
  arrive: words,
  food: words,
};

const isPart = (key: string): key is keyof Visit => Object.hasOwn(visitParts, key);

const readVisits = (value: unknown) => {
  try {
    const visits = (typeof value === 'string' ? JSON.parse(value) : value) as object;
    return Object.entries(visits).every(
      ([route, visit]) =>
        isRoute(route) &&
        Object.entries(visit as object).every(
          ([key, item]) => isPart(key) && visitParts[key].read(item) !== undefined,
        ),
    )
      ? (visits as NonNullable<Clinic['visits']>)
      : undefined;
  } catch {
    return undefined;
  }
};

const readLocalHelp = (value: unknown): LocalHelp | undefined => {
  const [, name, phone] =
    /^([^\d<>]{2,60}?)[\s:,]+(\+?\d[\d\s().-]{1,18}\d)$/.exec(String(value).trim()) ?? [];
  return name && phone ? { name, phone } : undefined;
};

const dateAllowed = 'a date as YYYY-MM-DD';

/** Everything a clinic may say, by property name: its attribute, what is allowed, how it is read. */
export const clinicFields: { readonly [K in keyof Clinic]-?: Field<NonNullable<Clinic[K]>> } = {
  clinicName: {
    attribute: 'clinic-name',
    allowed: 'a name of at most 80 characters',
    read: text(80),
  },
  phone: {
    attribute: 'phone',
    allowed: 'a phone number of 7 to 15 digits, such as (555) 010-0199',
    read: (value) => {
      const number = String(value).trim();
      const digits = number.replace(/\D/g, '').length;
      return /^\+?[\d\s().-]+$/.test(number) && digits >= 7 && digits <= 15 ? number : undefined;
    },
  },
  bookingUrl: {
    attribute: 'booking-url',
    allowed: 'an https: or http: address',
    read: link(['https:', 'http:']),
  },
  messageUrl: {
    attribute: 'message-url',
    allowed: 'an https:, http:, mailto: or sms: address',
    read: link(['https:', 'http:', 'mailto:', 'sms:']),
  },
  address: {
    attribute: 'address',
    allowed: 'an address of at most 160 characters',
    read: text(160),
  },
  region: {
    attribute: 'region',
    allowed: 'a country as two letters, such as us or gb',
    read: (value) => /^[a-z]{2}$/.exec(String(value).trim().toLowerCase())?.[0],
  },
  localHelp: {
    attribute: 'local-help',
    allowed: 'a name and a phone number, such as Samaritans: 116 123',
    read: readLocalHelp,
  },
  routes: {
    attribute: 'routes',
    allowed: `a list of ${routes.join(', ')}, with commas between`,
    read: readRoutes,
  },
  visits: {
    attribute: 'visits',
    allowed: `JSON with the keys ${routes.join(', ')}, each an object with some of ${Object.entries(
      visitParts,
    )
      .map(([key, { allowed }]) => `${key} (${allowed})`)
      .join(', ')}`,
    read: readVisits,
  },
  reviewer: {
    attribute: 'reviewer',
    allowed: 'a name and credentials of at most 120 characters',
    read: text(120),
  },
  reviewed: { attribute: 'reviewed', allowed: dateAllowed, read: date },
  nextReview: { attribute: 'next-review', allowed: dateAllowed, read: date },
};

/** The same fields as a list, for reading all of them. */
export const clinicFieldList = Object.entries(clinicFields) as ReadonlyArray<
  [keyof Clinic, Field<unknown>]
>;
