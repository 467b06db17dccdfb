import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { check, oneOf } from '../../clinic/check.js';
import { conditions, type Condition, type EvidenceWords } from '../../content/schema.js';
import { evidence } from '../../locale/en-evidence.data.js';
import { shared } from '../../locale/en-shared.data.js';
import { strings } from '../../locale/en.js';
import { structure } from '../../locale/evidence.data.js';
import { base } from '../../ui/base.styles.js';
import { choice } from '../../ui/choice.js';
import { disclosureStyles } from '../../ui/disclosure.styles.js';
import { KetamineElement } from '../../ui/element.js';
import { figureStyles } from '../../ui/figure.styles.js';
import { heading } from '../../ui/heading.js';
import { helpLine } from '../../ui/help.js';
import { list, paragraphs, sources, type Speech } from '../../ui/speech.js';
import { styles } from './evidence.styles.js';
import { finding, study, type FindingData } from './finding.js';

const english = { strings, shared, evidence };
const allowed = oneOf('condition', conditions);

/**
 * General education, to help a reader prepare for a talk with a clinician. It is not medical advice
 * and not for emergencies. A result that found nothing is shown as large as one that found something,
 * and ketamine and esketamine stand apart. What a reader looks at is told to no one.
 *
 * @summary What studies found, as people out of a hundred, with their limits.
 * @tag ketamine-evidence
 * @csspart study - One of the studies that stand side by side at the top.
 * @csspart conditions - The choice of condition.
 * @csspart group-title - The heading of the studies of one drug for one condition, and of other parts.
 * @csspart finding - One finding.
 * @csspart finding-title - Its heading.
 * @csspart label - A heading inside an opened finding.
 * @csspart array - A hundred people as a picture.
 */
export class KetamineEvidence extends KetamineElement {
  static override styles = [base, disclosureStyles, figureStyles, styles];

  static override properties: PropertyDeclarations = { condition: {} };

  /**
   * The condition that is shown first: `depression`, `suicidal`, `bipolar`, `ptsd`, `ocd`, `anxiety`,
   * `pain` or `alcohol`. The reader may pick another, or all. Default: all of them. Any other value is
   * named in the console, and all are shown.
   * @attr condition
   */
  declare condition: Condition | undefined;

  #given: Condition | undefined;
  #chosen: Condition | 'all' | undefined;
  #open = new Set<string>();

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('condition')) this.#given = check(this, allowed, this.condition);
  }

  override render(): TemplateResult {
    return this.page('evidence', english, this.#content);
  }

  #content = (speech: Speech, words: EvidenceWords): TemplateResult => {
    const main = this.#given ?? 'depression';
    const shown = this.#chosen ?? this.#given ?? 'all';
    const options: ReadonlyArray<readonly [Condition | 'all', string]> = [
      ['all', words.all],
      ...conditions.map((each) => [each, words.conditions[each].name] as const),
    ];
    return html`<p class="message">${words.conditions[main].message}</p>
      <div class="callout">
        ${paragraphs(words.approval)} ${sources(speech, structure.cites.approval)}
      </div>
      ${helpLine(speech)}
      <p class="note">${[words.key, ...words.meaning].join(' ')}</p>
      ${main === 'depression' ? this.#renderTogether(speech, words) : nothing}
      ${this.#renderPart(words.limits.title, list(words.limits.items, 'dashes'))}
      ${choice('conditions', words.legend, options, shown, (condition, name) => {
        this.#chosen = condition;
        this.say(name);
      })}
      ${conditions
        .filter((each) => shown === 'all' || each === shown)
        .map((each) => this.#renderCondition(speech, words, each, each !== main))}
      ${
        shown === 'all' || shown === 'suicidal'
          ? this.#renderPart(
              words.stories.title,
              html`${paragraphs(words.stories.items)} ${sources(speech, structure.cites.stories)}`,
            )
          : nothing
      }`;
  };

  #renderPart(title: string, content: unknown): TemplateResult {
    return html`${heading(this.level, 1, 'group-title', title)} ${content}`;
  }

  /** The first screen: a result beside those that found nothing and how soon it fades. */
  #renderTogether(speech: Speech, words: EvidenceWords): TemplateResult {
    const { findings, headline, lasting, cites } = structure;
    const of = (id: string) => findings.filter(([each]) => each === id);
    return html`${this.#renderPart(
      words.together,
      html`<div class="together">
          ${headline.flatMap(of).map((each) => study(speech, words, each, this.level))}
        </div>
        ${sources(speech, cites.message)}`,
    )}
    ${this.#renderPart(
      words.lasts,
      html`${list(
        lasting.map((id) => {
          const { given, lasted } = words.findings[id] ?? {};
          return html`<strong>${given}.</strong> ${lasted}`;
        }),
        'dashes',
      )}
      ${sources(speech, cites.lasts)}`,
    )}`;
  }

  #renderCondition(
    speech: Speech,
    words: EvidenceWords,
    condition: Condition,
    introduced: boolean,
  ): unknown {
    const { name, message } = words.conditions[condition];
    const here = structure.findings.filter(([, each]) => each === condition);
    return (['ketamine', 'esketamine'] as const)
      .map((drug) => [drug, here.filter(([, , each]) => each === drug)] as const)
      .filter(([, some]) => some.length)
      .map(([drug, some], place) =>
        this.#renderPart(
          `${name}: ${words.drugs[drug]}`,
          html`${introduced && !place ? html`<p class="summary">${message}</p>` : nothing}
            <ol class="findings" role="list">
              ${some.map((data) => this.#renderFinding(speech, words, data))}
            </ol>`,
        ),
      );
  }

  #renderFinding(speech: Speech, words: EvidenceWords, data: FindingData): TemplateResult {
    const [id] = data;
    const open = this.#open.has(id);
    return finding({
      speech,
      words,
      data,
      level: this.level,
      open,
      toggle: () => this.mark(this.#open, id, !open),
      found: () => this.mark(this.#open, id, true),
    });
  }
}
