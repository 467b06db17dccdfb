import { html, type TemplateResult } from 'lit';
import type { StepId, StepWords } from '../../content/schema.js';
import { disclosure } from '../../ui/disclosure.js';
import type { HeadingLevel } from '../../ui/heading.js';
import {
  fromClinic,
  labelled,
  list,
  paragraphs,
  put,
  sources,
  type Speech,
} from '../../ui/speech.js';

/** One step of the thread. */
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
  const { speech, level, words, said, n, total } = options;
  const { strings } = speech;
  return html`<li class="step ${options.open ? 'open' : ''}" part="step">
    <span class="marker" part="marker" aria-hidden="true">${n}</span>
    ${disclosure({
      ...options,
      part: 'step-title',
      title: words.title,
      note: options.when ?? words.when,
      content: html`<p class="when">${put(strings.step, { n, total })}</p>
        <div class="columns">
          ${labelled(level, strings.what, paragraphs(words.what))}
          ${labelled(level, strings.notice, list(words.notice, 'dashes'))}
          ${labelled(level, strings.can, list(words.can, 'dashes'))}
          ${labelled(level, fromClinic(speech), paragraphs(said), !said.length)}
          ${labelled(
            level,
            strings.addedByClinic,
            html`<slot name="step-${options.id}" @slotchange=${options.slotted}></slot>`,
            !options.filled,
          )}
        </div>
        ${sources(speech, options.cites)}`,
    })}
  </li>`;
}
