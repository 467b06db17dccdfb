import { html, type TemplateResult } from 'lit';
import {
  optionParts,
  optionQuestions,
  type OptionId,
  type OptionsContent,
} from '../../content/options.js';
import { disclosure } from '../../ui/disclosure.js';
import { labelled, paragraphs } from '../../ui/list.js';
import type { RenderContext } from '../../ui/render-context.js';
import { renderCost } from '../../ui/cost.js';
import { sources } from '../../ui/sources.js';
import { routeOfOption } from './routes.js';
import { optionsData } from './options.data.js';

/** What a reader can open: an option, or a question about them. */
export type Topic = OptionId | (typeof optionQuestions)[number];

interface Details {
  readonly context: RenderContext;
  readonly words: OptionsContent;
  readonly isOpen: (topic: Topic) => boolean;
  readonly toggle: (topic: Topic, open: boolean) => void;
}

const row = (
  { context, isOpen, toggle }: Details,
  topic: Topic,
  title: string,
  content: unknown,
) => {
  const open = isOpen(topic);
  return html`<li class=${open ? 'open' : ''}>
    ${disclosure({
      level: context.level,
      id: topic,
      part: 'option-title',
      title,
      note: '',
      open,
      toggle: () => toggle(topic, !open),
      onBeforeMatch: () => toggle(topic, true),
      content: html`${content} ${sources(context, optionsData.cites[topic], title)}`,
    })}
  </li>`;
};

/** Every option by itself, one line each that opens, then the questions about them. */
export const details = (all: Details, offered: readonly OptionId[]): TemplateResult => {
  const { context, words } = all;
  return html`<ul class="full" role="list">
    ${offered.map((id) =>
      row(
        all,
        id,
        words.options[id].short,
        html`<strong>${words.options[id].name}</strong>
          <div class="columns">
            ${optionParts.map((part) => {
              const route = part === 'cost' && routeOfOption(id);
              return labelled(
                context.level,
                words.questions[part],
                route ? renderCost(context, route) : paragraphs(words.options[id][part]),
              );
            })}
          </div>`,
      ),
    )}
    ${optionQuestions.map((id) => {
      const { title, lines } = words.asked[id];
      // To decide takes steps, one after the other; the others are answers.
      const said =
        id === 'decide'
          ? html`<ol>
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ol>`
          : paragraphs(lines);
      return row(all, id, title, said);
    })}
  </ul>`;
};
