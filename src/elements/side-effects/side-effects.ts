import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { warn } from '../../clinic/check.js';
import type { EffectId, Route, SideEffectsWords } from '../../content/schema.js';
import { shared } from '../../locale/en-shared.data.js';
import { sideEffects } from '../../locale/en-side-effects.data.js';
import { strings } from '../../locale/en.js';
import { structure } from '../../locale/side-effects.data.js';
import { base } from '../../ui/base.styles.js';
import { choice } from '../../ui/choice.js';
import { disclosureStyles } from '../../ui/disclosure.styles.js';
import { KetamineElement } from '../../ui/element.js';
import { figureStyles } from '../../ui/figure.styles.js';
import { heading } from '../../ui/heading.js';
import { helpLine } from '../../ui/help.js';
import { paragraphs, put, sources, type Speech } from '../../ui/speech.js';
import { readEffectNotes } from './effect-notes.js';
import { effect, effectsOf, type EffectData } from './effect.js';
import { myList, myHandout } from './my-list.js';
import { styles } from './side-effects.styles.js';

const english = { strings, shared, sideEffects };

/** The ways in which the same list is sorted. */
type View = 'group' | 'worry' | 'frequent';

/**
 * General education, to help a reader prepare for a talk with a clinician. It is not medical advice
 * and not for emergencies. What a reader adds to the list stays in memory and goes nowhere.
 *
 * @summary What may be felt, how often, when it ends, and what to do about it.
 * @tag ketamine-side-effects
 * @csspart routes - The choice of route, when the clinic offers more than one.
 * @csspart views - The choice of how the list is sorted.
 * @csspart group-title - The heading of one part of the list.
 * @csspart effect - One side effect.
 * @csspart effect-title - Its heading.
 * @csspart label - A heading inside an opened side effect.
 * @csspart array - A hundred people as a picture.
 * @csspart my-list - The list of effects to ask about.
 * @csspart block-title - The heading of that list.
 */
export class KetamineSideEffects extends KetamineElement {
  static override styles = [base, disclosureStyles, figureStyles, styles];

  static override properties: PropertyDeclarations = {
    effectNotes: { attribute: 'effect-notes' },
  };

  /**
   * The clinic's own words for some effects: JSON such as `{"dizzy":"Our nurses walk with you."}`, at
   * most 300 characters each, shown as added by the clinic. An effect that does not exist, or a value
   * that is no such text, is named in the console and left out: nothing can be taken away.
   * @attr effect-notes
   */
  declare effectNotes: string | Readonly<Partial<Record<EffectId, string>>> | undefined;

  #view: View = 'group';
  #words = '';
  #open = new Set<EffectId>();
  #mine = new Set<EffectId>();
  #notes: Readonly<Partial<Record<string, string>>> = {};

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('effectNotes')) return;
    this.#notes = readEffectNotes(this.effectNotes, (id, value, allowed) =>
      warn(this, 'effect-notes', id ? { [id]: value } : value, allowed),
    );
  }

  override render(): TemplateResult {
    return this.page('sideEffects', english, this.#content);
  }

  #content = (speech: Speech, words: SideEffectsWords): TemplateResult => {
    const { route } = this;
    const all = effectsOf(route);
    const matching = all.filter(({ id }) => this.#matches(words, id));
    const views: ReadonlyArray<readonly [View, string]> = [
      ['group', words.views.group],
      ['worry', words.views.worry],
      ['frequent', words.views.frequent],
    ];
    return html`${this.chooseRoute(speech, words.routeLegend)}
      <div class="honest">${paragraphs(words.honest)}</div>
      ${helpLine(speech)}
      ${choice('views', words.viewLegend, views, this.#view, (view, name) => {
        this.#view = view;
        this.say(name);
      })}
      <div class="find">
        <label>
          ${words.filter}
          <input
            type="search"
            autocomplete="off"
            .value=${this.#words}
            @input=${(event: InputEvent) => {
              this.#filter(words, (event.target as HTMLInputElement).value, all);
            }}
          />
        </label>
        ${
          this.#words
            ? html`<button type="button" class="quiet" @click=${() => this.#filter(words, '', all)}>
                ${words.clear}
              </button>`
            : nothing
        }
      </div>
      ${
        matching.length
          ? this.#sorted(words, matching).map(
              ([title, group]) =>
                html`${heading(this.level, 1, 'group-title', title)}
                  <ol class="effects" role="list">
                    ${group.map((data) => this.#renderEffect(speech, words, route, data))}
                  </ol>`,
            )
          : html`<p>${words.none}</p>`
      }
      <div class="note">${paragraphs(words.longTerm[route])}</div>
      ${sources(speech, structure.longTerm[route])} ${this.#renderList(speech, words)}`;
  };

  #renderEffect(
    speech: Speech,
    words: SideEffectsWords,
    route: Route,
    data: EffectData,
  ): TemplateResult {
    const { id } = data;
    const open = this.#open.has(id);
    const mine = this.#mine.has(id);
    return effect({
      speech,
      words,
      route,
      data,
      level: this.level,
      open,
      mine,
      note: this.#notes[id],
      toggle: () => this.mark(this.#open, id, !open),
      found: () => this.mark(this.#open, id, true),
      add: () => this.mark(this.#mine, id, !mine),
    });
  }

  #renderList(speech: Speech, words: SideEffectsWords): TemplateResult {
    const handout = myHandout(words, [...this.#mine]);
    const clear = () => {
      this.#mine.clear();
      this.say(words.list.empty);
    };
    return myList(
      words.list,
      this.level,
      handout,
      (more) => this.takeAlong(speech, handout, more),
      clear,
    );
  }

  /** The list in parts: each has a title. A figure that is not known is not a low figure: it is last. */
  #sorted(words: SideEffectsWords, list: readonly EffectData[]): Array<[string, EffectData[]]> {
    if (this.#view === 'frequent') {
      const share = ({ figures: [first] }: EffectData) => first?.shares[0] ?? -1;
      return [[words.frequent, [...list].sort((a, b) => share(b) - share(a))]];
    }
    const [titles, key] =
      this.#view === 'group' ? [words.groups, 'group' as const] : [words.worries, 'worry' as const];
    return Object.entries(titles)
      .map(([name, title]): [string, EffectData[]] => [
        title,
        list.filter((each) => each[key] === name),
      ])
      .filter(([, group]) => group.length);
  }

  #matches(words: SideEffectsWords, id: EffectId): boolean {
    const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    const { name, term } = words.effects[id];
    return plain(`${name} ${term}`).includes(plain(this.#words.trim()));
  }

  #filter(words: SideEffectsWords, typed: string, all: readonly EffectData[]): void {
    this.#words = typed;
    const n = all.filter(({ id }) => this.#matches(words, id)).length;
    this.say(n ? put(words.found, { n }) : words.none);
  }
}
