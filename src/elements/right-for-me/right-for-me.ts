import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { check, oneOf, warn } from '../../clinic/check.js';
import type { RightForMeWords } from '../../content/schema.js';
import { notesFor, pick, type Answers } from '../../guide/answers.js';
import { readGuide, type ClinicGuide } from '../../guide/config.js';
import { rulesEn } from '../../guide/wording.en.js';
import { rightForMe } from '../../locale/en-right-for-me.data.js';
import { shared } from '../../locale/en-shared.data.js';
import { strings } from '../../locale/en.js';
import { languagePack, type Language } from '../../locale/registry.js';
import { onServer } from '../../server.js';
import { about, expired } from '../../ui/about.js';
import { base } from '../../ui/base.styles.js';
import { contact } from '../../ui/contact.js';
import { KetamineElement } from '../../ui/element.js';
import { KetamineGuideCompleteEvent, KetamineGuideStartEvent } from '../../ui/events.js';
import { heading } from '../../ui/heading.js';
import { helpLine } from '../../ui/help.js';
import { keepArrowKeys, markPrivate } from '../../ui/private.js';
import { list, put, type Speech } from '../../ui/speech.js';
import { cardView } from './card.js';
import { answersOf, guideOf, type ShownNote, type ShownQuestion } from './guide.js';
import { allNotes, guideHandout, summaryView } from './notes.js';
import { questionView } from './question.js';
import { styles } from './right-for-me.styles.js';

const english = { strings, shared, rightForMe };
const layouts = oneOf('layout', ['card', 'guide']);
const pacing = oneOf('steps', ['one', 'all']);

/** What is shown: the card, what the guide is, its questions, or the notes at its end. */
type Screen = 'card' | 'before' | 'questions' | 'notes';

