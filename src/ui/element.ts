import { ContextConsumer } from '@lit/context';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { check, oneOf } from '../clinic/check.js';
import { clinicContext, ClinicElement } from '../clinic/clinic-element.js';
import type { Clinic } from '../clinic/clinic.js';
import { LocaleController } from '../locale/locale-controller.js';
import type { HeadingLevel } from './heading.js';

const headingLevels = oneOf('heading-level', ['2', '3', '4', '5']);
const themes = oneOf('theme', ['auto', 'light', 'dark']);

/**
 * What every tag that shows something shares: its clinic, its language, its headings and theme.
 *
 * @attr {'en' | 'es'} lang - The language of the words, with or without a region. Default: that of the nearest ancestor with a `lang`, else English. Any other language is named in the console and shown in English.
 * @event {KetamineActionEvent} ketamine-action - The call, book or message link was pressed; `action` says which. Cancel it to handle the press yourself.
 * @csspart title - The first heading.
 * @csspart sources - A folded list of sources.
 * @csspart help - The three help cards.
 * @csspart emergency - The emergency card.
 * @csspart urgent - The card that says when to call the clinic.
 * @csspart careful - The card that says when to tell staff.
 * @csspart card-title - The heading of a help card.
 * @csspart contact - The call to action.
 * @csspart contact-title - Its heading.
 * @csspart button - Its first link.
 * @csspart link - Its other links.
 * @csspart about - Who wrote and reviewed this, and when.
 * @csspart about-title - Its heading.
 * @cssprop {color} [--ketamine-accent=#167a6e] - What can be pressed and what is given. Any color; at least 3:1 against the page is wise. A bad value gives the default of the property it is used in.
 * @cssprop {color} [--ketamine-on-accent] - Text on the accent. Default: black or white, whichever reads better.
 * @cssprop {color} [--ketamine-text] - All text. Default: the page's, or that of the theme.
 * @cssprop {color} [--ketamine-muted] - Less important text. Default: the text color at 84 %.
 * @cssprop {color} [--ketamine-line] - Hairlines and the thread. Default: the text color at 22 %.
 * @cssprop {color} [--ketamine-surface=none] - The surface behind it all. Default: the page's, or that of the theme.
 * @cssprop {color} [--ketamine-urgent=#c5372c] - The help cards. White text is set on it.
 * @cssprop {color} [--ketamine-focus] - The focus ring. Default: the text color.
 * @cssprop {length} [--ketamine-radius=0.25em] - Corners of buttons and of the emergency card.
 * @cssprop {length} [--ketamine-space=1em] - The space between parts; others follow from it.
 * @cssprop {string} [--ketamine-font] - A font family. Default: the page's.
 * @cssprop {length} [--ketamine-measure=38em] - The longest a line of text may be.
 */
export abstract class KetamineElement extends ClinicElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    theme: {},
  };

  /**
   * The level of the first heading: 2 to 5, default 2. Those below follow from it, down to 6. Any
   * other value is named in the console and not used.
   * @attr heading-level
   */
  declare headingLevel: HeadingLevel | `${HeadingLevel}` | undefined;

  /**
   * `auto` (default) takes the colors of the page, `light` and `dark` bring their own surface. Any
   * other value is named in the console and not used.
   * @attr theme
   */
  declare theme: 'auto' | 'light' | 'dark' | undefined;

  /** Who the clinic is: the nearest clinic, and over it what this tag says itself. */
  protected clinic: Clinic = {};
  /** The checked level of the first heading. */
  protected level: HeadingLevel = 2;
  /** The checked theme, as a class of the root. */
  protected mood: string = 'auto';
  protected locale = new LocaleController(this);

  readonly #context = new ContextConsumer(this, { context: clinicContext, subscribe: true });

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('context-provider', this.#askAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('context-provider', this.#askAgain);
    // A tag that is moved out of its clinic forgets it.
    (this.#context as { value: Clinic | undefined }).value = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('headingLevel')) {
      this.level = Number(check(this, headingLevels, this.headingLevel) ?? 2) as HeadingLevel;
    }
    if (changed.has('theme')) this.mood = check(this, themes, this.theme) ?? 'auto';
    this.clinic = { ...this.#context.value, ...this.own };
  }

  /** A clinic that is upgraded after its tags was not there when they asked. */
  #askAgain = (): void => {
    this.removeController(this.#context);
    this.addController(this.#context);
  };
}
