import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  optionIds,
  type ComparisonRow,
  type OptionId,
  type OptionsContent,
} from '../../content/options.js';
import { options, optionsData } from './options.data.js';
import { check } from '../../validation/console.js';
import type { Field } from '../../validation/issue.js';
import { listOf } from '../../validation/readers.js';
import { approvalLine } from '../../ui/approval.js';
import { base } from '../../ui/base.styles.js';
import { routeOf } from '../../ui/choice.js';
import { closedRoot } from '../../ui/closed-root.js';
import { disclosureStyles } from '../../ui/disclosure.styles.js';
import { KetamineElement } from '../../ui/element.js';
import { heading } from '../../ui/heading.js';
import { helpLine } from '../../ui/help.js';
import { format } from '../../locale/format.js';
import { money } from '../../locale/numbers.js';
import type { RenderContext } from '../../ui/render-context.js';
import { skipLink } from '../../ui/skip-link.js';
import { comparison } from './comparison.js';
import { details, type Topic } from './details.js';
import { optionOfRoute, routeOfOption } from './routes.js';
import { styles } from './options.styles.js';

const optionsField: Field<readonly OptionId[]> = {
  attribute: 'options',
  read: listOf(optionIds),
};

/** How many options stand side by side at most; the styles show those that there is room for. */
const MOST = 5;

/**
 * General education, to help a reader prepare for a talk with a clinician. It is not medical advice
 * and not for emergencies. It ranks nothing, and staying as you are is always one of the options.
 * What a reader compares is told to no one.
 *
 * @summary Ketamine, the other treatments, and staying as you are, side by side.
 * @tag ketamine-options
 * @csspart compare - The choices of the options to compare.
 * @csspart table - Two options side by side, or as many as there is room for.
 * @csspart option-title - The name of an option: over its column, and of all that is said of it.
 * @csspart approval - All that the FDA says.
 */
export class KetamineOptions extends KetamineElement<'options'> {
  /** @internal */
  static override shadowRootOptions = closedRoot;
  static override styles = [base, disclosureStyles, styles];
  protected override readonly english = { options };

  /** @internal */
  static override fields: ReadonlyArray<Field<unknown>> = [...KetamineElement.fields, optionsField];
  static override properties: PropertyDeclarations = { options: {} };

  /**
   * The options to show: a list with commas or spaces of `stay`, `antidepressant`, `add`, `talk`, `tms`, `ect`,
   * `ketamine` (the drip), `shot`, `esketamine` and `trial`. Default: all. Their order is fixed, and `stay` is
   * shown whether it is named or not. Any other word is named in the console and left out; if none is left,
   * all are shown.
   * @attr options
   */
  declare options: string | readonly OptionId[] | undefined;

  #offered: readonly OptionId[] = optionIds;
  /** Those that are offered in the order of the columns, once a reader has picked. */
  #order: readonly OptionId[] | undefined;
  /** One for each choice that stands over a column, see `comparison`. */
  #keys: readonly string[] = [];
  /** How often all lists were made anew. */
  #round = 0;
  readonly #open = new Set<Topic>();

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('options')) return;
    this.#offered = this.#readOptions();
    this.#order = undefined;
    this.#round += 1;
  }

  protected override renderContent(context: RenderContext, words: OptionsContent): TemplateResult {
    const first = optionOfRoute[routeOf(context)];
    const leading = [...this.#offered.filter((id) => id === first), 'stay' as const];
    const order = this.#order ?? [
      ...leading,
      ...this.#offered.filter((id) => !leading.includes(id)),
    ];
    const keys = this.#order ? this.#keys : order.map((id) => `${id} ${String(this.#round)}`);
    return html`${skipLink(context)}
    ${comparison({
      words,
      offered: this.#offered,
      shown: order.slice(0, MOST),
      keys,
      brief: (id, row) => this.#brief(context, words, id, row),
      approval: approvalLine(
        context,
        words.questions.approved,
        words.approval,
        optionsData.cites.approval,
      ),
      pick: (place, id) => this.#pick(context, words, order, keys, place, id),
    })}
    ${helpLine(context)} ${heading(context.level, 1, 'group-title', words.inFull)}
    ${details(
      {
        context,
        words,
        isOpen: (topic) => this.#open.has(topic),
        toggle: (topic, open) => this.toggleItem(this.#open, topic, open),
      },
      this.#offered,
    )}`;
  }

  /** A few words on an option; the clinic's own price is said as its own. */
  #brief(
    { clinic, language }: RenderContext,
    words: OptionsContent,
    id: OptionId,
    row: ComparisonRow,
  ): string {
    const route = routeOfOption(id);
    const price = route && row === 'cost' && clinic.costs?.[route]?.visit;
    return price
      ? format(words.ownPrice, { price: money(language, price.amount, price.currency) })
      : words.options[id].brief[row];
  }

  /** Puts an option into a column; what stood there takes its place, so that no two are the same. */
  #pick(
    { announce, messages }: RenderContext,
    words: OptionsContent,
    before: readonly OptionId[],
    keys: readonly string[],
    place: number,
    id: OptionId,
  ): void {
    const from = before.indexOf(id);
    const order = [...before];
    [order[place], order[from]] = [id, before[place] as OptionId];
    this.#order = order;
    // The list that the reader has in hand stays: it says already what was picked.
    this.#keys = keys.map((key, each) => (each === from && from !== place ? `${key}+` : key));
    this.requestUpdate();
    announce(format(messages.showing, { name: words.options[id].name }));
  }

  #readOptions(): readonly OptionId[] {
    const asked = check(this, optionsField, this.options);
    return asked ? optionIds.filter((id) => id === 'stay' || asked.includes(id)) : optionIds;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-options': KetamineOptions;
  }
}
