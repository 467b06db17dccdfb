import { html, nothing, type TemplateResult } from 'lit';
import type { Route, TimelineWords } from '../../content/schema.js';
import { structure } from '../../locale/timeline.data.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { clinicSays, fromClinic, list, sources, type Speech } from '../../ui/speech.js';
import type { Handout } from '../../ui/take-along.js';

/** The list for paper and for the clipboard. */
const readyHandout = (speech: Speech, words: TimelineWords['ready'], route: Route): Handout => [
  [
    words.title,
    ...words.items[route],
    ...clinicSays(speech, route).map((said) => `${fromClinic(speech)}: ${said}`),
  ],
];

/** The list of things to get ready, to print or to copy. */
export function ready(
  speech: Speech,
  level: HeadingLevel,
  words: TimelineWords['ready'],
  route: Route,
  takeAlong: (handout: Handout) => TemplateResult,
): TemplateResult {
  const said = clinicSays(speech, route);
  return html`<div class="block" part="ready">
    ${heading(level, 2, 'block-title', words.title)} ${list(words.items[route], 'ticks')}
    ${
      said.length
        ? html`<p class="label">${fromClinic(speech)}</p>
            ${list(said, 'ticks')}`
        : nothing
    }
    ${takeAlong(readyHandout(speech, words, route))}
    ${sources(speech, structure.cites[route]['ready'])}
  </div>`;
}
