import { html, type TemplateResult } from 'lit';
import type {
  EffectGroup,
  EffectId,
  Route,
  SideEffectsWords,
  Urgency,
  Worry,
} from '../../content/schema.js';
import { structure } from '../../locale/side-effects.data.js';
import { disclosure } from '../../ui/disclosure.js';
import {
  figureOf,
  figureView,
  shortFigure,
  type Figure,
  type FigureSpeech,
} from '../../ui/figure.js';
import type { HeadingLevel } from '../../ui/heading.js';
import { labelled, paragraphs, put, sources, type Speech } from '../../ui/speech.js';
import { timeBar } from './time-bar.js';

/** What no language changes of one effect, for one route. */
export interface EffectData {
  readonly id: EffectId;
  readonly group: EffectGroup;
  readonly worry: Worry;
  readonly urgency: Urgency;
  /** The one that is drawn first. None: not known. */
  readonly figures: readonly Figure[];
  /** Minutes to the start, the peak and the end; empty when they are not known. */
  readonly time: readonly number[];
  readonly cites: readonly number[];
  /** Whether this route cannot have it. */
  readonly never: boolean;
}

/** The effects of a route, in the order of the evidence. */
export const effectsOf = (route: Route): EffectData[] =>
  structure.effects.flatMap(([id, group, worry, urgency], place) => {
    const [figures, time, cites, never] = structure.routes[route][place] ?? [[], [], [], true];
    return { id, group, worry, urgency, figures: figures.map(figureOf), time, cites, never };
  });

/** What a figure of an effect is said with. */
const figureSpeech = (
  { shared }: Speech,
  words: SideEffectsWords,
  route: Route,
  { key, study }: Figure,
): FigureSpeech => {
  const { who, versus } = words.studies[study] ?? {};
  return {
    words: shared.figure,
    had: words.had,
    key: words.key,
    arms: [words.arms[route], put(words.arms.other, { versus })],
    label: words.counted[key],
    who,
  };
};

/** One side effect: how often, how long, what the team does, what the reader can do, when to call. */
export function effect(options: {
  readonly speech: Speech;
  readonly words: SideEffectsWords;
  readonly route: Route;
  readonly data: EffectData;
  readonly level: HeadingLevel;
  readonly open: boolean;
  /** Whether it is on the reader's list. */
  readonly mine: boolean;
  /** What the clinic adds to it. */
  readonly note: string | undefined;
  readonly toggle: () => void;
  readonly found: () => void;
  readonly add: () => void;
}): TemplateResult {
  const { speech, words, route, data, level, open, mine, note } = options;
  const { id, figures, urgency } = data;
  const { name, term, team, can, call, also } = words.effects[id];
  const [first] = figures;
  const only = id === 'taste' ? words.onlySpray : words.onlyDrip;
  const say = (figure: Figure) => figureSpeech(speech, words, route, figure);
  const often = data.never ? only : first ? shortFigure(say(first), first) : words.notKnown;
  return html`<li class="effect ${open ? 'open' : ''}" part="effect">
    ${disclosure({
      ...options,
      id,
      part: 'effect-title',
      title: html`${name} <span class="term">(${term})</span>`,
      note: html`<span>${often}</span>
        <span class="level is-${urgency}">${words.urgency[urgency]}</span>`,
      content: html`<div class="columns">
          ${labelled(
            level,
            words.often,
            html`${
              figures.length
                ? figures.map((figure, index) => figureView(say(figure), figure, index === 0))
                : html`<p>${often}</p>`
            }
            ${paragraphs(also?.[route] ?? [])}`,
          )}
          <div class="stack">
            ${data.never ? '' : labelled(level, words.timeTitle, timeBar(speech.language, words, route, data.time))}
            ${labelled(level, words.team, html`<p>${team}</p>`)}
            ${labelled(level, words.can, html`<p>${can}</p>`)}
            ${labelled(level, words.call, html`<p>${call}</p>`)}
            ${note ? labelled(level, speech.strings.addedByClinic, html`<p>${note}</p>`) : ''}
          </div>
        </div>
        <p class="tools">
          <button type="button" class="quiet" aria-pressed=${mine} @click=${options.add}>
            ${mine ? words.remove : words.add}
            <span class="unseen">: ${name}</span>
          </button>
        </p>
        ${sources(speech, data.cites)}`,
    })}
  </li>`;
}
