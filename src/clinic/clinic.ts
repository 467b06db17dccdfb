import { routes, type Route } from '../content/shared.js';
import { link } from '../validation/address.js';
import { dueDay, pastDay } from '../validation/day.js';
import type { Field, Reader } from '../validation/issue.js';
import { phone } from '../validation/phone.js';
import { between, json, line, list, listOf, object, reader, text } from '../validation/readers.js';
import { costs, honest, type Costs } from './costs.js';

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

/** How many places a clinic may name. */
export const mostPlaces = 12;

/** A help line outside the United States, such as Samaritans on 116 123. */
export interface LocalHelp {
  readonly name: string;
  readonly phone: string;
}

/** One of several places of a clinic. */
export interface Location {
  /** What it is called, at most 80 characters. A place without a name is left out. */
  readonly name: string;
  readonly phone?: string;
  readonly address?: string;
  readonly bookingUrl?: string;
  readonly hours?: string;
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
  readonly costs?: Costs | undefined;
  readonly feedbackUrl?: string | undefined;
  readonly hours?: string | undefined;
  readonly locations?: readonly Location[] | undefined;
  readonly consentUrl?: string | undefined;
  readonly intakeUrl?: string | undefined;
}

/** The keys of one visit, each with what it takes. */
export const visitParts = {
  arriveMinutes: between(0, 240),
  visitMinutes: between(10, 720),
  arrive: text(300),
  food: text(300),
};

/** One thing for each route that is named. */
const byRoute = <T>(item: Reader<T>) =>
  object<Partial<Record<Route, T>>>(
    Object.fromEntries(routes.map((route) => [route, item])) as Record<
      Route,
      Reader<NonNullable<T>>
    >,
  );

const region = reader(
  (value, refuse) =>
    /^[a-z]{2}$/.exec(line(value).toLowerCase())?.[0] ??
    refuse('form', 'a country as two letters, such as us or gb'),
);

/** What a help line is written as, and how that is said. */
export const helpLine = [
  /^([^\d<>]{2,60}?)[\s:,]+(\+?\d[\d\s().-]{1,18}\d)$/,
  'a name and a phone number, such as Samaritans: 116 123',
] as const;

const localHelp: Reader<LocalHelp> = (value, report, path) => {
  const [form, allowed] = helpLine;
  const words = text(90)(value, report, path);
  const [, name, number] = form.exec(words ?? '') ?? [];
  if (name && number) return { name, phone: number };
  if (words) report({ path, value, code: 'form', allowed });
  return undefined;
};

/** No place to promise something in. */
const hours = honest(160);

const place: Reader<Location> = (value, report, path) => {
  const read = object<Location>({
    name: text(80),
    phone,
    address: text(160),
    bookingUrl: link(),
    hours,
  })(value, report, path);
  if (read && !Object.hasOwn(value as object, 'name')) {
    text(80)(undefined, report, `${path}.name`);
  }
  return read?.name ? read : undefined;
};

/** Everything a clinic may say, by property name: its attribute and how it is read. */
export const clinicFields: { readonly [K in keyof Clinic]-?: Field<NonNullable<Clinic[K]>> } = {
  clinicName: { attribute: 'clinic-name', read: text(80) },
  phone: { attribute: 'phone', read: phone },
  bookingUrl: { attribute: 'booking-url', read: link() },
  messageUrl: { attribute: 'message-url', read: link('mailto', 'sms') },
  address: { attribute: 'address', read: text(160) },
  region: { attribute: 'region', read: region },
  localHelp: { attribute: 'local-help', read: localHelp },
  routes: { attribute: 'routes', read: listOf(routes) },
  visits: {
    attribute: 'visits',
    read: json(byRoute(object<Visit>(visitParts)), '{"iv":{"arriveMinutes":15,"food":"…"}}'),
  },
  reviewer: { attribute: 'reviewer', read: text(120) },
  reviewed: { attribute: 'reviewed', read: pastDay },
  nextReview: { attribute: 'next-review', read: dueDay },
  costs: {
    attribute: 'costs',
    read: json(costs, '{"iv":{"visit":{"amount":450,"currency":"USD"},"note":"…"},"billing":"…"}'),
  },
  feedbackUrl: { attribute: 'feedback-url', read: link('mailto') },
  hours: { attribute: 'hours', read: hours },
  locations: {
    attribute: 'locations',
    read: json(list(place, mostPlaces), '[{"name":"…","phone":"…","address":"…"}]'),
  },
  consentUrl: { attribute: 'consent-url', read: link() },
  intakeUrl: { attribute: 'intake-url', read: link() },
};

/** The same fields as a list, for reading all of them. */
export const clinicFieldList = Object.entries(clinicFields) as ReadonlyArray<
  [keyof Clinic, Field<unknown>]
>;
