import { html, nothing, type TemplateResult } from 'lit';
import type { FigureWords } from '../content/schema.js';
import type { FigureData } from '../locale/finish.js';
import { people } from '../locale/people.data.js';
import { iconArray } from './icon-array.js';
import { put } from './speech.js';

/** Every figure of every tag is of so many people: one denominator for all that is compared. */
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

/** What a figure is said with. */
export interface FigureSpeech {
  readonly words: FigureWords;
  /** Both framings of one arm, in the widget's own words. */
  readonly had: string;
  /** What a solid and an open dot stand for, where it is not said above. */
  readonly key?: string | undefined;
  /** The people with the medicine and those without it, as each completes a sentence. */
  readonly arms: readonly [treated: string, compared: string];
  /** What is counted, where the heading does not say it. */
  readonly label?: string | undefined;
  /** Who was studied. */
  readonly who?: string | undefined;
}

/**
 * A share of 100 as a whole number, an exact half rounded down so that no figure looks larger than it
 * was; below one it stays a fraction, since it may not read as none.
 */
const share = (had: number, among: number): number => {
  const exact = (total * had) / among;
  return exact < 1 ? exact : Math.ceil(exact - 0.5);
};

/** A figure from its counts, or from the rates of its source where that gives no counts. */
export function figureOf([key, study, had, other, rates]: FigureData): Figure {
  const [treated, compared] = people[study] ?? [];
  if (rates || other === undefined || treated === undefined || compared === undefined) {
    const shares = other === undefined ? [had] : [had, other];
    return { key, study, shares, counts: treated && !rates ? [[undefined, treated]] : [] };
  }
  return {
    key,
    study,
    shares: [share(had, treated), share(other, compared)],
    counts: [
      [had, treated],
      [other, compared],
    ],
  };
}

/** One arm in both framings, or in words alone when a drawing would mislead. */
const said = ({ words, had: sentence }: FigureSpeech, had: number, arm: string): string =>
  had > 0 && had < 1
    ? put(words.under, { n: 1, total, arm })
    : put(sentence, { total, arm, had, not: total - had });

/** A figure in one line, for a closed row: both arms. */
export function shortFigure({ words, arms: [, arm] }: FigureSpeech, { shares }: Figure): string {
  const [had, other] = shares;
  const first = put(words.short, { had, total });
  if (other === undefined) return `${first}. ${words.noComparison}`;
  return other > 0 && other < 1
    ? `${first}. ${put(words.under, { n: 1, total, arm })}`
    : `${first}. ${put(words.shortOther, { had: other, total, arm })}.`;
}

/** How much more, or less, in people of a hundred. */
function difference(words: FigureWords, [had = 0, other]: readonly number[], arm: string) {
  if (other === undefined) return words.noComparison;
  const n = Math.round(had) - Math.round(other);
  return n ? put(n > 0 ? words.more : words.fewer, { n: Math.abs(n), total, arm }) : words.same;
}

/** The arms as pictures beside each other, in the same order, size and start corner. */
const arrays = (speech: FigureSpeech, shares: readonly number[]): TemplateResult =>
  html`<div class="arrays">
      ${shares.map((had, index) => {
        const arm = speech.arms[index] ?? '';
        return html`<div>
          ${iconArray(had, said(speech, had, arm))}
          <p aria-hidden="true">
            <strong class="number">${had}</strong>
            ${put(speech.words.shortOther, { had: '', total, arm })}
          </p>
        </div>`;
      })}
    </div>
    ${speech.key ? html`<p class="when">${speech.key}</p>` : nothing}`;

/** A figure in pictures and in words: both framings, the difference, the counts, who was studied. */
export function figureView(speech: FigureSpeech, figure: Figure, drawn: boolean): TemplateResult {
  const { words, arms, label, who } = speech;
  const { key, study, shares, counts } = figure;
  const behind = counts.map(([had, among]) =>
    put(had === undefined ? words.people : words.counts, { had, people: among }),
  );
  // A share under one may not be drawn, and then neither may the other side: they are read together.
  const draw = drawn && shares.every((had) => had === 0 || had >= 1);
  return html`<div class="figure" data-figure="${study}.${key}">
    ${label ? html`<p class="label">${label}</p>` : nothing}
    ${draw ? arrays(speech, shares) : nothing}
    <p>
      ${shares.map((had, index) => said(speech, had, arms[index] ?? '')).join(' ')}
      ${difference(words, shares, arms[0])}
    </p>
    <p class="when">
      ${who ? html`${who}. ` : nothing}${behind.length ? html`${behind.join('; ')}.` : nothing}
    </p>
  </div>`;
}
