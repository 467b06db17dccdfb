import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { warn } from '../../clinic/check.js';
import { options as ids, type OptionId, type OptionsWords } from '../../content/schema.js';
import { options } from '../../locale/en-options.data.js';
import { shared } from '../../locale/en-shared.data.js';
import { strings } from '../../locale/en.js';
import { structure } from '../../locale/options.data.js';
import { onServer } from '../../server.js';
import { base } from '../../ui/base.styles.js';
import { disclosureStyles } from '../../ui/disclosure.styles.js';
import { KetamineElement } from '../../ui/element.js';
import { helpLine } from '../../ui/help.js';
import { paragraphs, put, sources, type Speech } from '../../ui/speech.js';
import { styles } from './options.styles.js';
import { table } from './table.js';

const english = { strings, shared, options };

/** How many options are compared at one time, and stand beside each other where there is room. */
const MOST = 3;
/** The least width of each that is read with ease, with the space beside it, in em; the styles know it too. */
const COLUMN = 14;

/**
 * General education, to help a reader prepare for a talk with a clinician. It is not medical advice
 * and not for emergencies. It ranks nothing, and staying as you are is always one of the options.
 * What a reader compares is told to no one.
 *
 * @summary The other treatments, and staying as you are, side by side.
 * @tag ketamine-options
 * @csspart compare - The choice of options to compare.
 * @csspart table - Up to three options beside each other; one where there is no room for more.
 * @csspart option-title - The name of an option, over its column.
 */
export class KetamineOptions extends KetamineElement {
  static override styles = [base, disclosureStyles, styles];

  static override properties: PropertyDeclarations = { options: {} };

  /**
   * The options to show: a list with commas of `stay`, `antidepressant`, `add`, `talk`, `tms`, `ect`,
   * `ketamine`, `esketamine` and `trial`. Default: all. Their order is fixed, and `stay` is shown
   * whether it is named or not. Any other word is named in the console and left out; if none is left,
   * all are shown.
   * @attr options
   */
  declare options: string | readonly OptionId[] | undefined;

  #offered: readonly OptionId[] = ids;
  #picked = new Set<OptionId>();
  /** Whether one more was asked for than can be compared. */
  #full = false;
  /** How many there is room for. */
  #room = 1;
  /** A line without height: what is measured may not change with what is shown for it. */
  #ruler: Element | null = null;
  #sizes: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#fit();
    this.#ruler = null;
    this.#sizes = new ResizeObserver(() => this.#fit());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
  }

  protected override updated(): void {
    const ruler = this.renderRoot.querySelector('.ruler');
    if (ruler && ruler !== this.#ruler) this.#sizes?.observe(ruler);
    this.#ruler = ruler;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Again: when it was connected, a clinic around it may have had no slot yet.
    if (!onServer && !this.hasUpdated) this.#fit();
    if (changed.has('options')) this.#offered = this.#readOptions();
  }

  override render(): TemplateResult {
    return this.page('options', english, this.#content);
  }

  #content = (speech: Speech, words: OptionsWords): TemplateResult => {
    const picked = this.#offered.filter((id) => this.#picked.has(id));
    const shown = picked.length ? picked : this.#offered;
    const tables = (room: number) => {
      const beside = Math.min(room, shown.length);
      return Array.from({ length: Math.ceil(shown.length / beside) }, (_, index) =>
        table(speech, words, shown.slice(index * beside, (index + 1) * beside)),
      );
    };
    return html`<div class="callout">
        ${paragraphs(words.honest)} ${sources(speech, structure['honest'])}
      </div>
      ${helpLine(speech)}
      <fieldset part="compare" aria-describedby="hint">
        <legend>${words.legend}</legend>
        <p class="note" id="hint">${put(words.hint, { n: MOST })}</p>
        ${this.#offered.map((id) => this.#renderChoice(words, id))}
      </fieldset>
      ${this.#full ? html`<p class="full">${put(words.most, { n: MOST })}</p>` : nothing}
      <div class="ruler"></div>
      ${
        // How wide the page is a server cannot know: all are printed, and its styles show one of them.
        onServer
          ? [1, 2, MOST].map((room) => html`<div class="room-${room}">${tables(room)}</div>`)
          : tables(this.#room)
      }`;
  };

  #renderChoice(words: OptionsWords, id: OptionId): TemplateResult {
    const pick = (box: HTMLInputElement) => {
      this.#full = box.checked && this.#picked.size === MOST;
      if (this.#full) box.checked = false;
      this.mark(this.#picked, id, box.checked);
      const names = this.#offered.filter((each) => this.#picked.has(each));
      this.say(
        this.#full
          ? put(words.most, { n: MOST })
          : put(words.shown, {
              names: (names.length ? names : this.#offered)
                .map((each) => words.options[each].name)
                .join(', '),
            }),
      );
    };
    return html`<label>
      <input
        type="checkbox"
        .checked=${this.#picked.has(id)}
        @change=${(event: Event) => pick(event.target as HTMLInputElement)}
      />
      ${words.options[id].name}
    </label>`;
  }

  /** Finds how many options fit beside each other. A hidden tag has no width, and keeps what it has. */
  #fit(): void {
    const width = this.clientWidth / parseFloat(getComputedStyle(this).fontSize);
    const room = Math.min(MOST, Math.max(1, Math.floor(width / COLUMN)));
    if (!width || room === this.#room) return;
    this.#room = room;
    this.requestUpdate();
  }

  #readOptions(): readonly OptionId[] {
    const asked = String(this.options ?? '')
      .toLowerCase()
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
    const unknown = asked.filter((word) => !ids.some((id) => id === word));
    if (unknown.length) warn(this, 'options', unknown.join(', '), ids.join(', '));
    const known = ids.filter((id) => id === 'stay' || asked.includes(id));
    return asked.length > unknown.length ? known : ids;
  }
}
