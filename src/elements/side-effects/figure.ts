import { html, nothing, type TemplateResult } from 'lit';
import type { Route, SideEffectsWords } from '../../content/schema.js';
import type { FigureData } from '../../locale/finish.js';
import { structure } from '../../locale/side-effects.data.js';
import { iconArray } from '../../ui/icon-array.js';
import { put } from '../../ui/speech.js';

/** Every figure of every effect is of so many people: one denominator for the whole widget. */
const total = 100;

/** A figure as it is shown. */
export interface Figure {
  readonly key: string;
  readonly study: string;
  /** People in each hundred with the medicine, and without it when there was a comparison group. */
  readonly shares: readonly number[];
  /** The counts behind them: so many of so many, for each arm. */
  readonly counts: readonly (readonly [had: number | undefined, people: number])[];
}

/** A share of 100 as a whole number; below one it stays a fraction, since it may not read as none. */
const share = (had: number, people: number): number => {
  const exact = (total * had) / people;
  return exact < 1 ? exact : Math.round(exact);
};

/** A figure from its counts, or from its rate when there was no comparison group. */
export function figureOf([key, study, had, other]: FigureData): Figure {
  const [treated, compared] = structure.people[study] ?? [total];
  return other === undefined || compared === undefined
    ? { key, study, shares: [had], counts: [[undefined, treated]] }
    : {
        key,
        study,
        shares: [share(had, treated), share(other, compared)],
        counts: [
          [had, treated],
          [other, compared],
        ],
      };
}

/** What a figure is compared with, as it completes a sentence. */
const otherArm = (words: SideEffectsWords, { study }: Figure): string =>
  put(words.arms.other, { versus: words.studies[study]?.versus });

/** One arm in both framings, or in words alone when a drawing would mislead. */
const said = (words: SideEffectsWords, had: number, arm: string): string =>
  had > 0 && had < 1
    ? put(words.under, { n: 1, total, arm })
    : put(words.had, { total, arm, had, not: total - had });

/** A figure in one line, for a closed row: both arms. */
export function shortFigure(words: SideEffectsWords, figure: Figure): string {
  const [had, other] = figure.shares;
  const first = put(words.short, { had, total });
  if (other === undefined) return `${first}. ${words.noComparison}`;
  const arm = otherArm(words, figure);
  return other > 0 && other < 1
    ? `${first}. ${put(words.under, { n: 1, total, arm })}`
    : `${first}. ${put(words.shortOther, { had: other, total, arm })}.`;
}

/** How much more, or less, in people of a hundred. */
function difference(words: SideEffectsWords, [had = 0, other]: readonly number[], arm: string) {
  if (other === undefined) return words.noComparison;
  const n = Math.round(had) - Math.round(other);
  return n ? put(n > 0 ? words.more : words.fewer, { n: Math.abs(n), total, arm }) : words.same;
}

/** The arms as pictures beside each other, in the same order, size and start corner. */
const arrays = (
  words: SideEffectsWords,
  arms: ReadonlyArray<readonly [share: number, arm: string]>,
): TemplateResult =>
  html`<div class="arrays">
      ${arms.map(
        ([had, arm]) =>
          html`<div>
            ${iconArray(had, said(words, had, arm))}
            <p aria-hidden="true">
              <strong class="number">${had}</strong>
              ${put(words.shortOther, { had: '', total, arm })}
            </p>
          </div>`,
      )}
    </div>
    <p class="when">${words.key}</p>`;

/** A figure in pictures and in words: both framings, the difference, the counts, who was studied. */
export function figureView(
  words: SideEffectsWords,
  route: Route,
  figure: Figure,
  drawn: boolean,
): TemplateResult {
  const { key, study, shares, counts } = figure;
  const arm = words.arms[route];
  const arms = shares.map((had, index) => [had, index ? otherArm(words, figure) : arm] as const);
  // A share under one may not be drawn, and then neither may the other side: they are read together.
  const draw = drawn && shares.every((had) => had === 0 || had >= 1);
  return html`<div class="figure" data-figure="${study}.${key}">
    ${words.counted[key] ? html`<p class="label">${words.counted[key]}</p>` : nothing}
    ${draw ? arrays(words, arms) : nothing}
    <p>${arms.map((each) => said(words, ...each)).join(' ')} ${difference(words, shares, arm)}</p>
    <p class="when">
      ${words.studies[study]?.who}.
      ${counts
        .map(([had, people]) =>
          put(had === undefined ? words.people : words.counts, { had, people }),
        )
        .join('; ')}.
    </p>
  </div>`;
}
