import { html, nothing, type TemplateResult } from 'lit';
import type { Cites } from '../../compiled/cites.js';
import type { StepId, StepContent } from '../../content/timeline.js';
import { disclosure } from '../../ui/disclosure.js';
import type { HeadingLevel } from '../../ui/heading.js';
import { format } from '../../locale/format.js';
import { isolate } from '../../ui/isolate.js';
import { labelled, list, paragraphs } from '../../ui/list.js';
import type { RenderContext } from '../../ui/render-context.js';
import { sources } from '../../ui/sources.js';
import { fromClinicIsolated } from '../../ui/visit.js';

/** One step of the thread. */
export function step(options: {
  readonly context: RenderContext;
  readonly level: HeadingLevel;
  readonly id: StepId;
  readonly words: StepContent;
  /** When the clinic says it is, over what is usual. */
  readonly when: string | undefined;
  readonly cites: Cites;
  /** Its place on the thread, from 1, and how many there are. */
  readonly n: number;
  readonly total: number;
  readonly open: boolean;
  /** What stands in this step alone: a picture, a list to take along. */
  readonly block: unknown;
  /** The clinic's own words for this step. */
  readonly said: readonly string[];
  /** Whether the page format content of its own into this step. */
  readonly filled: boolean;
  readonly toggle: () => void;
  readonly onBeforeMatch: () => void;
  readonly slotted: (event: Event) => void;
}): TemplateResult {
  const { context, level, words, said, n, total } = options;
  const { messages } = context;
  return html`<li class="step ${options.open ? 'open' : ''}" part="step">
    <span class="marker" part="marker" aria-hidden="true">${n}</span>
    ${disclosure({
      ...options,
      part: 'step-title',
      title: words.title,
      note: options.when ?? words.when ?? nothing,
      content: html`<p class="when">${format(messages.step, { n, total })}</p>
        <div class="columns">
          ${labelled(level, messages.what, paragraphs(words.what))}
          ${labelled(level, messages.notice, list(words.notice, 'dashes'))}
          ${labelled(level, messages.can, list(words.can, 'dashes'))}
          ${labelled(level, fromClinicIsolated(context), paragraphs(said.map(isolate)), !said.length)}
          ${labelled(
            level,
            messages.addedByClinic,
            html`<slot name="step-${options.id}" .onslotchange=${options.slotted}></slot>`,
            !options.filled,
          )}
        </div>
        ${sources(context, options.cites, words.title)} ${options.block}`,
    })}
  </li>`;
}
