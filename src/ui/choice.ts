import { html, noChange, nothing, type TemplateResult } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { routes, type Route } from '../content/shared.js';
import { format } from '../locale/format.js';
import { setChecked } from './private.js';
import type { RenderContext } from './render-context.js';

/** Options of a choice: a value, its name, and its name in full where that one is short. */
type Options<Value extends string> = ReadonlyArray<
  readonly [value: Value, name: string, inFull?: string]
>;

/**
 * Keeps a control at what it stands for, beside its attribute `checked`. What the reader picks is there
 * already, and what no reader touched follows the attribute: so nothing is set by a property, of which
 * replay tools hear, also in a closed root. What was touched and has changed since, such as the route that
 * was picked in another tag, is set by the browser's own hand.
 */
class Following extends Directive {
  #was: boolean | undefined;
  override render(on: boolean, input?: HTMLInputElement): typeof noChange {
    if (input && on !== this.#was && on !== input.checked) setChecked(input, on);
    this.#was = on;
    return noChange;
  }
  override update({ element }: ElementPart, [on]: [boolean]): typeof noChange {
    return this.render(on, element as HTMLInputElement);
  }
}
const following = directive(Following);

const radios = <Value extends string>(
  name: string,
  options: Options<Value>,
  chosen: Value,
  choose: (value: Value, name: string) => void,
) =>
  options.map(
    ([value, label, inFull]) =>
      html`<label>
        <input
          type="radio"
          name=${name}
          aria-label=${inFull ?? nothing}
          ?checked=${value === chosen}
          ${following(value === chosen)}
          .onchange=${() => choose(value, inFull ?? label)}
        />
        ${inFull === undefined ? label : html`<span aria-hidden="true">${label}</span>`}
      </label>`,
  );

/** A choice of one: native radios under a legend. */
export const choice = <Value extends string>(
  name: string,
  legend: string,
  options: Options<Value>,
  chosen: Value,
  choose: (value: Value, name: string) => void,
): TemplateResult =>
  html`<fieldset class="choice" part=${name}>
    <legend>${legend}</legend>
    ${radios(name, options, chosen, choose)}
  </fieldset>`;

/** The same in one row, for a few short names: it looks like a switch, and is a group of radios. */
export const segments = <Value extends string>(
  name: string,
  legend: string,
  options: Options<Value>,
  chosen: Value,
  choose: (value: Value, name: string) => void,
): TemplateResult =>
  html`<fieldset part=${name}>
    <legend class="unseen">${legend}</legend>
    <div class="segments">
      ${radios(
        name,
        options.map(([value, label, inFull = label]) => [value, label, inFull] as const),
        chosen,
        choose,
      )}
    </div>
  </fieldset>`;

/**
 * The route that is shown: what the reader picked in any tag of the same clinic, while this one's clinic
 * offers it, else the first that it offers.
 */
export function routeOf({ clinic: { routes: offered = routes }, voice }: RenderContext): Route {
  const picked = voice.route;
  return offered.find((each) => each === picked) ?? offered[0] ?? 'iv';
}

/** The choice of route, for all tags of the clinic, or the name of the only one. */
export function routeChoice(context: RenderContext, legend: string): TemplateResult {
  const { messages, shared, voice, announce, clinic } = context;
  const { routes: offered = routes } = clinic;
  const shown = routeOf(context);
  return offered.length < 2
    ? html`<p class="route">${shared.routes[shown]}</p>`
    : segments(
        'routes',
        legend,
        offered.map((route) => [route, shared.routesShort[route], shared.routes[route]]),
        shown,
        (route, name) => {
          voice.pickRoute(route);
          announce(format(messages.showing, { name }));
        },
      );
}
