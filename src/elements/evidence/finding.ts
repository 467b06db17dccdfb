import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceWords, FindingWords } from '../../content/schema.js';
import { structure } from '../../locale/evidence.data.js';
import { disclosure } from '../../ui/disclosure.js';
import {
  figureOf,
  figureView,
  shortFigure,
  type Figure,
  type FigureSpeech,
} from '../../ui/figure.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { labelled, paragraphs, put, sources, type Speech } from '../../ui/speech.js';

/** What no language changes of one finding. */
export type FindingData = (typeof structure.findings)[number];

const wordsOf = (words: EvidenceWords, id: string): FindingWords =>
  words.findings[id] ?? { given: '', who: '' };

/** What was given, what it was compared with, and when it was counted. */
const title = (words: EvidenceWords, [id]: FindingData, at?: string): TemplateResult => {
  const { given, versus, time = words.noTime } = wordsOf(words, id);
  return html`${versus ? `${given} ${words.against} ${versus}` : given},
    <span class="term">${at ?? time}</span>`;
};

/** What was concluded, where the counts alone would mislead and the words do not say it. */
const conclusion = (words: EvidenceWords, data: FindingData): unknown => {
  const { [0]: id, [8]: concluded } = data;
  return concluded && !wordsOf(words, id).said
    ? html`<span class="line">${words.conclusions[concluded]}</span>`
    : nothing;
};

/** The figures of a finding, each with what it is said with and what tells it from the others. */
const figuresOf = (
  { shared }: Speech,
  words: EvidenceWords,
  [id, , drug, , , , figures]: FindingData,
) =>
  figures.map(([outcome, data]) => {
    const figure = figureOf(data);
    const did = words.outcomes[outcome];
    const mark = words.counted[figure.key];
    const say: FigureSpeech = {
      words: { ...shared.figure, short: `${shared.figure.short} ${did}` },
      had: put(words.had, { did }),
      arms: [words.arms[drug], put(words.arms.other, { versus: wordsOf(words, id).versus })],
      label: mark ? `${mark}: ${did}` : did,
    };
    return { say, figure, mark, did };
  });

/** A figure in a closed row, whose title names what it is compared with. */
const brief = (words: EvidenceWords, say: FigureSpeech, figure: Figure): string => {
  const [had = 0, other = 0] = figure.shares;
  // A share under one is said in full.
  if (!Number.isInteger(had + other)) return shortFigure(say, figure);
  const first = put(say.words.short, { had, total: 100 });
  return `${first}${figure.shares.length > 1 ? `, ${words.against} ${other}` : ''}.`;
};

/** A finding of the first screen: its first figure. */
export function study(
  speech: Speech,
  words: EvidenceWords,
  data: FindingData,
  level: HeadingLevel,
): unknown {
  const [id, , , , sure] = data;
  const { who, lasted } = wordsOf(words, id);
  return figuresOf(speech, words, data)
    .slice(0, 1)
    .map(
      ({ say, figure, mark, did }) =>
        html`<div class="study" part="study">
          <div>
            ${heading(level, 2, 'finding-title', title(words, data, mark))}
            ${conclusion(words, data)}
          </div>
          <div>
            ${figureView(
              {
                ...say,
                label: did,
                who: `${who}. ${words.labels.sure}: ${words.sure[sure]}`,
              },
              figure,
              true,
            )}
            ${lasted ? html`<p>${lasted}</p>` : nothing}
          </div>
        </div>`,
    );
}

/** One finding in a row that opens: figures, who, how sure, whether people knew, how long, who paid. */
export function finding(options: {
  readonly speech: Speech;
  readonly words: EvidenceWords;
  readonly data: FindingData;
  readonly level: HeadingLevel;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly found: () => void;
}): TemplateResult {
  const { speech, words, data, level, open } = options;
  const [id, , , blind, sure, sponsor, , cites] = data;
  const figures = figuresOf(speech, words, data);
  const alone = figures[0]?.figure.shares.length === 1;
  const { who, said, lasted = words.notKnown, notes = [] } = wordsOf(words, id);
  const { labels } = words;
  const say = (label: string, text: string) => labelled(level, label, html`<p>${text}</p>`);
  return html`<li class="finding ${open ? 'open' : ''}" part="finding">
    ${disclosure({
      ...options,
      id,
      part: 'finding-title',
      title: title(words, data),
      note: html`${
        said ??
        figures.map(
          ({ say: how, figure, mark }) =>
            html`<span class="line">${mark ? `${mark}: ` : ''}${brief(words, how, figure)}</span> `,
        )
      }
      ${alone ? speech.shared.figure.noComparison : nothing} ${conclusion(words, data)}`,
      content: html`<div class="columns">
          <div>
            ${said ? html`<p><strong class="number">${said}</strong></p>` : conclusion(words, data)}
            ${figures.map(({ say: how, figure }) => figureView(how, figure, true))}
          </div>
          <div class="stack">
            ${say(labels.who, `${who}.`)} ${say(labels.sure, `${words.sure[sure]}.`)}
            ${say(labels.blind, words.blind[blind])} ${say(labels.lasted, lasted)}
            ${say(labels.paid, sponsor ? words.paid : words.notKnown)}
            <div>${paragraphs(notes)}</div>
          </div>
        </div>
        ${sources(speech, cites)}`,
    })}
  </li>`;
}
