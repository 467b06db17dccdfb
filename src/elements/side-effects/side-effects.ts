import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { EffectId, SideEffectsContent } from '../../content/side-effects.js';
import type { Route } from '../../content/shared.js';
import { sideEffects, sideEffectsData } from './side-effects.data.js';
import { check } from '../../validation/console.js';
import type { Field } from '../../validation/issue.js';
import { approvalLine } from '../../ui/approval.js';
import { barStyles } from '../../ui/bar.styles.js';
import { base } from '../../ui/base.styles.js';
import { closedRoot } from '../../ui/closed-root.js';
import { choice, routeChoice, routeOf } from '../../ui/choice.js';
import { disclosureStyles } from '../../ui/disclosure.styles.js';
import { KetamineElement } from '../../ui/element.js';
import { figureStyles } from '../../ui/figure.styles.js';
import { forgetPrint } from '../../ui/handout.js';
import { handoutActions } from '../../ui/handout-actions.js';
import { heading } from '../../ui/heading.js';
import { helpLine } from '../../ui/help.js';
import { format } from '../../locale/format.js';
import { paragraphs } from '../../ui/list.js';
import { keepInside } from '../../ui/private.js';
import type { RenderContext } from '../../ui/render-context.js';
import { skipLink } from '../../ui/skip-link.js';
import { sources } from '../../ui/sources.js';
import { asked } from './asked.js';
import { effectNotesField } from './effect-notes.js';
import { effect, type EffectData } from './effect.js';
import { mostFelt } from './first-screen.js';
import { myList, myHandout } from './my-list.js';
import { styles } from './side-effects.styles.js';

/** The ways in which the same list is sorted. */
type View = 'group' | 'worry' | 'frequent';

/**
 * General education, to help a reader prepare for a talk with a clinician. It is not medical advice
 * and not for emergencies. What a reader adds to the list stays in memory and goes nowhere.
 *
 * @summary What may be felt, how often, when it ends, and what to do about it.
 * @tag ketamine-side-effects
 * @csspart routes - The choice of route, when the clinic offers more than one.
 * @csspart approval - What the FDA says of this use, in a line that opens.
 * @csspart views - The choice of how the list is sorted.
 * @csspart group-title - The heading of one part of the list, and of what people ask.
 * @csspart effect - One side effect.
 * @csspart effect-title - Its heading.
 * @csspart label - A heading inside an opened side effect.
 * @csspart array - A hundred people as a picture.
 * @csspart my-list - The list of effects to ask about.
 * @csspart block-title - The heading of that list.
 */
export class KetamineSideEffects extends KetamineElement<'sideEffects'> {
  /** @internal */
  static override shadowRootOptions = closedRoot;
  static override styles = [base, disclosureStyles, figureStyles, barStyles, styles];
  protected override readonly english = { sideEffects };

