import { html, nothing, type TemplateResult } from 'lit';
import { questions, type OptionId, type OptionsWords } from '../../content/schema.js';
import { structure } from '../../locale/options.data.js';
import { paragraphs, sources, type Speech } from '../../ui/speech.js';

/**
 * Some options beside each other by what people ask of them. The roles are said again because a row
 * is laid out as a grid, which takes them away in some browsers; the first cell of the head is there
 * for them to count.
 */
export const table = (
  speech: Speech,
  words: OptionsWords,
  some: readonly OptionId[],
): TemplateResult =>
  html`<table role="table" part="table" class="of-${some.length}">
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell" class="unseen"></td>
        ${some.map(
          (id) =>
            html`<th role="columnheader" scope="col" part="option-title">
              ${words.options[id].name}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${questions.map(
        (question) =>
          html`<tr role="row">
            <th role="rowheader" scope="row" class="label">${words.questions[question]}</th>
            ${some.map(
              (id) =>
                html`<td role="cell">
                  ${paragraphs(words.options[id][question])}
                  ${question === 'approved' ? sources(speech, structure[id]) : nothing}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
