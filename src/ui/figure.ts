import { html, nothing, type TemplateResult } from 'lit';
import type { FigureContent } from '../content/shared.js';
import type { Arm, Figure } from '../compiled/figure.js';
import { iconArray } from './icon-array.js';
import { capitalize, format } from '../locale/format.js';

/** Every figure of every tag is of so many people: one denominator for all that is compared. */
const total = 100;

/** Whether a share is under one of a hundred: it may neither read as none nor be drawn as one. */
export const isUnderOne = (share: number): boolean => share > 0 && share < 1;

/** What a figure is said with. */
export interface FigureContext {
  readonly words: FigureContent;
  /** Both framings of one arm, in the widget's own words. */
  readonly had: string;
  /** What the people who are counted did, where the sentences leave it open. */
  readonly did?: string;
  /** What a solid and an open dot stand for, where it is not said above. */
  readonly key?: string | undefined;
  /** The people with the medicine and those without it, if any, as each completes a sentence. */
  readonly arms: readonly [treated: string, compared: string | undefined];
  /** What is counted, where the heading does not say it. */
  readonly label?: string | undefined;
  /** Who was studied. */
  readonly who?: string | undefined;
  /** Why the arms are not set against each other, where that would mislead: only the first is drawn then. */
  readonly apart?: string | undefined;
}

/** An arm of a figure, and the people in it as they complete a sentence. */
interface SaidArm extends Arm {
  readonly arm: string;
}

/** The arms of a figure. The build holds that each has its words. */
const armsOf = ({ arms: said }: FigureContext, { arms }: Figure): readonly SaidArm[] =>
  arms.map((each, index) => ({ ...(each as Arm), arm: said[index] as string }));

/** One arm in a sentence, or in the one for less than one of a hundred. */
export const armSentence = (
  { words, did }: FigureContext,
  sentence: string,
  share: number,
  arm: string | undefined,
): string =>
  isUnderOne(share)
    ? format(words.under, { n: 1, total, arm })
    : format(sentence, { total, arm, had: share, not: total - share, did });

/** One arm in both framings. */
const said = (context: FigureContext, { share, arm }: SaidArm): string =>
  armSentence(context, context.had, share, arm);

/** How much more, or less, in people of a hundred. */
function difference(
  { words, arms: [arm], apart }: FigureContext,
  { arms: [treated, compared] }: Figure,
) {
  if (apart) return apart;
  if (!compared) return words.noComparison;
  const n = Math.round(treated.share) - Math.round(compared.share);
  return n ? format(n > 0 ? words.more : words.fewer, { n: Math.abs(n), total, arm }) : words.same;
}

/**
 * The arms as pictures beside each other, in the same order, size and start corner. They and what they mean
 * are for eyes: the sentence under them says it once.
 */
const arrays = ({ words }: FigureContext, arms: readonly SaidArm[]): TemplateResult =>
  html`<div class="arrays">
    ${arms.map(
      ({ share, arm }) =>
        html`<div>
          ${iconArray(share)}
          <p aria-hidden="true">
            <strong class="number">${share}</strong>
            <span class="when">${format(words.arm, { total, arm })}</span>
          </p>
        </div>`,
    )}
  </div>`;

/** A figure in pictures and in words: both framings, the difference, the counts, who was studied. */
export function figureView(context: FigureContext, figure: Figure, drawn: boolean): TemplateResult {
  const { words, label, who, apart } = context;
  const arms = armsOf(context, figure);
  const behind = arms.flatMap(({ had, people }) =>
    people === undefined
      ? []
      : format(had === undefined ? words.people : words.counts, { had, people }),
  );
  // A share under one may not be drawn, and then neither may the other side: they are read together.
  const draw = drawn && arms.every(({ share }) => share === 0 || share >= 1);
  return html`<div class="figure" data-figure="${figure.study}.${figure.key}">
    ${label ? html`<p class="label">${capitalize(label)}</p>` : nothing}
    ${draw ? arrays(context, apart ? arms.slice(0, 1) : arms) : nothing}
    <div class="figure-words">
      <p>${arms.map((each) => said(context, each)).join(' ')} ${difference(context, figure)}</p>
      ${draw && context.key ? html`<p class="when" aria-hidden="true">${context.key}</p>` : nothing}
      <p class="when">
        ${who ? html`${who}. ` : nothing}${behind.length ? html`${behind.join('; ')}.` : nothing}
      </p>
    </div>
  </div>`;
}

/** A figure in words alone: both framings of each arm. */
export const figureSentence = (context: FigureContext, figure: Figure): string =>
  armsOf(context, figure)
    .map((each) => said(context, each))
    .join(' ');
