import { html, type TemplateResult } from 'lit';
import type { Route, SideEffectsWords } from '../../content/schema.js';
import { structure } from '../../locale/side-effects.data.js';
import { disclosure } from '../../ui/disclosure.js';
import type { HeadingLevel } from '../../ui/heading.js';
import { paragraphs, sources, type Speech } from '../../ui/speech.js';
import { figureView, shortFigure } from './figure.js';
import { timeBar } from './time-bar.js';

/** What no language changes of one effect, for one route. */
export type EffectData = (typeof structure.effects)[Route][number];

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
  const { speech, words, route, data, open, mine, note } = options;
  const { id, figures, urgency } = data;
  const { name, term, team, can, call, also } = words.effects[id];
  const [first] = figures;
  const never =
    route === 'nasal' ? words.onlyDrip : id === 'taste' ? words.onlySpray : words.onlyDrip;
  const often = !data.can ? never : first ? shortFigure(words, first) : words.notKnown;
  const part = (title: string, content: unknown) =>
    html`<div>
      <p class="label">${title}</p>
      ${content}
    </div>`;
  return html`<li class="effect ${open ? 'open' : ''}" part="effect">
    ${disclosure({
      ...options,
      id,
      part: 'effect-title',
      title: html`${name} <span class="term">(${term})</span>`,
      note: html`${often} <span class="level is-${urgency}">${words.urgency[urgency]}</span>`,
      content: html`<div class="columns">
          ${part(
            words.often,
            html`${
              figures.length
                ? figures.map((figure, index) => figureView(words, route, figure, index === 0))
                : html`<p>${data.can ? words.notKnown : never}</p>`
            }
            ${paragraphs(also?.[route] ?? [])}`,
          )}
          <div class="stack">
            ${data.can ? part(words.timeTitle, timeBar(speech.language, words, route, data.time)) : ''}
            ${part(words.team, html`<p>${team}</p>`)} ${part(words.can, html`<p>${can}</p>`)}
            ${part(words.call, html`<p>${call}</p>`)}
            ${note ? part(speech.strings.addedByClinic, html`<p>${note}</p>`) : ''}
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
