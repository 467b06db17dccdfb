import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { WidgetName } from '../../src/embed/titles.js';
import type { Choices } from './choices.js';
import type { TextField } from './fields.js';

/** What the page does when the reader does something. */
export interface Actions {
  readonly type: (field: TextField, value: string) => void;
  readonly leave: (field: TextField) => void;
  readonly change: (make: (choices: Choices) => void) => void;
  readonly raise: (name: WidgetName) => void;
  readonly widen: (wide: boolean) => void;
  readonly copy: (button: HTMLElement) => void;
  readonly stage: (box: Element | undefined) => void;
}

/** What is shown besides the choices. */
export interface Shown {
  readonly choices: Choices;
  /** The fields that were left with a bad value: only these say so. */
  readonly named: ReadonlySet<string>;
  readonly wide: boolean;
  readonly drawn: string;
  readonly said: string;
}

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

/** What is wrong, as the element that describes the field names it. */
export const errorMessage = (id: string, words: string | undefined) =>
  words
    ? html`<p class="error" id="${id}-error"><span class="unseen">Error:</span> ${words}</p>`
    : nothing;

/** A text field with its hint and, once it was left, what is wrong with it. `more` stands beside it. */
export function textField(
  { choices, named }: Shown,
  on: Actions,
  field: TextField,
  more: unknown = nothing,
): TemplateResult {
  const { attribute: id, label, hint, type = 'text' } = field;
  const wrong = named.has(id) ? choices.problem(field) : undefined;
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="field ${wrong ? 'wrong' : ''}">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${errorMessage(id, wrong)}
    <div class="control">
      <input
        id=${id}
        class=${field.wide ? 'wide' : ''}
        type=${type}
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${described || nothing}
        aria-invalid=${wrong ? 'true' : nothing}
        .value=${live(choices.value(field))}
        @input=${({ target }: Event) => on.type(field, (target as HTMLInputElement).value)}
        @change=${() => on.leave(field)}
      />
      ${more}
    </div>
  </div>`;
}
