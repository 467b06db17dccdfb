import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import {
  comparisonRows,
  type ComparisonRow,
  type OptionId,
  type OptionsContent,
} from '../../content/options.js';
import { format } from '../../locale/format.js';
import { keepInside } from '../../ui/private.js';

/** What stands side by side. */
export interface Comparison {
  readonly words: OptionsContent;
  /** All that can be picked, in their fixed order. */
  readonly offered: readonly OptionId[];
  /** One a column; the styles show as many as there is room for. */
  readonly shown: readonly OptionId[];
  /** What tells a choice from the one that stood there before: under another key it is made anew. */
  readonly keys: readonly string[];
  readonly brief: (id: OptionId, row: ComparisonRow) => string;
  /** What the FDA says, which opens under the name of its row. */
  readonly approval: TemplateResult;
  readonly pick: (place: number, id: OptionId) => void;
}

/**
 * The choice of an option over each column. It is never set by the script: a replay tool hears of that. An
 * option that moves to another column comes with a new list, in which it is marked from the start.
 */
const choices = ({ words, offered, shown, keys, pick }: Comparison) =>
  shown.map((here, place) =>
    keyed(
      keys[place],
      html`<select
        class="c${place}"
        part="option-title"
        aria-label=${format(words.pick, { n: place + 1 })}
        autocomplete="off"
        .oninput=${keepInside}
        .onchange=${({ target }: Event) => {
          const { selectedIndex } = target as HTMLSelectElement;
          const id = offered[selectedIndex];
          if (id) pick(place, id);
        }}
      >
        ${offered.map((id) => html`<option ?selected=${id === here}>${words.options[id].short}</option>`)}
      </select>`,
    ),
  );

/** What nobody sees: it keeps the room that the longest needs. */
const ghosts = (texts: readonly string[]) =>
  texts.map((each) => html`<span class="ghost" aria-hidden="true">${each}</span>`);

/**
 * Some options side by side, in a few words for each question. The roles are said again because a row is
 * laid out as a flex box, which takes them away in some browsers. The first cell of each row also keeps
 * the room that the longest of all options needs there: what is picked changes no size that a page could
 * measure, and nothing moves.
 */
export const comparison = (compared: Comparison): TemplateResult => {
  const { words, offered, shown, brief, approval } = compared;
  return html`<div class="row picks" part="compare">
      <span class="corner"></span>${choices(compared)}
    </div>
    <table role="table" part="table" aria-label=${words.compare}>
      <thead role="rowgroup" class="unseen">
        <tr role="row" class="row">
          <td role="cell" class="corner"></td>
          ${shown.map(
            (id, place) =>
              html`<th role="columnheader" scope="col" class="c${place}">
                ${words.options[id].short}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${comparisonRows.map((row) => {
          const name = words.questions[row];
          return html`<tr role="row" class="row">
            <th role="rowheader" scope="row" class="label" aria-label=${name}>
              ${row === 'approved' ? approval : name}
            </th>
            ${shown.map(
              (id, place) =>
                html`<td role="cell" class="c${place}">
                  <span>${brief(id, row)}</span>
                  ${place ? nothing : ghosts(offered.map((each) => brief(each, row)))}
                </td>`,
            )}
          </tr>`;
        })}
      </tbody>
    </table>`;
};