/**
 * General education, to help a reader prepare for a talk with a clinician. It is not medical advice
 * and not for emergencies. It gives no score and no verdict. What a reader picks stays in memory, goes
 * nowhere and is gone when the page or the element goes: a closed shadow root, the marks of session
 * recorders, and controls without values see to it. That reduces what a recorder keeps; it cannot stop
 * a script that runs on your page.
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
export class KetamineRightForMe extends KetamineElement {
  /** The root is closed, so that session recorders find no way in. */
  static override shadowRootOptions: ShadowRootInit = {
    ...KetamineElement.shadowRootOptions,
    mode: 'closed',
  };
  static override styles = [base, styles];

  static override properties: PropertyDeclarations = { layout: {}, steps: {}, guide: {} };

  /**
   * `card` (default) is a call to action that opens the guide in place, `guide` is the guide itself.
   * Any other value is named in the console and not used.
   * @attr layout
   */
  declare layout: 'card' | 'guide' | undefined;

  /**
   * `one` (default) asks one question a screen, `all` asks them on one page. Any other value is named
   * in the console and not used.
   * @attr steps
   */
  declare steps: 'one' | 'all' | undefined;

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

  #all = false;
  #added: ClinicGuide = { questions: [], notes: [] };
  #answers: Answers = new Set();
  #first: Screen = 'card';
  #screen: Screen | undefined;
  #place = 0;
  #moved = false;
  /** Counts how often all was cleared: controls are then made anew, without what was picked. */
  #blank = 0;
  #readIn: Language | undefined;
  readonly #named = new Set<string>();
  readonly #told = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#forget);
    // A move takes the element out and puts it back at once; only what stays out forgets.
    queueMicrotask(() => {
      if (!this.isConnected) this.#forget();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('layout')) {
      this.#first = check(this, layouts, this.layout) === 'guide' ? 'before' : 'card';
    }
    if (changed.has('steps')) this.#all = check(this, pacing, this.steps) === 'all';
    const { language } = this.locale;
    if (changed.has('guide')) this.#named.clear();
    if (changed.has('guide') || language !== this.#readIn) this.#readGuide(language);
  }

  override render(): TemplateResult {
    return this.speak('rightForMe', english, this.#content);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    keepArrowKeys(this.renderRoot as ShadowRoot);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Also again: a page may write over the class of the host, a new theme over that of the root.
    const inside = this.renderRoot.querySelectorAll('.root, label, input, button');
    for (const each of [this, ...inside]) if (!each.matches('.rr-block')) markPrivate(each);
    if (!this.#moved) return;
    this.#moved = false;
    const target = this.renderRoot.querySelector<HTMLElement>(
      '.screen > .block-title, .question:not([hidden]) .question-title, .screen > p > button',
    );
    if (target?.localName !== 'button') target?.setAttribute('tabindex', '-1');
    target?.focus();
  }

  #content = (speech: Speech, words: RightForMeWords): TemplateResult => {
    const { level } = this;
    const screen = expired(this.clinic) ? 'card' : (this.#screen ?? this.#first);
    const title = this.clinic.region && this.clinic.region !== 'us' ? 'titleElsewhere' : 'title';
    // Help stands in one place on every screen, and the call to action is one element for everyone.
    return html`<div class=${screen === 'card' ? 'framed' : ''}>
      ${heading(level, 0, 'title', words[title])} ${helpLine(speech)}
      <div class="screen">${this.#render(screen, speech, words)}</div>
      <div class="ask" ?hidden=${screen === 'before' || screen === 'questions'}>
        ${contact(speech, level)}
      </div>
      ${about(speech, level)}
    </div>`;
  };

  #render(screen: Screen, speech: Speech, words: RightForMeWords): unknown {
    const { questions, notes } = guideOf(words, this.#added);
    const all = allNotes(speech, words, questions, notes, onServer ? words.prepare : undefined);
    if (screen === 'card') {
      // Before the script is there all notes open in place of the guide: they need none.
      const guide = () => this.#steps(words.prepare, () => this.#go('before'));
      return cardView(speech, words, onServer ? html`<div class="tools">${all}</div>` : guide());
    }
    const leave = html`<p class="tools">
      <button type="button" class="link" @click=${() => this.#clear(words)}>${words.clear}</button>
      ${
        this.#first === 'card'
          ? html`<button type="button" class="link" @click=${() => this.#go('card')}>
              ${words.close}
            </button>`
          : nothing
      }
    </p>`;
    if (screen === 'before') {
      return html`${heading(this.level, 1, 'block-title', words.before.title)}
      ${list(
        words.before.lines.map((line) => put(line, { total: questions.length })),
        'dashes',
      )}
      ${this.#steps(words.before.start, () => this.#go('questions'))} ${all} ${leave}`;
    }
    if (screen === 'questions') return html`${this.#ask(speech, words, questions)} ${leave}`;
    const raised: ShownNote[] = notesFor(notes, this.#answers);
    const take = this.takeAlong(speech, guideHandout(words, raised));
    return html`${summaryView(speech, words, this.level, raised, all, take)}
    ${this.#steps(undefined, undefined, words.back, () => this.#go('questions', this.#place))}
    ${leave}`;
  }

  #ask(speech: Speech, words: RightForMeWords, questions: readonly ShownQuestion[]): unknown {
    const total = questions.length;
    // The clinic may take back a question of its own while it is open.
    const place = Math.min(this.#place, total - 1);
    const last = this.#all || place === total - 1;
    const shown = questions.map((asked, index) =>
      questionView({
        speech,
        words,
        level: this.level,
        asked,
        place: index,
        total,
        answers: this.#answers,
        shown: this.#all || index === place,
        pick: (option, on) => {
          this.#answers = pick(this.#answers, asked, option, on);
          this.requestUpdate();
        },
      }),
    );
    return html`${keyed(this.#blank, shown)}
    ${this.#steps(
      last ? words.finish : words.next,
      () => (last ? this.#go('notes', place) : this.#go('questions', place + 1)),
      words.back,
      () => (this.#all || !place ? this.#go('before') : this.#go('questions', place - 1)),
    )}`;
  }

  /** The ways on and back. */
  #steps(next?: string, on?: () => void, back?: string, off?: () => void): TemplateResult {
    const button = (name: string, label: string | undefined, go?: () => void) =>
      label ? html`<button type="button" class=${name} @click=${go}>${label}</button>` : nothing;
    return html`<p class="tools">${button('button', next, on)} ${button('quiet', back, off)}</p>`;
  }

  #go(screen: Screen, place = 0): void {
    this.#screen = screen;
    this.#place = place;
    this.#moved = true;
    if (screen === 'questions') this.#tell(KetamineGuideStartEvent);
    if (screen === 'notes') this.#tell(KetamineGuideCompleteEvent);
    this.requestUpdate();
  }

  /** Fires an event once, so that going back and forth is not told. */
  #tell(Told: typeof KetamineGuideStartEvent | typeof KetamineGuideCompleteEvent): void {
    if (this.#told.has(Told.type)) return;
    this.#told.add(Told.type);
    this.dispatchEvent(new Told());
  }

  /** Reads what the clinic adds, by the word rules of English and of the language that is spoken. */
  #readGuide(language: Language): void {
    this.#readIn = language;
    this.#added = { questions: [], notes: [] };
    if (!this.guide) return;
    const rules = [...rulesEn, ...(languagePack(language)?.rules ?? [])];
    const parts = Object.keys(rightForMe.parts);
    this.#added = readGuide(
      this.guide,
      parts,
      answersOf(rightForMe),
      rules,
      (path, value, allowed) => {
        if (!this.#named.has(path)) warn(this, path ? `guide.${path}` : 'guide', value, allowed);
        this.#named.add(path);
      },
    );
  }

  #clear(words: RightForMeWords): void {
    this.#answers = new Set();
    this.#blank += 1;
    this.say(words.cleared);
  }

  /** Nothing stays when the page or the element goes, also not in a page that the browser keeps. */
  #forget = (): void => {
    this.#answers = new Set();
    this.#screen = undefined;
    this.#place = 0;
    this.requestUpdate();
  };
}
