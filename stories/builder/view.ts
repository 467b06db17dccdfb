import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { routes } from '../../src/content/schema.js';
import { guidance } from '../../src/embed/platforms.js';
import { titleOf, type WidgetName } from '../../src/embed/titles.js';
import { shared } from '../../src/locale/en-shared.data.js';
import { version } from '../../src/version.js';
import { files, ways, type Choices, type Way } from './choices.js';
import { verdicts } from './contrast.js';
import { abroad, accentField, baseField, review, who, type TextField } from './fields.js';
import { jsonLd } from './json-ld.js';

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

const radios = <Value extends string>(
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

export function view(shown: Shown, on: Actions): TemplateResult {
  const { choices, named, wide, drawn, said } = shown;

  const text = (field: TextField, more: unknown = nothing) => {
    const { attribute: id, label, hint, type = 'text' } = field;
    const wrong = named.has(id) ? choices.problem(field) : undefined;
    const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ');
    return html`<div class="field ${wrong ? 'wrong' : ''}">
      <label for=${id}>${label}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      ${
        wrong
          ? html`<p class="error" id="${id}-error"><span class="unseen">Error:</span> ${wrong}</p>`
          : nothing
      }
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
  };

  const what = html`<section>
    <h2>What to show</h2>
    <fieldset class="widgets">
      <legend class="unseen">Widgets, in their order on the page</legend>
      ${repeat(
        choices.order,
        (name) => name,
        (name, place) =>
          html`<div class="row">
            <label>
              <input
                type="checkbox"
                id="show-${name}"
                .checked=${live(choices.shown.has(name))}
                @change=${() =>
                  on.change(({ shown: set }) => void (set.delete(name) || set.add(name)))}
              />
              <span>${titleOf(name, 'en')} <code>${name}</code></span>
            </label>
            ${
              place
                ? html`<button
                    type="button"
                    class="quiet"
                    id="raise-${name}"
                    @click=${() => on.raise(name)}
                  >
                    Move up<span class="unseen"> ${titleOf(name, 'en')}</span>
                  </button>`
                : nothing
            }
          </div>`,
      )}
    </fieldset>
  </section>`;

  const noRoute = choices.routesProblem;
  const clinic = html`<section>
    <h2>Your clinic</h2>
    <p class="hint">
      Leave out what you do not want to show. A field that is wrong is left out too.
    </p>
    ${who.map((field) => text(field))}
    <fieldset
      class="field ${noRoute ? 'wrong' : ''}"
      aria-describedby=${noRoute ? 'routes-error' : nothing}
    >
      <legend>Treatments that you give</legend>
      ${
        noRoute
          ? html`<p class="error" id="routes-error">
              <span class="unseen">Error:</span> ${noRoute}
            </p>`
          : nothing
      }
      ${routes.map(
        (route) =>
          html`<label>
            <input
              type="checkbox"
              id="route-${route}"
              .checked=${live(choices.routes.has(route))}
              @change=${() =>
                on.change(({ routes: set }) => void (set.delete(route) || set.add(route)))}
            />
            <span>${shared.routes[route]}</span>
          </label>`,
      )}
    </fieldset>
    <h3>Who reviewed it</h3>
    ${review.map((field) => text(field))}
    <h3>Outside the United States</h3>
    ${abroad.map((field) => text(field))}
  </section>`;

  const look = html`<section>
    <h2>How it looks</h2>
    ${text(
      accentField,
      html`<input
        type="color"
        aria-label="Pick the accent color"
        .value=${live(choices.accent || '#000000')}
        @input=${({ target }: Event) => on.type(accentField, (target as HTMLInputElement).value)}
      />`,
    )}
    <div role="status" aria-label="Contrast of the accent color">
      <ul class="verdicts">
        ${
          choices.accent
            ? verdicts(choices.accent, choices.theme).map(
                ({ good, words }) => html`<li class=${good ? 'good' : 'bad'}>${words}</li>`,
              )
            : nothing
        }
      </ul>
    </div>
    ${radios(
      'language',
      'Language',
      [
        ['en', 'English'],
        ['es', 'Spanish'],
      ],
      choices.language,
      (value) => on.change((made) => (made.language = value)),
    )}
    ${radios(
      'theme',
      'Theme',
      [
        ['auto', 'Colors of your page'],
        ['light', 'Light'],
        ['dark', 'Dark'],
      ],
      choices.theme,
      (value) => on.change((made) => (made.theme = value)),
    )}
    ${radios(
      'level',
      'Level of the first heading',
      ['2', '3', '4', '5'].map((level) => [level, `h${level}`]),
      choices.level,
      (value) => on.change((made) => (made.level = value)),
    )}
    ${text(baseField)}
  </section>`;

  const preview = html`<section class="preview" aria-labelledby="preview-title">
    <div class="bar">
      <h2 id="preview-title">Preview</h2>
      ${radios(
        'width',
        'Width of the preview',
        [
          ['phone', 'Phone'],
          ['desktop', 'Desktop'],
        ],
        wide ? 'desktop' : 'phone',
        (value) => on.widen(value === 'desktop'),
      )}
    </div>
    <a class="skip" href="#result">Skip the preview</a>
    <div class="stage ${wide ? 'desktop' : 'phone'}" ${ref(on.stage)}></div>
  </section>`;

  const { once, code, steps, warning, policy, files: loaded } = choices.snippet(drawn);
  const block = (id: string, label: string, content: string) =>
    html`<div class="block">
      <div class="bar">
        <h3 id="${id}-title">${label}</h3>
        <button
          type="button"
          class="button"
          @click=${({ currentTarget }: Event) => on.copy(currentTarget as HTMLElement)}
        >
          Copy<span class="unseen"> ${label}</span>
        </button>
      </div>
      <pre
        id=${id}
        tabindex="0"
        role="region"
        aria-labelledby="${id}-title"
      ><code>${content}</code></pre>
    </div>`;
  const kB = (name: string) => (files[name]?.size ?? 0) / 1000;
  const whole = loaded.reduce((sum, name) => sum + kB(name), 0);

  const result = html`<section class="result" id="result" tabindex="-1">
    <h2>The code</h2>
    ${
      choices.bad.length || noRoute
        ? html`<p class="error" role="status">
            Not in the code, because it is wrong:
            ${[...choices.bad.map(({ label }) => label), ...(noRoute ? ['Treatments'] : [])].join(', ')}.
          </p>`
        : nothing
    }
    ${choices.names.length ? nothing : html`<p class="error" role="status">Pick a widget first.</p>`}
    <div class="ways">
      ${radios<Way>(
        'way',
        'Where will you paste it?',
        ways.map((way) => [way, way === 'prerendered' ? 'Prerendered HTML' : guidance[way].name]),
        choices.way,
        (value) => on.change((made) => (made.way = value)),
      )}
      <div class="paste">
        ${warning ? html`<p class="warning"><strong>Think twice.</strong> ${warning}</p>` : nothing}
        <ol class="steps">
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        ${once ? block('once', 'First code, once', once) : nothing}
        ${block('code', once ? 'Second code, on the page' : 'Code', code)}
        <dl>
          <div>
            <dt>What this page will send</dt>
            <dd>
              <strong>Nothing.</strong> The widgets load the files below and ask for nothing else.
              They set no cookie and store nothing. A test opens them in a browser, walks through
              the guide, and fails at any other request.
              ${choices.way === 'gtm' ? 'Tag Manager itself does send: see above.' : nothing}
            </dd>
          </div>
          <div>
            <dt>Version</dt>
            <dd>${version}</dd>
          </div>
          <div>
            <dt>Size</dt>
            <dd>
              ${whole.toFixed(1)} kB${choices.way === 'npm' ? ' at most' : ''}, compressed with
              Brotli
            </dd>
          </div>
          <div>
            <dt>Integrity</dt>
            <dd>
              <ul>
                ${loaded
                  .filter((name) => files[name])
                  .map(
                    (name) => html`<li>${name}<br /><code>${files[name]?.integrity}</code></li>`,
                  )}
              </ul>
            </dd>
          </div>
          <div>
            <dt>Content security policy</dt>
            <dd>
              <code>${policy}</code><br />If your site has such a policy, add this to it. If it may
              allow no style, take the style attributes out of the code.
            </dd>
          </div>
        </dl>
      </div>
    </div>
  </section>`;

  const search = html`<section class="search">
    <h2>For search engines</h2>
    <p>
      This says what the page is and whose it is. It names a reviewer only if you give one with a
      date. The widgets never add it themselves: ad pixels read it, and learn that your reader
      looked at a health page. Leave it out if your site has such a pixel.
    </p>
    ${block('json-ld', 'JSON-LD', jsonLd({ name: choices.title, language: choices.language, clinic: choices.clinic }))}
  </section>`;

  return html`<div class="work">
      <div class="form">${what} ${clinic} ${look}</div>
      ${preview}
    </div>
    ${result} ${search}
    <p class="said" role="status">${said}</p>`;
}
