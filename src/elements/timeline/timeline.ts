import { html, nothing, type TemplateResult } from 'lit';
import {
  type PhaseId,
  type StepId,
  type StepWords,
  type TimelineWords,
} from '../../content/schema.js';
import { shared } from '../../locale/en-shared.data.js';
import { timeline } from '../../locale/en-timeline.data.js';
import { strings } from '../../locale/en.js';
import { structure } from '../../locale/timeline.data.js';
import { base } from '../../ui/base.styles.js';
import { disclosureStyles } from '../../ui/disclosure.styles.js';
import { KetamineElement } from '../../ui/element.js';
import { KetamineStepToggleEvent } from '../../ui/events.js';
import { heading } from '../../ui/heading.js';
import { helpLine } from '../../ui/help.js';
import { clinicSays, clinicTime, paragraphs, sources, type Speech } from '../../ui/speech.js';
import { dayScale } from './day-scale.js';
import { ready } from './ready.js';
import { step } from './step.js';
import { styles } from './timeline.styles.js';
import { weeks } from './weeks.js';

const english = { strings, shared, timeline };
const { phases } = structure;
const steps = phases.flatMap(([, ids]) => ids);

/** The steps in which the clinic's own words about a visit are repeated. */
const saidIn: readonly StepId[] = ['prepare', 'arrive'];

/**
 * General education, to help a reader prepare for a talk with a clinician. It is not medical advice
 * and not for emergencies. It asks nothing, stores nothing and sends nothing.
 *
 * To link to a step from the page, put an element with an id into the slot of that step: the step
 * opens when the page goes to that id.
 *
 * @summary What happens before, on the day and after, step by step, for the routes of the clinic.
 * @tag ketamine-timeline
 * @slot step-talk - Added by the clinic to "You and a clinician talk".
 * @slot step-checks - Added by the clinic to "Staff check your health".
 * @slot step-choose - Added by the clinic to "You hear about your choices".
 * @slot step-prepare - Added by the clinic to "You get ready".
 * @slot step-arrive - Added by the clinic to "You arrive and staff check you".
 * @slot step-dose - Added by the clinic to the step in which the medicine is given.
 * @slot step-feel - Added by the clinic to "You feel the effects".
 * @slot step-watch - Added by the clinic to "Staff watch over you".
 * @slot step-wear-off - Added by the clinic to "The effects wear off".
 * @slot step-leave - Added by the clinic to "You leave when staff say so".
 * @slot step-home - Added by the clinic to "You ride home and rest".
 * @slot step-next-day - Added by the clinic to "You see how you feel".
 * @slot step-more - Added by the clinic to "You come back for more visits".
 * @slot step-follow-up - Added by the clinic to "You and your clinician look back".
 * @event {KetamineStepToggleEvent} ketamine-step-toggle - The reader opened or closed one step; `step` is its place from 1, `open` its state.
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
 * @csspart day - The picture of the treatment day.
 * @csspart course - The calendar of the usual course.
 * @csspart ready - The list of things to get ready.
 */
export class KetamineTimeline extends KetamineElement {
  static override styles = [base, disclosureStyles, styles];

  #open = new Set<StepId>();
  #filled = new Set<StepId>();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#showTarget);
    void this.updateComplete.then(this.#showTarget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#showTarget);
  }

  /** Opens a step by its id, such as `leave`, and scrolls to it. An unknown id does nothing. */
  async showStep(id: string): Promise<void> {
    const known = steps.find((each) => each === id);
    if (!known) return;
    this.mark(this.#open, known, true);
    await this.updateComplete;
    this.renderRoot.querySelector(`#when-${known}`)?.parentElement?.scrollIntoView();
  }

  override render(): TemplateResult {
    return this.page('timeline', english, this.#content);
  }

  #content = (speech: Speech, words: TimelineWords): TemplateResult => {
    const { level, route } = this;
    const cites = structure.cites[route];
    const blocks: Record<PhaseId, TemplateResult> = {
      before: ready(speech, level, words.ready, route, (handout) =>
        this.takeAlong(speech, handout),
      ),
      day: dayScale(speech, level, words.day, route),
      after: weeks(speech, level, words.weeks, route),
    };
    return html`${this.chooseRoute(speech, words.routeLegend)}
      <div class="callout" part="approval">
        ${paragraphs(words.approval[route])} ${sources(speech, cites['approval'])}
      </div>
      ${helpLine(speech)}
      <p class="tools">
        <button type="button" class="quiet" @click=${this.#toggleAll}>
          ${this.#allOpen ? speech.strings.closeAll : speech.strings.openAll}
        </button>
      </p>
      <div class="thread">
        ${phases.map(([id, ids]) => {
          const { label, title } = words.phases[id];
          // What to get ready follows from the steps; the pictures come before theirs.
          const block = blocks[id];
          return html`<div class="phase ${id}" part="phase">
            ${heading(
              level,
              1,
              'phase-title',
              html`<span class="eyebrow" part="eyebrow">${label}</span> ${title}`,
            )}
            ${id === 'before' ? nothing : block}
            <ol role="list">
              ${ids.map((each) => {
                const all = words.steps[each];
                const n = steps.indexOf(each) + 1;
                const open = this.#open.has(each);
                return step({
                  speech,
                  level,
                  id: each,
                  words: { ...all, ...all[route] } as StepWords,
                  when: clinicTime(speech, route, each),
                  cites: cites[each],
                  n,
                  total: steps.length,
                  open,
                  said: saidIn.includes(each) ? clinicSays(speech, route) : [],
                  filled: this.#filled.has(each),
                  toggle: () => {
                    this.mark(this.#open, each, !open);
                    this.dispatchEvent(new KetamineStepToggleEvent(n, !open));
                  },
                  found: () => this.mark(this.#open, each, true),
                  slotted: ({ target }) =>
                    this.mark(
                      this.#filled,
                      each,
                      (target as HTMLSlotElement)
                        .assignedElements()
                        .some((added) => added.textContent.trim() || added.childElementCount),
                    ),
                });
              })}
            </ol>
            ${id === 'before' ? block : nothing}
          </div>`;
        })}
      </div>`;
  };

  get #allOpen(): boolean {
    return this.#open.size === steps.length;
  }

  #toggleAll(): void {
    const open = !this.#allOpen;
    steps.forEach((id) => this.mark(this.#open, id, open));
  }

  /** Opens the step that holds the element to which the page went. It never reads the address. */
  #showTarget = (): void => {
    const slot = this.querySelector(':target')?.closest('[slot^="step-"]')?.slot;
    if (slot) void this.showStep(slot.slice(5));
  };
}
