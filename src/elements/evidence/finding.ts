import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceContent } from '../../content/evidence.js';
import type { evidenceData } from './evidence.data.js';
import { disclosure } from '../../ui/disclosure.js';
import { figureSentence, figureView, type FigureContext } from '../../ui/figure.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { iconArray } from '../../ui/icon-array.js';
import { capitalize, format } from '../../locale/format.js';
import { labelled, paragraphs } from '../../ui/list.js';
import type { RenderContext } from '../../ui/render-context.js';
import { sources } from '../../ui/sources.js';

/** What no language changes of one finding. */
export type FindingData = (typeof evidenceData.findings)[number];

/** What a finding is compared with: short under a picture, and in full. */
export const otherOf = (words: EvidenceContent, { other }: FindingData) =>
  other === 'none' ? undefined : words.others[other];

/** What has to stand beside the figures, in a few words. */
const sumOf = (words: EvidenceContent, { id, conclusion }: FindingData): string =>
  words.findings[id].sum ??
  (conclusion && !words.findings[id].said ? words.conclusions[conclusion] : '');

/** The figures of a finding, each with what it is said with and what tells it from the others. */
const figuresOf = ({ shared }: RenderContext, words: EvidenceContent, data: FindingData) =>
  data.figures.map(({ outcome, figure }) => {
    const did = words.outcomes[outcome];
    const mark = words.counted[figure.key];
    const versus = otherOf(words, data)?.full;
    const say: FigureContext = {
      words: shared.figure,
      had: words.had,
      did,
      arms: [words.arms[data.drug], versus && format(words.arms.other, { versus })],
      label: mark ? `${mark}: ${did}` : did,
    };
    return { say, figure, mark, did, outcome };
  });

/** One of the first screen: the arms beside each other, or what was found where no one is counted. */
export function study(
  context: RenderContext,
  words: EvidenceContent,
  data: FindingData,
  place: number,
  level: HeadingLevel,
): TemplateResult {
  const { given, time, said } = words.findings[data.id];
  const shown = figuresOf(context, words, data)[place];
  const names = [words.drugs[data.drug], otherOf(words, data)?.short];
  const sum = place ? '' : sumOf(words, data);
  return html`<div class="study" part="study">
    ${heading(level, 1, 'finding-title', html`${given}, <span class="term">${shown?.mark ?? time}</span>`)}
    ${
      shown
        ? html`<div class="arrays" data-figure="${shown.figure.study}.${shown.figure.key}">
              ${shown.figure.arms.map(
                (arm, index) =>
                  arm &&
                  html`<div>
                    ${iconArray(arm.share)}
                    <p aria-hidden="true">
                      <strong class="number">${arm.share}</strong>
                      <span class="when">${names[index]}</span>
                    </p>
                  </div>`,
              )}
            </div>
            <p class="unseen">${figureSentence(shown.say, shown.figure)}</p>`
        : html`<p class="said">${said}</p>`
    }
    ${sum ? html`<p class="sum">${sum}</p>` : nothing}
  </div>`;
}

/**
 * One finding in a row that opens: what was given, what came of it, both figures; in it the figures drawn,
 * who, when, how sure, whether people knew, how long, who paid.
 */
export function finding(options: {
  readonly context: RenderContext;
  readonly words: EvidenceContent;
  readonly data: FindingData;
  readonly level: HeadingLevel;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly onBeforeMatch: () => void;
}): TemplateResult {
  const { context, words, data, level, open } = options;
  const { id, blind, sure, paid, cites } = data;
  const figures = figuresOf(context, words, data);
  const [first] = figures;
  const versus = otherOf(words, data)?.full;
  const { given, time, who, said, lasted, notes = [] } = words.findings[id];
  const { labels } = words;
  const sum = sumOf(words, data);
  const say = (label: string, text: string | null | undefined) =>
    text ? labelled(level, label, html`<p>${text}</p>`) : nothing;
  const did = said ?? `${capitalize([first?.did, time].filter(Boolean).join(' '))}.`;
  return html`<li class="finding ${open ? 'open' : ''}" part="finding">
    ${disclosure({
      ...options,
      id,
      part: 'finding-title',
      title: given,
      note: html`<span class="did">${did}</span>
        <span class="sum">${sum}</span>
        <span class="figures"
          >${figures
            .filter(({ outcome }) => outcome === first?.outcome)
            .map(({ figure: { arms }, mark }) => {
              const [{ share: had }, other] = arms;
              const heard = format(context.shared.figure.short, { had, total: 100 });
              const beside = other && format(words.row, { other: other.share, versus });
              return html`<span class="line"
                >${mark ? html`<span class="mark">${mark}</span> ` : nothing}<span class="unseen"
                  >${heard}${beside ? `; ${beside}` : ''}.</span
                ><span aria-hidden="true"
                  ><strong class="figure-in-row">${had}</strong>${
                    other ? html`<span class="other"> ${other.share}</span>` : nothing
                  }</span
                ></span
              >`;
            })}</span
        >`,
      content: html`<div class="columns">
          <div>
            ${said ? html`<p><strong class="number">${said}</strong></p>` : nothing}
            ${figures.map(({ say: how, figure }) => figureView(how, figure, true))}
          </div>
          <div class="stack">
            ${say(labels.who, `${who}.`)} ${say(labels.time, time && `${capitalize(time)}.`)}
            ${say(labels.sure, sure && `${words.sure[sure]}.`)}
            ${say(labels.blind, blind && words.blind[blind])} ${say(labels.lasted, lasted)}
            ${say(labels.paid, paid && format(words.paid[paid.kind], { name: paid.name }))}
            ${notes.length ? html`<div>${paragraphs(notes)}</div>` : nothing}
          </div>
        </div>
        ${sources(context, cites, given)}`,
    })}
  </li>`;
}
