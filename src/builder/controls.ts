import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { WidgetName } from '../elements/names.js';
import type { Choices } from './choices.js';
import type { ListField, TextField } from './fields.js';

/** What the page does when the reader does something. */
export interface Actions {
  readonly type: (field: TextField, value: string) => void;
  readonly leave: (field: TextField) => void;
  /** `focus` is called when it is drawn: the id of where the keyboard goes on. */
  readonly change: (make: (choices: Choices) => void, focus?: () => string) => void;
  readonly raise: (name: WidgetName) => void;
  readonly unfold: (open: boolean) => void;
  readonly widen: (wide: boolean) => void;
  readonly save: () => void;
  readonly open: (file: File) => Promise<void>;
  readonly copyLink: () => Promise<void>;
  readonly copy: (button: HTMLElement) => Promise<void>;
  readonly stage: (box: Element | undefined) => void;
}

/** What is shown besides the choices. */
export interface Shown {
  readonly choices: Choices;
  /** The fields that were left with a bad value: only these say so. */
  readonly warnedFields: ReadonlySet<string>;
  readonly wide: boolean;
  /** Whether the preview is open where it shares a small screen with the form. */
  readonly open: boolean;
  readonly drawn: string;
  readonly said: string;
  /** What was not taken of the file or the link that was opened last. */
  readonly mistakes: readonly string[];
}

/** Puts an item into a set, or takes it out. */
export function toggle<Item>(set: Set<Item>, item: Item): void {
  if (!set.delete(item)) set.add(item);
}

/** One of several that may be chosen together. */
export const checkbox = (id: string, label: unknown, chosen: boolean, change: () => void) =>
  html`<label>
    <input type="checkbox" id=${id} .checked=${live(chosen)} @change=${change} />
    <span>${label}</span>
  </label>`;

/** A choice of one. `name` is its class and its group. */
export const radios = <Value extends string>(
  name: string,
  legend: string,
  options: ReadonlyArray<readonly [Value, string]>,
  chosen: Value,
  choose: (value: Value) => void,
) =>
  html`<fieldset class="radios ${name}">
    <legend>${legend}</legend>
    ${options.map(
      ([value, label]) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            .checked=${live(value === chosen)}
            @change=${() => choose(value)}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;

/** What few need, behind its name. */
export const fold = (name: string, hint: string, content: unknown) =>
  html`<details>
    <summary>${name}</summary>
    <p class="hint">${hint}</p>
    ${content}
  </details>`;

/** The keyboard of a phone for fields of numbers, by type. */
const numeric: Readonly<Record<string, 'numeric' | 'decimal'>> = {
  minutes: 'numeric',
  amount: 'decimal',
};

/** What is wrong, as the element that describes the field names it. */
export const errorMessage = (id: string, words: string | undefined) =>
  words
    ? html`<p class="error" id="${id}-error"><span class="unseen">Error:</span> ${words}</p>`
    : nothing;

/** A field with its hint and, once it was left, what is wrong with it. `more` stands beside it. */
export function textField(
  { choices, warnedFields }: Shown,
  on: Actions,
  field: TextField | ListField,
  more: unknown = nothing,
): TemplateResult {
  const { id, label, hint, type = 'text', wide, long } = field;
  const wrong = warnedFields.has(id) ? choices.problem(field) : undefined;
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ');
  const value = choices.value(field);
  const input = ({ target }: Event) => on.type(field, (target as HTMLInputElement).value);
  const leave = () => on.leave(field);

  const control =
    'values' in field
      ? html`<select
          id=${id}
          class=${wide ? 'wide' : ''}
          aria-describedby=${described || nothing}
          aria-invalid=${wrong ? 'true' : nothing}
          @input=${input}
          @blur=${leave}
        >
          ${options(field, value)}
        </select>`
      : long
        ? html`<textarea
            id=${id}
            class="wide"
            rows="2"
            autocomplete="off"
            spellcheck="true"
            aria-describedby=${described || nothing}
            aria-invalid=${wrong ? 'true' : nothing}
            .value=${live(value)}
            @input=${input}
            @change=${leave}
          ></textarea>`
        : html`<input
            id=${id}
            class=${wide ? 'wide' : type}
            type=${numeric[type] ? 'text' : type}
            inputmode=${numeric[type] ?? nothing}
            autocomplete="off"
            spellcheck="false"
            aria-describedby=${described || nothing}
            aria-invalid=${wrong ? 'true' : nothing}
            .value=${live(value)}
            @input=${input}
            @change=${leave}
          />`;

  return html`<div class="field ${wrong ? 'wrong' : ''}">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${errorMessage(id, wrong)}
    <div class="control">${control} ${more}</div>
  </div>`;
}

/** The values of a list; none is picked until the reader picks one. */
function options({ values }: ListField, chosen: string): TemplateResult {
  const option = ([value, label]: ListField['values'][number]) =>
    html`<option value=${value} .selected=${live(value === chosen)}>${label}</option>`;
  const under = [...new Set(values.map((each) => each[2]))];
  const known = values.some(([value]) => value === chosen);
  return html`${known ? nothing : html`<option value="" .selected=${live(true)}>Pick one</option>`}
  ${under.map((heading) => {
    const some = values.filter((each) => each[2] === heading).map(option);
    return heading ? html`<optgroup label=${heading}>${some}</optgroup>` : some;
  })}`;
}
