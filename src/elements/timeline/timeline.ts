import { html, nothing, type TemplateResult } from 'lit';
import type { StepId, StepContent, TimelineContent } from '../../content/timeline.js';
import { timeline, timelineData } from './timeline.data.js';
import { approvalLine } from '../../ui/approval.js';
import { base } from '../../ui/base.styles.js';
import { routeChoice, routeOf } from '../../ui/choice.js';
import { renderCost } from '../../ui/cost.js';
import { disclosureStyles } from '../../ui/disclosure.styles.js';
import { KetamineElement } from '../../ui/element.js';
import { facts } from '../../ui/facts.js';
import { factsStyles } from '../../ui/facts.styles.js';
import { handoutActions } from '../../ui/handout-actions.js';
import { eyebrow, heading } from '../../ui/heading.js';
import { helpLine } from '../../ui/help.js';
import { paragraphs } from '../../ui/list.js';
import type { RenderContext } from '../../ui/render-context.js';
import { skipLink } from '../../ui/skip-link.js';
import { sources } from '../../ui/sources.js';
import { clinicSays, clinicTime } from '../../ui/visit.js';
import { warn } from '../../validation/console.js';
import { dayScale } from './day-scale.js';
import { firstOf } from './first.js';
import { ready } from './ready.js';
import { step } from './step.js';
import { styles } from './timeline.styles.js';
import { weeks } from './weeks.js';

const { phases } = timelineData;
const steps = phases.flatMap((phase) => phase.steps);

/** The steps in which the clinic's own words about a visit are repeated. */
const saidIn: readonly StepId[] = ['prepare', 'arrive'];

/** A router changes the address without a `hashchange`. A page may have a `navigation` of its own. */
const { navigation } = globalThis as { navigation?: Partial<Navigation> };

/**
 * General education, to help a reader prepare for a talk with a clinician. It is not medical advice
 * and not for emergencies. It asks nothing, stores nothing and sends nothing.
 *
 * To link to a step from the page, format an element with an id into the slot of that step: the step
 * opens when the page, or an app's router, goes to that id.
 *
 * @summary What happens before, on the day and after, step by step, for the routes of the clinic.
 * @tag ketamine-timeline
 * @slot step-talk - Added by the clinic to "You and a clinician talk".
 * @slot step-checks - Added by the clinic to "Staff check your health".
 * @slot step-choose - Added by the clinic to "You hear about your choices".
 * @slot step-prepare - Added by the clinic to "You get ready".
 * @slot step-arrive - Added by the clinic to "You arrive".
 * @slot step-dose - Added by the clinic to the step in which the medicine is given.
 * @slot step-feel - Added by the clinic to "You feel the effects".
 * @slot step-watch - Added by the clinic to "Staff watch over you".
 * @slot step-wear-off - Added by the clinic to "The effects wear off".
 * @slot step-leave - Added by the clinic to "You leave when staff say so".
 * @slot step-home - Added by the clinic to "You ride home and rest".
 * @slot step-next-day - Added by the clinic to "You see how you feel".
 * @slot step-more - Added by the clinic to "You come back for more".
 * @slot step-follow-up - Added by the clinic to "You look back together".
 * @csspart routes - The choice of route, when the clinic offers more than one.
 * @csspart approval - What the FDA says of this use.
 * @csspart phase - One of the three phases.
 * @csspart phase-title - The heading of a phase.
 * @csspart eyebrow - The short name of a phase, above its heading.
 * @csspart step - One step.
 * @csspart marker - The number of a step on the thread.
 * @csspart step-title - The heading of a step.
 * @csspart label - A heading inside an opened step.
 * @csspart block-title - The heading of the picture of the day, of the course and of the list.
 * @csspart facts - How long a visit is, how many there are, the ride home and when to drive again.
 * @csspart day - The picture of the treatment day.
 * @csspart course - The calendar of the usual course, in the step "You come back for more".
 * @csspart ready - The list of things to get ready, in the step "You get ready".
 */
export class KetamineTimeline extends KetamineElement<'timeline'> {
  static override styles = [base, disclosureStyles, factsStyles, styles];
  protected override readonly english = { timeline };

  #open = new Set<StepId>();
  #filled = new Set<StepId>();
  #fragment = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen('addEventListener');
    void this.updateComplete.then(this.#showTarget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listen('removeEventListener');
  }

