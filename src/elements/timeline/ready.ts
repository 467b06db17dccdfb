import { html, nothing, type TemplateResult } from 'lit';
import type { Route, TimelineWords } from '../../content/schema.js';
import { structure } from '../../locale/timeline.data.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { clinicSays, fromClinic, list, sources, type Speech } from '../../ui/speech.js';

/** The list as plain lines, for paper and for the clipboard: a title, the items, a closing line. */
const readyLines = (speech: Speech, words: TimelineWords['ready'], route: Route): string[] => [
  words.title,
  ...words.items[route],
  ...clinicSays(speech, route).map((said) => `${fromClinic(speech)}: ${said}`),
  speech.shared.purpose,
];

/** The list of things to get ready, to print or to copy. */
export function ready(
  speech: Speech,
  level: HeadingLevel,
  words: TimelineWords['ready'],
  route: Route,
  takeAlong: (lines: readonly string[]) => TemplateResult,
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
    ${takeAlong(readyLines(speech, words, route))}
    ${sources(speech, structure.cites[route]['ready'])}
  </div>`;
}
