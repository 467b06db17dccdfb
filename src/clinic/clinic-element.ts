import { createContext } from '@lit/context';
import { adoptStyles, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { onServer } from '../server.js';
import { check } from './check.js';
import { clinicFieldList, type Clinic } from './clinic.js';

/** A string, so that two copies of this package on one page still find each other's clinic. */
export const clinicContext = createContext<Clinic | undefined>('ketamine-clinic');

/** Attributes about the clinic, the same on every tag. A bad value is named in the console and not used. */
export abstract class ClinicElement extends LitElement {
  static override properties: PropertyDeclarations = Object.fromEntries(
    clinicFieldList.map(([key, { attribute }]) => [key, { attribute }]),
  );

  /**
   * The name of the clinic, at most 80 characters. Without it the words say "your clinic". A longer
   * one is not used.
   * @attr clinic-name
   */
  declare clinicName: string | undefined;

  /**
   * The phone of the clinic: 7 to 15 digits, with spaces, dots, dashes, brackets and a leading plus.
   * Anything else is not used and no call link is shown.
   * @attr phone
   */
  declare phone: string | undefined;

  /**
   * Where a visit is booked: an http: or https: address. Anything else is not used and no booking
   * link is shown.
   * @attr booking-url
   */
  declare bookingUrl: string | undefined;

  /**
   * Where a message is sent: an http:, https:, mailto: or sms: address. Anything else is not used and
   * no message link is shown.
   * @attr message-url
   */
  declare messageUrl: string | undefined;

  /**
   * The address of the clinic on one line, at most 160 characters. A longer one is not used.
   * @attr address
   */
  declare address: string | undefined;

  /**
   * The country of the page as two letters; default `us`. Elsewhere a line of help says that 911 and
   * 988 are for the United States, and the title of the guide names no medicine. Anything else is
   * not used.
   * @attr region
   */
  declare region: string | undefined;

  /**
   * A help line of that country, as a name and a phone number: `Samaritans: 116 123`. It is shown
   * before 911 and 988, which stay. Anything else is not used.
   * @attr local-help
   */
  declare localHelp: string | undefined;

  /**
   * The ways in which the clinic gives the medicine: a list of `iv`, `im` and `nasal` with commas
   * between, in the order to show them; default all three. `nasal` means esketamine spray in a
   * certified clinic. With any other word in it the list is not used.
   * @attr routes
   */
  declare routes: string | NonNullable<Clinic['routes']> | undefined;

  /**
   * What the clinic says of a visit, by route: JSON such as
   * `{"iv":{"arriveMinutes":15,"visitMinutes":120,"arrive":"…","food":"…"}}`. It is shown as the
   * clinic's own words. With any other key or a number out of range none of it is used.
   * @attr visits
   */
  declare visits: string | NonNullable<Clinic['visits']> | undefined;

  /**
   * The clinician who reviewed this content for the clinic, with credentials, at most 120 characters.
   * Without it the page says "not yet reviewed by a clinician".
   * @attr reviewer
   */
  declare reviewer: string | undefined;

  /**
   * When that review was, as YYYY-MM-DD. Anything else is not used.
   * @attr reviewed
   */
  declare reviewed: string | undefined;

  /**
   * When the clinic's next review is due, as YYYY-MM-DD. After that day the figures are hidden and
   * the help lines stay. Anything else is not used.
   * @attr next-review
   */
  declare nextReview: string | undefined;

  /** What this tag itself was given, checked. */
  protected own: Clinic = {};

  /**
   * A root may be there already, written into the page before. Asked for again it comes back empty,
   * also a closed one, and what is rendered takes the place of what was in it before anything is painted.
   */
  protected override createRenderRoot(): ShadowRoot {
    const { elementStyles, shadowRootOptions } = this.constructor as typeof LitElement;
    const root = this.attachShadow(shadowRootOptions);
    if (!onServer) adoptStyles(root, elementStyles);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const given: Record<string, unknown> = { ...this.own };
    for (const [key, field] of clinicFieldList) {
      if (!changed.has(key)) continue;
      given[key] = check(this, field, this[key]);
    }
    // What is not given must not cover what lies below it.
    this.own = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  }
}