  /** Opens a step by its id, such as `leave`, and scrolls to it. An unknown id is said in the console. */
  async showStep(id: string): Promise<void> {
    const known = steps.find((each) => each === id);
    if (!known) {
      warn(this, { path: 'showStep', value: id, code: 'choice', allowed: steps.join(', ') });
      return;
    }
    this.toggleItem(this.#open, known, true);
    await this.updateComplete;
    this.renderRoot.querySelector(`#when-${known}`)?.parentElement?.scrollIntoView();
  }

  protected override get aboutVisits(): boolean {
    return true;
  }

  protected override renderContent(context: RenderContext, words: TimelineContent): TemplateResult {
    const { level } = this;
    const route = routeOf(context);
    const cites = timelineData.cites[route];
    const { about, note, title } = words.day;
    const { short, full } = words.approval[route];
    const blocks: Partial<Record<StepId, TemplateResult>> = {
      choose: html`<div class="block">
        ${heading(level, 3, 'block-title', context.shared.costs.title)}
        ${renderCost(context, route)}
      </div>`,
      prepare: ready(context, level, words.ready, route, (handout) =>
        handoutActions(context, handout),
      ),
      ...(timelineData.weeks[route].length && {
        more: weeks(context, level, words.weeks, route),
      }),
    };
    return html`${skipLink(context)}
      <div class="first">
        ${routeChoice(context, words.routeLegend)} ${facts(firstOf(context, words, route))}
        ${dayScale(context, level, words.day, route)}
        ${approvalLine(context, short, full, cites.approval)} ${helpLine(context)}
      </div>
      <div class="between">
        <details class="times">
          <summary>${about}</summary>
          ${paragraphs(note[route])} ${sources(context, cites.day, title)}
        </details>
        <p class="tools">
          <button type="button" class="quiet" .onclick=${() => this.#toggleAll(context)}>
            ${this.#allOpen ? context.messages.closeAll : context.messages.openAll}
          </button>
        </p>
      </div>
      <div class="thread">
        ${phases.map(({ id, steps: ids }) => {
          const { label, title: named } = words.phases[id];
          const rows = ids.map((each) => {
            const all = words.steps[each];
            const open = this.#open.has(each);
            return step({
              context,
              level,
              id: each,
              words: { ...all, ...all[route] } as StepContent,
              when: clinicTime(context, route, each),
              cites: cites[each],
              n: steps.indexOf(each) + 1,
              total: steps.length,
              open,
              block: blocks[each] ?? nothing,
              said: saidIn.includes(each) ? clinicSays(context, route) : [],
              filled: this.#filled.has(each),
              toggle: () => this.toggleItem(this.#open, each, !open),
              onBeforeMatch: () => this.toggleItem(this.#open, each, true),
              slotted: ({ target }) =>
                this.toggleItem(
                  this.#filled,
                  each,
                  (target as HTMLSlotElement)
                    .assignedElements()
                    .some((added) => added.textContent.trim() || added.childElementCount),
                ),
            });
          });
          return html`<div class="phase ${id}" part="phase">
            ${heading(level, 1, 'phase-title', html`${eyebrow(label)}${named}`)}
            <ol role="list">
              ${rows}
            </ol>
          </div>`;
        })}
      </div>`;
  }

  get #allOpen(): boolean {
    return this.#open.size === steps.length;
  }

  #toggleAll({ announce, messages }: RenderContext): void {
    const open = !this.#allOpen;
    announce(open ? messages.allOpen : messages.allClosed);
    steps.forEach((id) => this.toggleItem(this.#open, id, open));
  }

  #listen(change: 'addEventListener' | 'removeEventListener'): void {
    globalThis[change]('hashchange', this.#showTarget);
    navigation?.[change]?.('currententrychange', this.#showTarget);
  }

  /**
   * Opens the step that holds the element to which the page went. A router moves no `:target`, so it reads the
   * fragment, and no more of the address. One that stays the same opens nothing again: routers replace entries.
   */
  #showTarget = (): void => {
    const { hash } = location;
    if (hash === this.#fragment) return;
    this.#fragment = hash;
    // A URL writes an id as the address does, and takes what cannot be decoded.
    const slot = [...this.querySelectorAll('[id]')]
      .find(({ id }) => id && new URL(`#${id}`, 'a:').hash === hash)
      ?.closest('[slot^="step-"]')?.slot;
    if (slot) void this.showStep(slot.slice(5));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-timeline': KetamineTimeline;
  }
}
