import { createContext } from '@lit/context';
import {
  adoptStyles,
  LitElement,
  type CSSResult,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import { isServer } from '../server.js';
import { check } from '../validation/console.js';
import type { Field } from '../validation/issue.js';
import { clinicFieldList, type Clinic } from './clinic.js';

/** A string, so that two copies of this package on one page still find each other's clinic. */
export const clinicContext = createContext<Clinic | undefined>('ketamine-clinic');

/** Attributes about the clinic, the same on every tag. A bad value is named in the console and not used. */
export abstract class ClinicAwareElement extends LitElement {
  /**
   * What its attributes take, for whoever checks them before there is a page.
   * @internal
   */
  static fields: ReadonlyArray<Field<unknown>> = clinicFieldList.map(([, field]) => field);

  static override properties: PropertyDeclarations = Object.fromEntries(
    clinicFieldList.map(([key, { attribute }]) => [key, { attribute }]),
  );

  /**
   * The name of the clinic, at most 80 characters. Without it the words say "your clinic". A longer
   * one, or one with characters that are not seen or turn the direction of text, is not used.
   * @attr clinic-name
   */
  declare clinicName: string | undefined;

  /**
   * The phone of the clinic: 7 to 15 digits, with spaces, dots, dashes, brackets and a leading plus. It is
   * shown as it is written; letters that complete a number (`1-800-KETAMIN`) are dialled as digits, an
   * extension (`555-0100 x12`) after a pause. Anything else is not used and no call link is shown.
   * @attr phone
   */
  declare phone: string | undefined;

  /**
   * Where a visit is booked: an https: or http: address, or a path of your site such as `/book`. Anything
   * else is not used and no booking link is shown.
   * @attr booking-url
   */
  declare bookingUrl: string | undefined;

  /**
   * Where a message is sent: an https:, http:, mailto: or sms: address, or a path of your site such as
   * `/contact`. Anything else is not used and no message link is shown.
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
   * @default 'us'
   */
  declare region: string | undefined;

  /**
   * A help line of that country, as a name and a phone number: `Samaritans: 116 123`. It is shown
   * before 911 and 988, which stay. Anything else is not used.
   * @attr local-help
   */
  declare localHelp: string | undefined;

  /**
   * The ways in which the clinic gives the medicine: a list of `iv`, `im` and `nasal` with commas or
   * spaces between, in the order to show them; default all three. `nasal` means esketamine spray in a
   * certified clinic. Any other word is named in the console and left out.
   * @attr routes
   * @default 'iv, im, nasal'
   */
  declare routes: string | NonNullable<Clinic['routes']> | undefined;

  /**
   * What the clinic says of a visit, by route: JSON such as
   * `{"iv":{"arriveMinutes":15,"visitMinutes":120,"arrive":"…","food":"…"}}`. It is shown as the
   * clinic's own words. Any other key, a number out of range (0 to 240, 10 to 720) or a text over 300
   * characters is named in the console and left out by itself.
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
   * When that review was, as YYYY-MM-DD. A day to come, or anything else, is not used.
   * @attr reviewed
   */
  declare reviewed: string | undefined;

  /**
   * When the clinic's next review is due, as YYYY-MM-DD. After that day the figures are hidden, which the
   * console says, and the help lines stay. Anything else is not used.
   * @attr next-review
   */
  declare nextReview: string | undefined;

  /**
   * What it costs at the clinic and what it bills, by route: JSON such as
   * `{"iv":{"visit":{"amount":450,"currency":"USD"},"note":"…"},"billing":"…"}`, with a `course` like a `visit`
   * for the price of a whole first course. It is shown as the clinic's own, in place of the prices that others
   * ask. An amount is over 0 and at most 100,000, a currency three letters, a text at most 300 characters
   * that promise nothing ("free", "guaranteed", "all plans") and hold no HTML. What is wrong is named in the
   * console and left out by itself.
   * @attr costs
   */
  declare costs: string | NonNullable<Clinic['costs']> | undefined;

  /**
   * Where a reader reports a wrong fact: an https:, http: or mailto: address, or a path of your site such
   * as `/feedback`. Anything else is not used, and readers are asked to tell the clinic.
   * @attr feedback-url
   */
  declare feedbackUrl: string | undefined;

  /**
   * When the clinic is open, on one line of at most 160 characters, shown under the ways to reach it. One that
   * is longer, holds HTML or promises something ("free", "guaranteed") is not used.
   * @attr hours
   */
  declare hours: string | undefined;

  /**
   * The places of a clinic that has several: JSON such as
   * `[{"name":"North","phone":"(555) 010-0142","address":"…","bookingUrl":"/book","hours":"…"}]`, at most 12,
   * each with a `name`. All are listed under the ways to reach the clinic. What is wrong is named in the
   * console and left out by itself.
   * @attr locations
   */
  declare locations: string | NonNullable<Clinic['locations']> | undefined;

  /**
   * Where the clinic's consent form is read: an https: or http: address, or a path of your site. Anything
   * else is not used and no link is shown.
   * @attr consent-url
   */
  declare consentUrl: string | undefined;

  /**
   * Where the clinic's intake form is filled in: an https: or http: address, or a path of your site.
   * Anything else is not used and no link is shown.
   * @attr intake-url
   */
  declare intakeUrl: string | undefined;

  /**
   * The attributes that a page may set; a tag may watch more.
   * @internal
   */
  static get attributeNames(): readonly string[] {
    return super.observedAttributes;
  }

  /** What this tag itself was given, checked. */
  protected ownClinic: Clinic = {};

  /**
   * A root may be there already, written into the page before. Asked for again it comes back empty,
   * also a closed one, and what is rendered takes the place of what was in it before anything is painted.
   */
  protected override createRenderRoot(): ShadowRoot {
    const { elementStyles, shadowRootOptions } = this.constructor as typeof LitElement;
    const root = this.attachShadow(shadowRootOptions);
    try {
      if (!isServer) this.dress(root, elementStyles);
    } catch {
      // Words without styles are better than none.
    }
    return root;
  }

  /** What a document has adopted as its styles stays its own: another one, and this one again, gets new ones. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    const root = this.renderRoot as ShadowRoot | undefined;
    const view = this.ownerDocument.defaultView;
    if (!root || !view) return;
    const sheets = elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
    this.dress(root, sheets);
  }

  /** Gives the root its styles. */
  protected dress(root: ShadowRoot, styles: CSSResultOrNative[]): void {
    adoptStyles(root, styles);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const given: Record<string, unknown> = { ...this.ownClinic };
    for (const [key, field] of clinicFieldList) {
      if (!changed.has(key)) continue;
      given[key] = check(this, field, this[key]);
    }
    // What is not given must not cover what lies below it.
    this.ownClinic = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    );
  }
}
