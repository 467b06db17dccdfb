import { html, type TemplateResult } from 'lit';
import type { Asked, SideEffectsContent } from '../../content/side-effects.js';
import type { Route } from '../../content/shared.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { paragraphs } from '../../ui/list.js';
import type { RenderContext } from '../../ui/render-context.js';
import { sources } from '../../ui/sources.js';
import { sideEffectsData } from './side-effects.data.js';

/** What people ask first, each with its answer for the route one press away. */
export function asked(
  context: RenderContext,
  words: SideEffectsContent,
  route: Route,
  level: HeadingLevel,
): TemplateResult {
  const questions = Object.entries(words.asked) as Array<[Asked, string]>;
  return html`<div class="asked">
    ${heading(level, 1, 'group-title', words.askedTitle)}
    <div class="rows">
      ${questions.map(
        ([id, question]) =>
          html`<details class="row">
            <summary>${question}</summary>
            ${paragraphs(words.answers[route][id])}
            ${sources(context, sideEffectsData.answers[route][id], question)}
          </details>`,
      )}
    </div>
  </div>`;
}
