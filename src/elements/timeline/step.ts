import { html, nothing, type TemplateResult } from 'lit';
import type { StepId, StepWords } from '../../content/schema.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { fromClinic, list, paragraphs, put, sources, type Speech } from '../../ui/speech.js';

/** One step of the thread. Its heading opens it; the browser's search finds it closed. */
export function step(options: {
  readonly speech: Speech;
  readonly level: HeadingLevel;
  readonly id: StepId;
  readonly words: StepWords;
  /** When the clinic says it is, over what is usual. */
  readonly when: string | undefined;
  readonly cites: readonly number[] | undefined;
  /** Its place on the thread, from 1, and how many there are. */
  readonly n: number;
  readonly total: number;
  readonly open: boolean;
  /** The clinic's own words for this step. */
  readonly said: readonly string[];
  /** Whether the page put content of its own into this step. */
  readonly filled: boolean;
  readonly toggle: () => void;
  readonly found: () => void;
  readonly slotted: (event: Event) => void;
}): TemplateResult {
  const { speech, words, id, open, said, n } = options;
  const { strings } = speech;
  const part = (title: string, content: unknown, hidden = false) =>
    html`<div ?hidden=${hidden}>
      <p class="label">${title}</p>
      ${content}
    </div>`;
  return html`<li class="step ${open ? 'open' : ''}" part="step">
    <span class="marker" part="marker" aria-hidden="true">${n}</span>
    <div class="step-head">
      ${heading(
        options.level,
        2,
        'step-title',
        html`<button
          type="button"
          aria-expanded=${open}
          aria-controls="panel-${id}"
          aria-describedby="when-${id}"
          @click=${options.toggle}
        >
          ${words.title}
        </button>`,
      )}
      <p class="when" id="when-${id}">${options.when ?? words.when}</p>
    </div>
    <div
      class="panel"
      id="panel-${id}"
      hidden=${open ? nothing : 'until-found'}
      @beforematch=${options.found}
    >
      <p class="when">${put(strings.step, { n, total: options.total })}</p>
      <div class="columns">
        ${part(strings.what, paragraphs(words.what))}
        ${part(strings.notice, list(words.notice, 'dashes'))}
        ${part(strings.can, list(words.can, 'dashes'))}
        ${part(fromClinic(speech), paragraphs(said), !said.length)}
        ${part(
          strings.addedByClinic,
          html`<slot name="step-${id}" @slotchange=${options.slotted}></slot>`,
          !options.filled,
        )}
      </div>
      ${sources(speech, options.cites)}
    </div>
  </li>`;
}
