import { html, type TemplateResult } from 'lit';
import type { SideEffectsContent } from '../../content/side-effects.js';
import type { Route } from '../../content/shared.js';
import { sideEffectsData } from './side-effects.data.js';
import { disclosure } from '../../ui/disclosure.js';
import { figureView } from '../../ui/figure.js';
import type { HeadingLevel } from '../../ui/heading.js';
import { isolate } from '../../ui/isolate.js';
import { labelled, paragraphs } from '../../ui/list.js';
import type { RenderContext } from '../../ui/render-context.js';
import { sources } from '../../ui/sources.js';
import { figureContext, shortFigure } from './figure-context.js';
import { timeBar } from './time-bar.js';

/** What no language changes of one effect, for one route. */
export type EffectData = (typeof sideEffectsData.effects)[Route][number];

/** One side effect: how often, how long, what the team does, what the reader can do, when to call. */
export function effect(options: {
  readonly context: RenderContext;
  readonly words: SideEffectsContent;
  readonly route: Route;
  readonly data: EffectData;
  readonly level: HeadingLevel;
  readonly open: boolean;
  /** Whether it is on the reader's list. */
  readonly mine: boolean;
  /** What the clinic adds to it. */
  readonly note: string | undefined;
  readonly toggle: () => void;
  readonly onBeforeMatch: () => void;
  readonly add: () => void;
}): TemplateResult {
  const { context, words, route, data, level, open, mine, note } = options;
  const { id, figures, urgency, atLeast, time } = data;
  const { name, term, team, can, call, also = {}, often = {} } = words.effects[id];
  const bound = often[route];
  const [first] = figures;
  const short = data.never
    ? id === 'taste'
      ? words.onlySpray
      : words.onlyDrip
    : (bound ?? (first && shortFigure(context, words, route, first)));
  const counted = html`${short && (bound || !figures.length) ? html`<p>${short}</p>` : ''}
  ${atLeast ? html`<p class="when">${words.studies[atLeast].who}.</p>` : ''}
  ${figures.map((figure, index) =>
    figureView(figureContext(context, words, route, figure), figure, index === 0),
  )}
  ${paragraphs(also[route] ?? [])}`;
  return html`<li class="effect ${open ? 'open' : ''}" part="effect">
    ${disclosure({
      ...options,
      id,
      part: 'effect-title',
      title: html`${name} <span class="term">(${term})</span>`,
      note: html`${short ? html`<span>${short}</span>` : ''}
        <span class="level is-${urgency}">${words.urgency[urgency]}</span>`,
      content: html`<div class="columns">
          ${short || also[route] ? labelled(level, words.often, counted) : ''}
          <div class="stack">
            ${time ? labelled(level, words.timeTitle, timeBar(context.language, words, route, time)) : ''}
            ${labelled(level, words.team, html`<p>${team}</p>`)}
            ${labelled(level, words.can, html`<p>${can}</p>`)}
            ${labelled(level, words.call, html`<p>${call}</p>`)}
            ${note ? labelled(level, context.messages.addedByClinic, html`<p>${isolate(note)}</p>`) : ''}
          </div>
        </div>
        <p class="tools">
          <button type="button" class="quiet" aria-pressed=${mine} .onclick=${options.add}>
            ${mine ? words.remove : words.add}
            <span class="unseen">: ${name}</span>
          </button>
        </p>
        ${sources(context, data.cites, name)}`,
    })}
  </li>`;
}
