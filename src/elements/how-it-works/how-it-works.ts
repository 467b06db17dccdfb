import { html, type TemplateResult } from 'lit';
import type { HowItWorksContent } from '../../content/how-it-works.js';
import { howItWorks, howItWorksData } from './how-it-works.data.js';
import { approvalLine } from '../../ui/approval.js';
import { base } from '../../ui/base.styles.js';
import { KetamineElement } from '../../ui/element.js';
import { heading } from '../../ui/heading.js';
import { helpLine } from '../../ui/help.js';
import { format } from '../../locale/format.js';
import { list, paragraphs } from '../../ui/list.js';
import type { RenderContext } from '../../ui/render-context.js';
import { sources } from '../../ui/sources.js';
import { styles } from './how-it-works.styles.js';
import { scene } from './scene.js';

const { cites, steps } = howItWorksData;

/**
 * General education, to help a reader prepare for a talk with a clinician. It is not medical advice
 * and not for emergencies. Each step says how sure it is, and in whom it was seen.
 *
 * @summary What ketamine and esketamine may do in the brain, what is known and what is theory.
 * @tag ketamine-how-it-works
 * @csspart step - One step.
 * @csspart step-title - Its heading.
 * @csspart scene - Its picture.
 * @csspart approval - What the FDA has approved, folded.
 * @csspart block-title - The heading of the other ideas, which opens them.
 */
export class KetamineHowItWorks extends KetamineElement<'howItWorks'> {
  static override styles = [base, styles];
  protected override readonly english = { howItWorks };

  #now = 0;
  #all = false;

  protected override renderContent(
    context: RenderContext,
    words: HowItWorksContent,
  ): TemplateResult {
    const { approval, others } = words;
    return html`
      <div class="fda-and-help">
        ${approvalLine(context, approval.short, approval.full, cites.approval)} ${helpLine(context)}
      </div>
      <div class="idea ${this.#all ? '' : 'stepping'}">
        <div class="tools pager" ?hidden=${this.#all}>
          ${this.#button(context, words, 'quiet', words.back, -1)}
          <span>${this.#place(context, this.#now)}</span>
          ${this.#button(context, words, 'button', words.next, 1)}
        </div>
        <ol class="steps" role="list">
          ${steps.map((step, index) => this.#renderStep(context, words, step, index))}
        </ol>
      </div>
      <div class="more">
        <p class="tools">
          <button
            type="button"
            class="quiet"
            aria-pressed=${this.#all}
            .onclick=${() => this.#toggle()}
          >
            ${words.all}
          </button>
        </p>
        <div>
          <details>
            <summary>${heading(this.level, 1, 'block-title', others.title)}</summary>
            ${list(others.items, 'dashes')}
          </details>
          ${sources(context, cites.idea)}
        </div>
      </div>
    `;
  }

  /** The picture, and what it means. The count stands in the pager, or here where all steps are shown. */
  #renderStep(
    context: RenderContext,
    words: HowItWorksContent,
    { id, certainty }: (typeof steps)[number],
    index: number,
  ): TemplateResult {
    const { title, what, where } = words.steps[id];
    return html`<li class="step ${index === this.#now ? 'now' : ''}" part="step">
      ${scene(id, words)}
      <div class="said">
        <p class="when">${this.#place(context, index)}</p>
        ${heading(this.level, 1, 'step-title', title)} ${paragraphs(what)}
        <p class="sure is-${certainty}"><strong>${words.certainty[certainty]}.</strong> ${where}</p>
      </div>
    </li>`;
  }

  #place = ({ messages }: RenderContext, index: number): string =>
    format(messages.step, { n: index + 1, total: steps.length });

  /** Goes one step on or back. At the end it stays where it is and keeps the focus. */
  #button(
    context: RenderContext,
    words: HowItWorksContent,
    style: 'quiet' | 'button',
    name: string,
    by: -1 | 1,
  ): TemplateResult {
    const to = this.#now + by;
    const step = steps[to];
    return html`<button
      type="button"
      class=${style}
      aria-disabled=${!step}
      .onclick=${() => {
        if (!step) return;
        this.#now = to;
        this.status.announce(`${this.#place(context, to)}: ${words.steps[step.id].title}`);
      }}
    >
      ${name}
    </button>`;
  }

  #toggle(): void {
    this.#all = !this.#all;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-how-it-works': KetamineHowItWorks;
  }
}
