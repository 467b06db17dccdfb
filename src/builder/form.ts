import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { routes } from '../content/shared.js';
import { titleOf } from '../snippet/titles.js';
import { shared } from '../compiled/en-shared.data.js';
import { additionsForm } from './additions-form.js';
import { wayName, ways, type Way } from './choices.js';
import { verdicts } from './contrast.js';
import {
  checkbox,
  errorMessage,
  fold,
  radios,
  textField,
  type Actions,
  type Shown,
  toggle,
} from './controls.js';
import { abroad, accentField, baseField, review, who, type TextField } from './fields.js';

/** Which widgets, and in what order. */
function pick({ choices }: Shown, on: Actions): TemplateResult {
  return html`<fieldset class="widgets">
    <legend class="unseen">Widgets, in their order on the page</legend>
    ${repeat(
      choices.order,
      (name) => name,
      (name, index) =>
        html`<div class="row">
          ${checkbox(
            `show-${name}`,
            html`${titleOf(name, 'en')} <code>${name}</code>`,
            choices.shown.has(name),
            () => on.change(({ shown: set }) => toggle(set, name)),
          )}
          ${
            index
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
  </fieldset>`;
}

/** What a clinic fills in: what to show, who it is, how it looks. */
export function form(shown: Shown, on: Actions): TemplateResult {
  const { choices } = shown;
  const text = (field: TextField, more?: unknown) => textField(shown, on, field, more);

  const where = html`<section>
    <h2>Your site</h2>
    ${radios<Way>(
      'way',
      'What is the page made with?',
      ways.map((way) => [way, wayName(way)]),
      choices.way,
      (value) => on.change((made) => (made.way = value)),
    )}
    <div class="folds">
      ${fold(
        'Save your answers, or go on with saved ones',
        'As a file on your own device, or as a link that carries them. Nothing is sent. The link leaves out the address of the files.',
        html`<div class="saved">
          <button type="button" class="more" @click=${on.save}>Save clinic.json</button>
          <button type="button" class="more" @click=${on.copyLink}>Copy a link</button>
          <label class="more"
            >Open clinic.json
            <input
              type="file"
              id="open-file"
              accept=".json,application/json"
              @change=${({ target }: Event) => {
                const input = target as HTMLInputElement;
                const [file] = input.files ?? [];
                if (file) void on.open(file);
                // The same file may be picked again.
                input.value = '';
              }}
          /></label>
        </div>`,
      )}
    </div>
    <div role="status" class="mistakes">
      ${
        shown.mistakes.length
          ? html`<p class="error">Some of what you opened was left out. The rest is here.</p>
              <ul>
                ${shown.mistakes.map((mistake) => html`<li>${mistake}</li>`)}
              </ul>`
          : nothing
      }
    </div>
  </section>`;

  const what = html`<section>
    <h2>What to show</h2>
    ${radios(
      'what',
      'Which widgets',
      [
        ['page', 'A whole page: all of them, below links to each'],
        ['some', 'Those that I pick'],
      ],
      choices.what,
      (value) => on.change((made) => (made.what = value)),
    )}
    ${choices.what === 'some' ? pick(shown, on) : nothing}
    ${
      choices.hasGuide
        ? radios(
            'scripts',
            'Does the page run scripts of other companies: analytics, ads, chat, a tag manager?',
            [
              ['some', 'Yes, or I am not sure'],
              ['none', 'No'],
            ],
            choices.scripts,
            (value) => on.change((made) => (made.scripts = value)),
          )
        : nothing
    }
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
      ${errorMessage('routes', noRoute)}
      ${routes.map((route) =>
        checkbox(`route-${route}`, shared.routes[route], choices.routes.has(route), () =>
          on.change(({ routes: set }) => toggle(set, route)),
        ),
      )}
    </fieldset>
    <div class="folds">
      ${fold(
        'Who reviewed it',
        'Without a reviewer the page says that no clinician has reviewed it yet.',
        review.map((field) => text(field)),
      )}
      ${fold(
        'Outside the United States',
        'Where 911 and 988 do not answer, readers need a help line of their own.',
        abroad.map((field) => text(field)),
      )}
    </div>
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

  return html`<div class="form">
    ${where} ${what} ${clinic} ${additionsForm(shown, on)} ${look}
  </div>`;
}
