import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  conditions,
  questions,
  type Condition,
  type EvidenceContent,
} from '../../content/evidence.js';
import { evidence, evidenceData } from './evidence.data.js';
import { check } from '../../validation/console.js';
import type { Field } from '../../validation/issue.js';
import { oneOf } from '../../validation/readers.js';
import { approvalLine } from '../../ui/approval.js';
import { base } from '../../ui/base.styles.js';
import { closedRoot } from '../../ui/closed-root.js';
import { disclosure } from '../../ui/disclosure.js';
import { disclosureStyles } from '../../ui/disclosure.styles.js';
import { KetamineElement } from '../../ui/element.js';
import { figureStyles } from '../../ui/figure.styles.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { helpLine } from '../../ui/help.js';
import { capitalize, format } from '../../locale/format.js';
import { list } from '../../ui/list.js';
import type { RenderContext } from '../../ui/render-context.js';
import { skipLink } from '../../ui/skip-link.js';
import { sources } from '../../ui/sources.js';
import { styles } from './evidence.styles.js';
import { finding, otherOf, study, type FindingData } from './finding.js';

/** The findings of a condition, by what was given and what that was compared with. */
const groupsOf = (condition: Condition): readonly (readonly FindingData[])[] => {
  const groups = new Map<string, FindingData[]>();
  for (const each of evidenceData.findings) {
    if (each.condition !== condition) continue;
    const key = `${each.drug} ${each.other}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
};

const conditionField: Field<Condition> = { attribute: 'condition', read: oneOf(conditions) };

/**
 * General education, to help a reader prepare for a talk with a clinician. It is not medical advice
 * and not for emergencies. A result that found nothing is shown as large as one that found something,
 * and ketamine and esketamine stand apart. What a reader looks at is told to no one.
 *
 * @summary What studies found, as people out of a hundred, with their limits.
 * @tag ketamine-evidence
 * @csspart study - One of the results that stand side by side at the top.
 * @csspart conditions - The choice of condition.
 * @csspart group-title - The heading of the studies of one drug and what it is compared with, and of other parts.
 * @csspart finding - One finding.
 * @csspart finding-title - Its heading.
 * @csspart label - A heading inside an opened finding.
 * @csspart array - A hundred people as a picture.
 */
export class KetamineEvidence extends KetamineElement<'evidence'> {
  /** @internal */
  static override shadowRootOptions = closedRoot;
  static override styles = [base, disclosureStyles, figureStyles, styles];
  protected override readonly english = { evidence };

  /** @internal */
  static override fields: ReadonlyArray<Field<unknown>> = [
    ...KetamineElement.fields,
    conditionField,
  ];
  static override properties: PropertyDeclarations = { condition: {} };

  /**
   * The condition that is shown first: `depression`, `suicidal`, `bipolar`, `ptsd`, `ocd`, `anxiety`,
   * `pain` or `alcohol`. The reader may pick another; those that are not shown stand closed below it.
   * Default: `depression`. Any other value is named in the console, and the default is shown.
   * @attr condition
   * @default 'depression'
   */
  declare condition: Condition | undefined;

  #given: Condition | undefined;
  #chosen: Condition | undefined;
  #open = new Set<string>();

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('condition')) this.#given = check(this, conditionField, this.condition);
  }

  protected override renderContent(context: RenderContext, words: EvidenceContent): TemplateResult {
    const given = this.#given ?? 'depression';
    const shown = this.#chosen ?? given;
    return html`${skipLink(context)}
      <div class="first">
        <div>
          ${this.#renderPicker(context, words, given)}
          <p class="message">${words.conditions[shown].message}</p>
        </div>
        ${this.#renderHeadline(context, words, shown)}
        <div>
          ${approvalLine(context, words.approvalShort, words.approval, evidenceData.cites.approval)}
          ${helpLine(context)}
        </div>
      </div>
      <div class="findings-of">
        <p class="when">${format(words.key, { total: 100 })}</p>
        ${this.#renderGroups(context, words, shown, 1)}
      </div>
      <div class="rows">
        ${questions.map((id) => {
          const { title, items } = words.questions[id];
          return this.#renderRow(
            id,
            title,
            html`${list(items, 'dashes')} ${sources(context, evidenceData.cites[id], title)}`,
          );
        })}
        ${this.#renderRow(
          'more',
          words.more,
          conditions
            .filter((each) => each !== shown)
            .map((each) => {
              const { name, message } = words.conditions[each];
              const content = html`<p>${message}</p>
                ${this.#renderGroups(context, words, each, 3)}`;
              return this.#renderRow(each, name, content, this.level);
            }),
        )}
      </div>`;
  }

  /** The browser's own list. What is picked is told to no one: no attribute of it changes with it. */
  #renderPicker(context: RenderContext, words: EvidenceContent, given: Condition): TemplateResult {
    return html`<label class="picker" part="conditions">
      <span class="unseen">${words.legend}</span>
      <select
        .onchange=${({ target }: Event) => {
          const picked = conditions[(target as HTMLSelectElement).selectedIndex];
          if (!picked) return;
          this.#chosen = picked;
          this.requestUpdate();
          context.announce(
            format(context.messages.showing, { name: words.conditions[picked].name }),
          );
        }}
      >
        ${conditions.map((each) => html`<option ?selected=${each === given}>${words.conditions[each].name}</option>`)}
      </select>
    </label>`;
  }

  /** A result, and beside it what tempers it. */
  #renderHeadline(
    context: RenderContext,
    words: EvidenceContent,
    shown: Condition,
  ): TemplateResult {
    const pair = evidenceData.headline[shown].flatMap(([id, place = 0]) => {
      const data = evidenceData.findings.find((each) => each.id === id);
      return data ? [{ data, place }] : [];
    });
    const outcome = pair[0]?.data.figures[0]?.outcome;
    return html`<div class="pair">
      ${
        outcome
          ? html`<p class="people">
              ${format(words.people, { total: 100, did: words.outcomes[outcome] })}
            </p>`
          : nothing
      }
      ${pair.map(({ data, place }) => study(context, words, data, place, this.level))}
    </div>`;
  }

  #renderGroups(
    context: RenderContext,
    words: EvidenceContent,
    condition: Condition,
    below: 1 | 3,
  ): unknown {
    return groupsOf(condition).map((group, place) => {
      const [first] = group;
      if (!first) return nothing;
      const other = otherOf(words, first)?.full;
      const drug = words.drugs[first.drug];
      const title = capitalize(
        other ? format(words.compared, { drug, other }) : format(words.alone, { drug }),
      );
      const rows = html`<ol class="findings" role="list">
        ${group.map((data) => this.#renderFinding(context, words, data, below))}
      </ol>`;
      return below === 1 && place
        ? this.#renderRow(`${first.id}-group`, title, rows)
        : html`${heading(this.level, below, 'group-title', title)} ${rows}`;
    });
  }

  #renderRow(
    id: string,
    title: string,
    content: unknown,
    level = (this.level - 1) as HeadingLevel,
  ): TemplateResult {
    const open = this.#open.has(id);
    return html`<div class="row ${open ? 'open' : ''}">
      ${disclosure({
        level,
        id,
        part: 'group-title',
        title,
        note: nothing,
        open,
        toggle: () => this.toggleItem(this.#open, id, !open),
        onBeforeMatch: () => this.toggleItem(this.#open, id, true),
        content,
      })}
    </div>`;
  }

  #renderFinding(
    context: RenderContext,
    words: EvidenceContent,
    data: FindingData,
    below: 1 | 3,
  ): TemplateResult {
    const { id } = data;
    const open = this.#open.has(id);
    return finding({
      context,
      words,
      data,
      level: Math.min(this.level + below - 1, 5) as HeadingLevel,
      open,
      toggle: () => this.toggleItem(this.#open, id, !open),
      onBeforeMatch: () => this.toggleItem(this.#open, id, true),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-evidence': KetamineEvidence;
  }
}
