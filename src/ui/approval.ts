import { html, type TemplateResult } from 'lit';
import type { Cites } from '../compiled/cites.js';
import { paragraphs } from './list.js';
import type { RenderContext } from './render-context.js';
import { sources } from './sources.js';

/** What the FDA says, in a line or two that open to all that it says and to the sources. */
export const approvalLine = (
  context: RenderContext,
  short: string,
  full: readonly string[],
  cites: Cites,
): TemplateResult =>
  html`<details class="approval" part="approval">
    <summary>${short}</summary>
    ${paragraphs(full)} ${sources(context, cites)}
  </details>`;
