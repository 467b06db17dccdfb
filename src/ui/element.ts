import { ContextConsumer } from '@lit/context';
import {
  html,
  nothing,
  render,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { clinicContext, ClinicAwareElement } from '../clinic/clinic-element.js';
import type { Clinic } from '../clinic/clinic.js';
import type { Content } from '../content/languages.js';
import { shared } from '../compiled/en-shared.data.js';
import { rulesEn } from '../guide/wording.en.js';
import { messages } from '../locale/en.js';
import { LocaleController } from '../locale/locale-controller.js';
import { languagePack } from '../locale/registry.js';
import { check } from '../validation/console.js';
import type { Field } from '../validation/issue.js';
import { oneOf } from '../validation/readers.js';
import { isServer } from '../server.js';
import { about, expired } from './about.js';
import { contact } from './contact.js';
import { heading, type HeadingLevel } from './heading.js';
import { help, helpLine } from './help.js';
import { endings, type Ending } from './page.js';
import { lastResort } from './last-resort.js';
import { headingField } from './own-heading.js';
import type { RenderContext } from './render-context.js';
import { StatusController } from './status-controller.js';
import { VoiceController } from './voice-controller.js';
import { forgetPrint } from './handout.js';
import { closedRoot } from './closed-root.js';
import { attachRoot, dress, keepKeys, listenUnheard, maker } from './private.js';
import { reset } from './reset.styles.js';

// With a tag come the types of its events, for listeners on it and on the page.
export type { KetamineEventMap } from './events.js';

/** English is what any tag may fall back to. */
const headingFieldIn = (language: string) =>
  headingField([...rulesEn, ...(languagePack(language)?.rules ?? [])]);
const headingLevelField = { attribute: 'heading-level', read: oneOf(['2', '3', '4', '5']) };
const themeField = { attribute: 'theme', read: oneOf(['auto', 'light', 'dark']) };

/** Where an element's own words are in a language pack. */
export type WordsKey = Exclude<keyof Content, 'shared'>;

/**
 * What every tag that shows something shares: its clinic, its language, its headings and theme, and its
 * place on the page. A tag says two things: its English words, and what it shows between its title and the
 * end.
 *
 * ```ts
 * class KetamineTimeline extends KetamineElement<'timeline'> {
 *   static override styles = [base, disclosureStyles, styles];
 *   protected override readonly english = { timeline };
 *   protected override renderContent(context: RenderContext, words: TimelineContent) {
 *     return html`${routeChoice(context, words.routeLegend)} … ${helpLine(context)}`;
 *   }
 * }
 * ```
 *
 * Pieces are functions of the `RenderContext`, each with its styles beside it: `routeChoice` and `routeOf`,
 * `helpLine`, `approvalLine`, `bars`, `figureView`, `disclosure`, `sources`, `skipLink`, `handoutActions`,
 * `renderCost`.
 * The title, the help cards, the call to action and "about" come from here, and stand once on a page
 * (see page.ts). `context.announce` tells a screen reader what changed.
 *
 * @attr {'en' | 'es'} lang - The language of the words, with or without a region. Default: that of the nearest ancestor with a `lang`, else English. Any other language is named in the console and shown in English, unless its words are registered.
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
 * @cssprop {color} [--ketamine-accent=#167a6e] - What can be pressed and what is given. Any color: under links, in figures and around buttons it is made darker or lighter until it shows at 3:1. A bad value gives the default of the property it is used in.
 * @cssprop {color} [--ketamine-on-accent] - Text on the accent. Default: black or white, whichever reads better.
 * @cssprop {color} [--ketamine-text] - All text. Default: the page's, or that of the theme.
 * @cssprop {color} [--ketamine-muted] - Less important text. Default: the text color at 84 %, and firmer where the text is pale.
 * @cssprop {color} [--ketamine-line] - Hairlines and the thread. Default: the text color at 22 %.
 * @cssprop {color} [--ketamine-surface=none] - The surface behind it all. Default: the page's, or that of the theme.
 * @cssprop {color} [--ketamine-urgent=#c5372c] - The help cards. The text on it is black or white, whichever reads better.
 * @cssprop {color} [--ketamine-focus] - The focus ring. Default: the text color.
 * @cssprop {length} [--ketamine-radius=0.25em] - Corners of buttons and of the emergency card.
 * @cssprop {length} [--ketamine-space=1em] - The space between parts; others follow from it.
 * @cssprop {string} [--ketamine-font] - A font family. Default: the page's.
 * @cssprop {string} [--ketamine-heading-font] - A font family of the large headings. Default: that of the text.
 * @cssprop {number} [--ketamine-heading-weight=650] - How bold headings are, from 1 to 1000.
 * @cssprop {color} [--ketamine-heading] - The large headings. Default: the text color.
 * @cssprop {length} [--ketamine-measure=38em] - The longest a line of text may be.
 */
export abstract class KetamineElement<Key extends WordsKey = never> extends ClinicAwareElement {
  /**
   * No one may ask for the root but the element itself.
   * @internal
   */
  static readonly disabledFeatures = ['internals'];

  /** @internal */
  static override fields: ReadonlyArray<Field<unknown>> = [
    ...ClinicAwareElement.fields,
    headingFieldIn('en'),
    headingLevelField,
    themeField,
  ];
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    theme: {},
  };

  /**
   * The first heading in the clinic's own words, in the language of the tag: at most 60 characters, without
   * figures, HTML and promises, by the word rules that our own titles keep. Anything else is named in the
   * console, and the tag keeps its own title.
   * @attr heading
   */
  declare heading: string | undefined;

  /**
   * The level of the first heading: 2 to 5, default 2. Those below follow from it, down to 6. Any
   * other value is named in the console and not used.
   * @attr heading-level
   * @default '2'
   */
  declare headingLevel: HeadingLevel | `${HeadingLevel}` | undefined;

  /**
   * `auto` (default) takes the colors of the page, `light` and `dark` bring their own surface. Any
   * other value is named in the console and not used.
   * @attr theme
   * @default 'auto'
   */
  declare theme: 'auto' | 'light' | 'dark' | undefined;

  /** The tag's own words in English, built in: they stand in for a language that is not loaded. */
  protected abstract readonly english: Pick<Content, Key>;

  /** Who the clinic is: the nearest clinic, and over it what this tag says itself. */
  protected clinic: Clinic = {};
  /** What it is headed, where the clinic's own words are good. */
  #heading: string | undefined;
  #headedIn: string | undefined;
  /** The checked level of the first heading. */
  protected level: HeadingLevel = 2;
  /** The checked theme, as a class of the root. */
  protected themeClass: string = 'auto';
  protected readonly locale = new LocaleController(this);
  protected readonly status = new StatusController(this);
  protected readonly voice = new VoiceController(
    this,
    () => ({
      language: this.language,
      clinic: this.clinic,
      title: this.headingOf(this.words),
      visits: this.aboutVisits,
    }),
    (place) => this.#goTo(place),
    this.endings,
  );

  readonly #context = new ContextConsumer(this, { context: clinicContext, subscribe: true });
  #guard: AbortController | undefined;

  /** A tag's own styles, after what sets back those of the page. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [reset, ...super.finalizeStyles(styles)];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('context-provider', this.#askAgain);
    const { shadowRootOptions } = this.constructor as typeof KetamineElement;
    if (isServer || shadowRootOptions !== closedRoot) return;
    // By the number of arrows a page would learn what was picked.
    this.#guard = new AbortController();
    keepKeys(this.renderRoot as ShadowRoot, this.#guard.signal, (field) => this.typed?.(field));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('context-provider', this.#askAgain);
    this.#guard?.abort();
    forgetPrint();
    // A tag that is moved out of its clinic forgets it.
    (this.#context as { value: Clinic | undefined }).value = undefined;
  }

  /** @internal */
  override attachShadow(init: ShadowRootInit): ShadowRoot {
    return (!isServer && attachRoot(this, init)) || super.attachShadow(init);
  }

  protected override dress(root: ShadowRoot, styles: CSSResultOrNative[]): void {
    if (!dress(root, styles)) super.dress(root, styles);
  }

  /** Whatever throws, the help lines are there: in the root, or in place of it where there can be none. */
  protected override createRenderRoot(): ShadowRoot {
    this.renderOptions.creationScope = maker;
    try {
      return super.createRenderRoot();
    } catch (error) {
      if (isServer) throw error;
      lastResort(this, this, error, this.#pack);
      // What is rendered goes nowhere: on the page itself the reader's answers would not be private.
      return document.createElement('div') as unknown as ShadowRoot;
    }
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      lastResort(this, this.renderRoot as ShadowRoot, error, this.#pack);
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { language } = this;
    if (changed.has('heading') || language !== this.#headedIn) {
      this.#headedIn = language;
      this.#heading = check(this, headingFieldIn(language), this.heading);
    }
    if (changed.has('headingLevel')) {
      this.level = Number(check(this, headingLevelField, this.headingLevel) ?? 2) as HeadingLevel;
    }
    if (changed.has('theme')) this.themeClass = check(this, themeField, this.theme) ?? 'auto';
    this.clinic = { ...this.#context.value, ...this.ownClinic };
  }

  /**
   * A translator puts elements of its own in the place of our words. What is rendered then goes into words
   * that nobody sees, so that all is made anew, and the focus stays where it was.
   */
  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    const controls = () => [
      ...root.querySelectorAll<HTMLElement>('a, button, input, select, summary'),
    ];
    const place = root.querySelector(':is(font)')
      ? controls().findIndex((each) => each.matches(':focus'))
      : null;
    if (place !== null) render(nothing, root, this.renderOptions);
    listenUnheard(root);
    super.update(changed);
    if (place !== null) controls()[place]?.focus();
  }

  /** Which of the parts that stand once on a page this tag has a place for. */
  protected get endings(): readonly Ending[] {
    return endings;
  }

  /** Whether it tells of visits. */
  protected get aboutVisits(): boolean {
    return false;
  }

  /** The tag's own words, in the language that is shown. */
  protected get words(): Content[Key] {
    const [key] = Object.keys(this.english) as [Key];
    return (this.locale.pack?.[key] ?? this.english[key]) as Content[Key];
  }

  /** The language that is shown. */
  protected get language(): string {
    return this.#pack()?.language ?? 'en';
  }

  protected titleOf(words: Content[Key]): string {
    return words.title;
  }

  /** What the tag is headed and called: by the clinic, or else by its own title. */
  protected headingOf(words: Content[Key]): string {
    return this.#heading ?? this.titleOf(words);
  }

  override render(): TemplateResult {
    const { messages: said, shared: common } = this.#pack() ?? { messages, shared };
    const { clinic, language, level, voice, words } = this;
    const { announce } = this.status;
    const context = { language, messages: said, shared: common, clinic, level, voice, announce };
    return html`<div class="container">
      <div class="root ${this.themeClass}" lang=${language} dir="ltr">
        ${this.renderPage(context, words)} ${this.status.render()}
      </div>
    </div>`;
  }

  /**
   * A tag as a whole: its heading and first words, what it has to show, then what its page says once. Past
   * the day of the review its content is not shown.
   */
  protected renderPage(context: RenderContext, words: Content[Key]): TemplateResult {
    return html`
      ${heading(this.level, 0, 'title', this.headingOf(words))}
      ${words.lede ? html`<p class="lede">${words.lede}</p>` : nothing}
      ${
        expired(this.clinic)
          ? html`<p>${context.shared.expired}</p>
              ${helpLine(context)}`
          : this.renderContent(context, words)
      }
      ${this.renderEndings(context)}
    `;
  }

  /** What the tag has to show, between its title and the end. It holds the line of help. */
  protected abstract renderContent(context: RenderContext, words: Content[Key]): TemplateResult;

  /** The parts that this tag says for its page. */
  protected renderEndings(context: RenderContext): TemplateResult {
    const { voice } = this;
    const [cards, call, who] = endings.map((ending) => voice.carries(ending));
    return html`${cards ? help(context) : nothing}
    ${
      call || who
        ? html`<div class="end">
            ${call ? contact(context) : nothing} ${who ? about(context) : nothing}
          </div>`
        : nothing
    }`;
  }

  /** A reader typed into a field of a closed root, of which the page is told nothing. */
  protected typed?(field: Element): void;

  /** Puts something into a set or takes it out, and shows it. */
  protected toggleItem<Item>(set: Set<Item>, item: Item, on: boolean): void {
    if (on) set.add(item);
    else set.delete(item);
    this.requestUpdate();
  }

  /** The pack of the language that is shown: one that has no words for this tag leaves all of it to English. */
  #pack = () => {
    const { pack } = this.locale;
    return this.words === this.english[Object.keys(this.english)[0] as Key] ? undefined : pack;
  };
  /** Brings the reader to a part at the end, or to the beginning: its heading is then what is read. */
  #goTo(place: Ending | 'root'): void {
    const part = this.renderRoot.querySelector(`.${place}`);
    const title = part?.querySelector<HTMLElement>('h2, h3, h4, h5, h6');
    title?.setAttribute('tabindex', '-1');
    title?.focus({ preventScroll: true });
    part?.scrollIntoView();
  }

  /** A clinic that is upgraded after its tags was not there when they asked. */
  #askAgain = (): void => {
    this.removeController(this.#context);
    this.addController(this.#context);
  };
}
