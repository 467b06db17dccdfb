import { html, type TemplateResult } from 'lit';
import type { HowItWorksWords } from '../../content/schema.js';
import { howItWorks } from '../../locale/en-how-it-works.data.js';
import { shared } from '../../locale/en-shared.data.js';
import { strings } from '../../locale/en.js';
import { structure } from '../../locale/how-it-works.data.js';
import { base } from '../../ui/base.styles.js';
import { KetamineElement } from '../../ui/element.js';
import { heading } from '../../ui/heading.js';
import { helpLine } from '../../ui/help.js';
import { list, paragraphs, put, sources, type Speech } from '../../ui/speech.js';
import { styles } from './how-it-works.styles.js';
import { legend, scene } from './scene.js';

const english = { strings, shared, howItWorks };
const { steps } = structure;

/**
 * General education, to help a reader prepare for a talk with a clinician. It is not medical advice
 * and not for emergencies. Each step says how sure it is, and in whom it was seen.
 *
 * @summary What ketamine may do in the brain, what is known and what is theory.
 * @tag ketamine-how-it-works
 * @csspart step - One step.
 * @csspart step-title - Its heading.
 * @csspart scene - Its picture.
 * @csspart block-title - The heading of the other ideas.
 */
export class KetamineHowItWorks extends KetamineElement {
  static override styles = [base, styles];

  #now = 0;
  #all = false;

  override render(): TemplateResult {
    return this.page('howItWorks', english, this.#content);
  }

  #content = (speech: Speech, words: HowItWorksWords): TemplateResult => html`
    <div class="callout">
      ${paragraphs(words.honest)} ${sources(speech, structure.cites['honest'])}
    </div>
    ${helpLine(speech)}
    <p class="tools">
      <button type="button" class="quiet" aria-pressed=${this.#all} @click=${this.#toggle}>
        ${words.all}
      </button>
    </p>
    <ol class="mechanisms ${this.#all ? '' : 'stepping'}" role="list">
      ${steps.map((_, index) => this.#renderStep(speech, words, index))}
    </ol>
    <p class="tools" ?hidden=${this.#all}>
      ${this.#button(words, words.back, -1)} ${this.#button(words, words.next, 1)}
    </p>
    <div class="others">
      ${heading(this.level, 1, 'block-title', words.others.title)}
      ${list(words.others.items, 'dashes')} ${sources(speech, structure.cites['others'])}
    </div>
    <div class="proof">${paragraphs(words.proof)}</div>
  `;

  #renderStep(speech: Speech, words: HowItWorksWords, index: number): TemplateResult {
    const [id, certainty] = steps[index] ?? ['dock', 'theory'];
    const { title, what, where } = words.steps[id];
    return html`<li class="mechanism ${index === this.#now ? 'now' : ''}" part="step">
      <div>${scene(id, words)} ${legend(id, words.signs)}</div>
      <div>
        <p class="when">${put(speech.strings.step, { n: index + 1, total: steps.length })}</p>
        ${heading(this.level, 1, 'step-title', title)} ${paragraphs(what)}
        <p class="sure is-${certainty}"><strong>${words.certainty[certainty]}.</strong> ${where}</p>
        ${sources(speech, structure.cites[id])}
      </div>
    </li>`;
  }

  /** Goes one step on or back. At the end it stays where it is and keeps the focus. */
  #button(words: HowItWorksWords, name: string, by: -1 | 1): TemplateResult {
    const to = this.#now + by;
    const step = steps[to];
    return html`<button
      type="button"
      class="quiet"
      aria-disabled=${!step}
      @click=${() => {
        if (!step) return;
        this.#now = to;
        this.say(words.steps[step[0]].title);
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
