import {
  html,
  nothing,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { RightForMeContent } from '../../content/right-for-me.js';
import type { ClinicGuide } from '../../guide/config.js';
import { move, start, type Form, type Move, type Screen } from '../../guide/navigation.js';
import { rightForMe, rightForMeData } from './right-for-me.data.js';
import { isServer } from '../../server.js';
import { format } from '../../locale/format.js';
import { check, tell } from '../../validation/console.js';
import type { Field } from '../../validation/issue.js';
import { about, expired } from '../../ui/about.js';
import { base } from '../../ui/base.styles.js';
import { contact } from '../../ui/contact.js';
import { KetamineElement } from '../../ui/element.js';
import { KetamineGuideCompleteEvent, KetamineGuideStartEvent } from '../../ui/events.js';
import { heading } from '../../ui/heading.js';
import { helpLine } from '../../ui/help.js';
import { forgetPrint } from '../../ui/handout.js';
import type { Ending } from '../../ui/page.js';
import { markNames, markPrivate } from '../../ui/private.js';
import { PrivateRoot } from '../../ui/private-root.js';
import { closedRoot } from '../../ui/closed-root.js';
import type { RenderContext } from '../../ui/render-context.js';
import { cardView } from './card.js';
import { guideFieldIn, layoutField, nothingAdded, ownFields, pacingField } from './fields.js';
import { guideOf } from './guide.js';
import { allNotes } from './notes.js';
import { screenView, wayIn } from './screens.js';
import { styles } from './right-for-me.styles.js';

const NO_ROOT =
  '<ketamine-right-for-me> lists its notes and asks nothing: attachShadow or adoptedStyleSheets is replaced on this page. Use frame.html.';

/** The parts of a screen of the guide; those of the rest are in the root of the element itself. */
const parts = 'question, question-title, block-title, part-title, all-notes, sources';

/**
 * General education, to help a reader prepare for a talk with a clinician. It is not medical advice
 * and not for emergencies. It gives no score and no verdict. What a reader picks stays in memory, goes
 * nowhere and is gone when the page or the element goes: questions and notes stand in a closed root inside
 * the closed root, its controls have no values, and the host has the marks of session recorders. That
 * reduces what a recorder keeps; it cannot stop a script that runs on your page.
 *
 * @summary "Is this right for me?": a call to action, and a private guide to the talk.
 * @tag ketamine-right-for-me
 * @event {KetamineGuideStartEvent} ketamine-guide-start - The first question was opened, once and the same for everyone. Do not send it to an advertising pixel.
 * @event {KetamineGuideCompleteEvent} ketamine-guide-complete - The notes at the end were opened, once and the same for everyone. Do not send it to an advertising pixel.
 * @csspart approval - What the FDA has approved, on the card.
 * @csspart question - One question with all its options.
 * @csspart question-title - Its heading.
 * @csspart block-title - The heading of the first screen and of the notes.
 * @csspart part-title - The headings under it.
 * @csspart all-notes - The folded list of every note.
 */
export class KetamineRightForMe extends KetamineElement<'rightForMe'> {
  /** @internal */
  static override shadowRootOptions = closedRoot;
  static override styles = [base, styles];
  protected override readonly english = { rightForMe };

  /** @internal */
  static override fields: ReadonlyArray<Field<unknown>> = [...KetamineElement.fields, ...ownFields];
  static override properties: PropertyDeclarations = { layout: {}, pacing: {}, guide: {} };

  /**
   * `card` (default) is a call to action that opens the guide in place, `guide` is the guide itself, `button`
   * is the call to action alone, with a line on what is approved: for a sidebar or the end of a page. Any other
   * value is named in the console and not used.
   * @attr layout
   * @default 'card'
   */
  declare layout: 'card' | 'guide' | 'button' | undefined;

  /**
   * `one` (default) asks one question a screen, `all` asks them on one page. Any other value is named
   * in the console and not used.
   * @attr pacing
   * @default 'one'
   */
  declare pacing: 'one' | 'all' | undefined;

  /**
   * What the clinic adds to the guide: JSON with `questions` (at most 5, each with `id`, `part` of
   * `hope`, `health` or `matters`, `many`, `question`, `why`, and 2 to 8 `options` of `id` and `label`)
   * and `notes` (at most 20, each with `id`, `when` as `question.option`, `text` that opens with "Tell
   * your clinician if" or "Ask about", `authority` and `date`). It is marked as added by the clinic.
   * An item that is wrong or breaks a word rule is named in the console and left out by itself;
   * nothing of ours can be taken away, renamed or answered.
   * @attr guide
   */
  declare guide: string | Partial<ClinicGuide> | undefined;

  #form: Form = { first: 'card', total: 0, all: false };
  #isButton = false;
  #way = start;
  #added = nothingAdded;
  /** Where questions and notes stand, from when they are first shown. */
  #private: PrivateRoot | undefined;
  /** Where the focus goes after a move, until it has gone there. */
  #target: HTMLElement | undefined;
  #moved = false;
  #said: Screen | undefined;
  #readIn: string | undefined;
  readonly #warnedPaths = new Set<string>();
  readonly #firedEvents = new Set<string>();
  /** A script made it: no framework will compare it with what its server wrote. */
  readonly #isMade = !isServer && !this.isConnected && document.readyState !== 'loading';
  #isMarking = false;

  /** The marks too, so that a page that writes over them leaves it with them all the same. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...markNames];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (this.#isMarking || !(this.#isMade || this.hasUpdated)) return;
    if (markNames.includes(name)) this.#mark();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#isMade) this.#mark();
    this.#private?.guard(this.#leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#private?.release();
    // A move takes the element out and puts it back at once; only what stays out forgets.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  /** In another document the private root needs styles of that one too. */
  protected override dress(root: ShadowRoot, styles: CSSResultOrNative[]): void {
    super.dress(root, styles);
    this.#private?.dress(styles);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { language } = this;
    if (changed.has('guide')) this.#warnedPaths.clear();
    if (changed.has('guide') || language !== this.#readIn) {
      this.#readIn = language;
      this.#added =
        check(this, guideFieldIn(language), this.guide, this.#warnedPaths) ?? nothingAdded;
    }
    let { first, all } = this.#form;
    if (changed.has('layout')) {
      const layout = check(this, layoutField, this.layout);
      first = layout === 'guide' ? 'before' : 'card';
      this.#isButton = layout === 'button';
    }
    if (changed.has('pacing')) all = check(this, pacingField, this.pacing) === 'all';
    const total = rightForMeData.questions.length + this.#added.questions.length;
    this.#form = { first, all, total };
  }

  /** Its line of help keeps one place on every screen; the cards are at another tag of the page. */
  protected override get endings(): readonly Ending[] {
    return ['contact', 'about'];
  }

  protected override titleOf(words: RightForMeContent): string {
    const { region = 'us' } = this.clinic;
    return words[region === 'us' ? 'title' : 'titleElsewhere'];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#moved) return;
    this.#moved = false;
    if (this.#target?.localName !== 'button') this.#target?.setAttribute('tabindex', '-1');
    this.#target?.focus();
  }

  protected override renderPage(context: RenderContext, words: RightForMeContent): TemplateResult {
    const { level, voice } = this;
    const screen = this.#shown;
    // Help stands in one place on every screen, and the call to action is one element for everyone.
    return html`<div class=${screen === 'card' ? 'framed' : ''}>
      ${heading(level, 0, 'title', this.headingOf(words))} ${helpLine(context)}
      ${this.renderContent(context, words)}
      ${
        voice.carries('contact') || screen === 'notes' || this.#isButton
          ? html`<div class="ask" ?hidden=${screen === 'before' || screen === 'questions'}>
              ${contact(context)}
            </div>`
          : nothing
      }
      ${voice.carries('about') ? about(context) : nothing}
    </div>`;
  }

  protected override renderContent(
    context: RenderContext,
    words: RightForMeContent,
  ): TemplateResult {
    const guide = guideOf(words, this.#added);
    const screen = this.#shown;
    const inside = screen === 'card' ? undefined : this.#draw(screen, context, words, guide);
    if (inside) return html`${inside}`;
    // Before the script is there, and where there is no private root, all notes open in place of the guide.
    const isListOnly = isServer || (this.#private && !this.#private.root);
    const way = isListOnly
      ? html`<div class="tools">
          ${allNotes(context, words, guide.questions, guide.notes, words.prepare)}
        </div>`
      : wayIn(words, { make: this.#make, land: this.#land });
    return html`<div class="screen">
      ${cardView(context, words, this.#isButton ? undefined : way)}
    </div>`;
  }

  /** The screen that is shown: the card before the script is there, past the review, without a root or a guide. */
  get #shown(): Screen {
    const noRoot = this.#private && !this.#private.root;
    return isServer || noRoot || this.#isButton || expired(this.clinic) ? 'card' : this.#screen;
  }

  get #screen(): Screen {
    return this.#way.screen ?? this.#form.first;
  }

  /** Draws a screen into the private root: the element that holds it, if there is one to be had. */
  #draw(
    screen: Exclude<Screen, 'card'>,
    context: RenderContext,
    words: RightForMeContent,
    guide: ReturnType<typeof guideOf>,
  ): HTMLElement | undefined {
    if (!this.#private) {
      this.#private = new PrivateRoot(KetamineRightForMe.elementStyles, parts);
      this.#private.guard(this.#leave);
      if (!this.#private.root) tell(() => NO_ROOT);
    }
    const { root, box } = this.#private;
    if (!root) return undefined;
    const drawn = {
      ...guide,
      context,
      words,
      level: this.level,
      form: this.#form,
      way: this.#way,
      make: this.#make,
      land: this.#land,
    };
    this.#private.draw(root, screenView(screen, drawn), `${screen} ${this.#way.cleared}`);
    return box;
  }

  #land = (element: HTMLElement): void => {
    this.#target = element;
  };

  #make = (made: Move): void => {
    this.#way = move(this.#way, this.#form, made);
    // What is picked is seen on its control, and nowhere else until the notes.
    if (made.to === 'pick') return;
    if (made.to === 'clear') {
      forgetPrint();
      this.status.announce(this.words.cleared);
      return;
    }
    this.#moved = true;
    this.#mark();
    this.#say(this.#screen);
    const { screen } = this.#way;
    if (screen === 'questions') this.#tell(KetamineGuideStartEvent);
    if (screen === 'notes') this.#tell(KetamineGuideCompleteEvent);
    this.requestUpdate();
  };

  /**
   * Says which screen came. What was pressed is gone before the focus lands, and a screen reader may then say
   * nothing of where it landed. From question to question the button stays, and the heading is said.
   */
  #say(screen: Screen): void {
    const { opened, closed, ready, progress } = this.words;
    if (screen === this.#said) return;
    this.#said = screen;
    this.status.announce(
      {
        card: closed,
        before: opened,
        questions: format(progress, { n: this.#way.place + 1, total: this.#form.total }),
        notes: ready,
      }[screen],
    );
  }

  /**
   * Fires an event once, so that going back and forth is not told. Later than the press: what is sent meanwhile
   * says in Firefox where in the root that came from.
   */
  #tell(Told: typeof KetamineGuideStartEvent | typeof KetamineGuideCompleteEvent): void {
    if (this.#firedEvents.has(Told.type)) return;
    this.#firedEvents.add(Told.type);
    setTimeout(() => this.dispatchEvent(new Told()));
  }

  /** Nothing stays when the page or the element goes, also not in a page that the browser keeps. */
  #leave = (): void => {
    forgetPrint();
    this.#said = undefined;
    this.#way = move(this.#way, this.#form, { to: 'leave' });
    this.requestUpdate();
  };

  /**
   * Marks it for session recorders. It holds no answer before its first press, and until then a framework
   * may still compare it with what its server wrote.
   */
  #mark(): void {
    this.#isMarking = true;
    markPrivate(this);
    this.#isMarking = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-right-for-me': KetamineRightForMe;
  }
}
