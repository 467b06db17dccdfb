import { html, nothing, type TemplateResult } from 'lit';
import type { Route, SideEffectsWords } from '../../content/schema.js';
import type { Figure } from '../../locale/finish.js';
import { iconArray } from '../../ui/icon-array.js';
import { put } from '../../ui/speech.js';

/** Every figure of every effect is of so many people: one denominator for the whole widget. */
const total = 100;

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
  const { had, other } = figure;
  const first = put(words.short, { had, total });
  if (other === null) return `${first}. ${words.noComparison}`;
  const arm = otherArm(words, figure);
  return other > 0 && other < 1
    ? `${first}. ${put(words.under, { n: 1, total, arm })}`
    : `${first}. ${put(words.shortOther, { had: other, total, arm })}.`;
}

/** How much more, or less, in people of a hundred. */
function difference(words: SideEffectsWords, { had, other }: Figure, arm: string): string {
  if (other === null) return words.noComparison;
  const n = Math.round(had) - Math.round(other);
  if (n === 0) return words.same;
  return put(n > 0 ? words.more : words.fewer, { n: Math.abs(n), total, arm });
}

/** The counts behind a figure: so many of so many, in each arm. */
const counts = (words: SideEffectsWords, { counts: [a, b, c, d] }: Figure): string =>
  d === undefined
    ? `${put(words.people, { people: a })}.`
    : `${put(words.counts, { had: a, people: b })}; ${put(words.counts, { had: c, people: d })}.`;

/** Both arms as pictures beside each other, in the same order, size and start corner. */
const arrays = (
  words: SideEffectsWords,
  arms: ReadonlyArray<readonly [share: number, arm: string]>,
): TemplateResult =>
  html`<div class="arrays">
      ${arms.map(
        ([share, arm]) =>
          html`<div>
            ${iconArray(share, said(words, share, arm))}
            <p aria-hidden="true">
              <strong class="number">${share}</strong>
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
  const { had, other, key, study } = figure;
  const arms: Array<readonly [number, string]> = [[had, words.arms[route]]];
  if (other !== null) arms.push([other, otherArm(words, figure)]);
  // A share under one may not be drawn, and then neither may the other side: they are read together.
  const draw = drawn && arms.every(([share]) => share === 0 || share >= 1);
  return html`<div class="figure" data-figure="${study}.${key}">
    ${words.counted[key] ? html`<p class="label">${words.counted[key]}</p>` : nothing}
    ${draw ? arrays(words, arms) : nothing}
    <p>
      ${arms.map(([share, arm]) => said(words, share, arm)).join(' ')}
      ${difference(words, figure, words.arms[route])}
    </p>
    <p class="when">${words.studies[study]?.who}. ${counts(words, figure)}</p>
  </div>`;
}