  /** @internal */
  static override fields: ReadonlyArray<Field<unknown>> = [
    ...KetamineElement.fields,
    effectNotesField,
  ];
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
  #route: Route = 'iv';
  #open = new Set<EffectId>();
  #mine = new Set<EffectId>();
  #notes: Readonly<Partial<Record<string, string>>> = {};

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('effectNotes')) return;
    this.#notes = check(this, effectNotesField, this.effectNotes) ?? {};
  }

  protected override get aboutVisits(): boolean {
    return true;
  }

  protected override renderContent(
    context: RenderContext,
    words: SideEffectsContent,
  ): TemplateResult {
    const route = (this.#route = routeOf(context));
    const all = sideEffectsData.effects[route];
    return html`${skipLink(context)} ${routeChoice(context, words.routeLegend)}
      ${mostFelt(context, words, route)}
      <div class="call-and-fda">
        ${helpLine(context, words.danger)}
        ${approvalLine(context, words.approvalShort[route], words.approval[route], sideEffectsData.approval[route])}
      </div>
      <details class="row all">
        <summary>${format(words.all, { n: all.length })}</summary>
        ${this.#renderAll(context, words, route)}
      </details>
      ${asked(context, words, route, this.level)}`;
  }

  /** The list with the ways to sort and search it, what is known of long use, and the reader's own list. */
  #renderAll(context: RenderContext, words: SideEffectsContent, route: Route): TemplateResult {
    const all = sideEffectsData.effects[route];
    const matching = all.filter(({ id }) => this.#matches(words, id));
    const views: ReadonlyArray<readonly [View, string]> = [
      ['group', words.views.group],
      ['worry', words.views.worry],
      ['frequent', words.views.frequent],
    ];
    return html`${words.bars[route] ? html`<p class="note">${words.noFigure}</p>` : nothing}
      ${choice('views', words.viewLegend, views, this.#view, (view, name) => {
        this.#view = view;
        context.announce(format(context.messages.showing, { name }));
      })}
      <div
        class="find"
        .onkeydown=${keepInside}
        .onkeyup=${keepInside}
        .onbeforeinput=${keepInside}
        .oninput=${keepInside}
      >
        <label>
          ${words.filter}
          <input
            type="search"
            autocomplete="off"
            .oninput=${({ target }: InputEvent) => this.typed(target as HTMLInputElement)}
          />
        </label>
        ${
          this.#words
            ? html`<button
                type="button"
                class="quiet"
                .onclick=${() => {
                  // Bound to the words, it would be set at every key: a replay tool hears of each value
                  // that a script sets. It hears of none here but the empty one.
                  const [input] = this.renderRoot.querySelectorAll<HTMLInputElement>('.find input');
                  if (input) input.value = '';
                  this.#filter(words, '', all);
                }}
              >
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
                    ${group.map((data) => this.#renderEffect(context, words, route, data))}
                  </ol>`,
            )
          : html`<p>${words.none}</p>`
      }
      <div class="note">${paragraphs(words.longTerm[route])}</div>
      ${sources(context, sideEffectsData.longTerm[route], words.groups.long)}
      ${this.#renderList(context, words)}`;
  }

  #renderEffect(
    context: RenderContext,
    words: SideEffectsContent,
    route: Route,
    data: EffectData,
  ): TemplateResult {
    const { id } = data;
    const open = this.#open.has(id);
    const mine = this.#mine.has(id);
    return effect({
      context,
      words,
      route,
      data,
      level: this.level,
      open,
      mine,
      note: this.#notes[id],
      toggle: () => this.toggleItem(this.#open, id, !open),
      onBeforeMatch: () => this.toggleItem(this.#open, id, true),
      add: () => this.toggleItem(this.#mine, id, !mine),
    });
  }

  #renderList(context: RenderContext, words: SideEffectsContent): TemplateResult {
    const handout = myHandout(words, [...this.#mine]);
    const clear = () => {
      this.#mine.clear();
      forgetPrint();
      context.announce(words.list.empty);
    };
    return myList(
      words.list,
      this.level,
      handout,
      (more) => handoutActions(context, handout, more),
      clear,
    );
  }

  /** The list in parts: each has a title. A figure that is not known is not a low figure: it is last. */
  #sorted(words: SideEffectsContent, list: readonly EffectData[]): Array<[string, EffectData[]]> {
    if (this.#view === 'frequent') {
      const share = ({ share: known = -1 }: EffectData) => known;
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

  protected override typed(field: Element): void {
    if (!(field instanceof HTMLInputElement) || field.type !== 'search') return;
    const { words } = this;
    this.#filter(words, field.value, sideEffectsData.effects[this.#route]);
  }

  #matches(words: SideEffectsContent, id: EffectId): boolean {
    const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    const { name, term } = words.effects[id];
    return plain(`${name} ${term}`).includes(plain(this.#words.trim()));
  }

  #filter(words: SideEffectsContent, typed: string, all: readonly EffectData[]): void {
    this.#words = typed;
    const n = all.filter(({ id }) => this.#matches(words, id)).length;
    this.status.announce(n ? format(words.found, { n }) : words.none);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-side-effects': KetamineSideEffects;
  }
}
