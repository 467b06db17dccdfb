import { html, type TemplateResult } from 'lit';
import type { Route, TimelineWords } from '../../content/schema.js';
import { structure } from '../../locale/timeline.data.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { paragraphs, put, sources, type Speech } from '../../ui/speech.js';

/** The usual course as a small calendar: a cell a week, a dot a visit, and the same in words. */
export function weeks(
  speech: Speech,
  level: HeadingLevel,
  words: TimelineWords['weeks'],
  route: Route,
): TemplateResult {
  return html`<div class="block" part="course">
    ${heading(level, 2, 'block-title', words.title)}
    <ol class="weeks" role="list">
      ${structure.weeks[route].map(([week, dots, run]) => {
        const [name = '', visits = ''] = words.cells[route][run] ?? [];
        return html`<li>
          <strong>${put(name, { week })}</strong>
          <span class="dots" aria-hidden="true"
            >${Array.from({ length: dots }, () => html`<i></i>`)}</span
          >
          <span class="when">${visits}</span>
        </li>`;
      })}
    </ol>
    <div class="note">${paragraphs(words.note[route])}</div>
    ${sources(speech, structure.cites[route]['course'])}
  </div>`;
}
