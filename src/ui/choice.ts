import { html, type TemplateResult } from 'lit';

/** A choice of one: native radios under a legend. Each option is a value and its name. */
export function choice<Value extends string>(
  name: string,
  legend: string,
  options: ReadonlyArray<readonly [Value, string]>,
  chosen: Value,
  choose: (value: Value, name: string) => void,
): TemplateResult {
  return html`<fieldset part=${name}>
    <legend>${legend}</legend>
    ${options.map(
      ([value, label]) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            .checked=${value === chosen}
            @change=${() => choose(value, label)}
          />
          ${label}
        </label>`,
    )}
  </fieldset>`;
}

/** The choice of route, or the name of the only one. */
export function routeChoice<Route extends string>(
  legend: string,
  names: Readonly<Record<Route, string>>,
  offered: readonly Route[],
  chosen: Route,
  choose: (route: Route, name: string) => void,
): TemplateResult {
  return offered.length < 2
    ? html`<p class="route">${names[chosen]}</p>`
    : choice(
        'routes',
        legend,
        offered.map((route) => [route, names[route]]),
        chosen,
        choose,
      );
}
