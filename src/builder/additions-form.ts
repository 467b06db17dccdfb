import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { conditions } from '../content/evidence.js';
import { optionIds } from '../content/options.js';
import { evidence } from '../elements/evidence/evidence.data.js';
import { options as optionWords } from '../elements/options/options.data.js';
import { shared } from '../compiled/en-shared.data.js';
import { most } from '../guide/config.js';
import { costFields, costFieldsOfAll } from './added-costs.js';
import { headingOf } from './added-headings.js';
import { mostEffects } from './added-effects.js';
import { mostPlaces } from '../clinic/clinic.js';
import { visitFields } from './added-visits.js';
import { checkbox, fold, radios, textField, type Actions, type Shown, toggle } from './controls.js';
import type { Item } from './fields.js';

/** What a clinic may add to each widget, folded: most leave all of it out. */
export function additionsForm(shown: Shown, on: Actions): TemplateResult {
  const { choices } = shown;
  const { added } = choices;
  const text = (field: Item['fields'][number]) => textField(shown, on, field);
  const has = (name: 'timeline' | 'side-effects' | 'evidence' | 'options' | 'right-for-me') =>
    choices.names.includes(name);

  /** Takes one away; the keyboard goes on where one is added. */
  const remove = (id: string, label: unknown, focus: string) =>
    html`<button
      type="button"
      class="quiet"
      @click=${() =>
        on.change(
          (made) => made.added.remove(id),
          () => focus,
        )}
    >
      ${label}
    </button>`;

  /** The button that adds one more, while there is room for it. */
  const adder = (
    list: 'effects' | 'places' | 'questions' | 'notes',
    label: string,
    first: string,
    room: boolean,
  ) => {
    let id = '';
    return html`<button
      type="button"
      class="more"
      id="add-${list}"
      aria-disabled=${room ? nothing : 'true'}
      @click=${() => {
        if (!room) return;
        on.change(
          (made) => (id = made.added.add(list)),
          () => `${id}-${first}`,
        );
      }}
    >
      ${label}
    </button>`;
  };

  /** Things that were added, one below the other. */
  const items = <Added extends Item>(
    all: readonly Added[],
    what: string,
    list: string,
    more: (item: Added) => unknown = () => nothing,
  ) =>
    repeat(
      all,
      ({ id }) => id,
      (item, index) =>
        html`<fieldset class="item">
          <legend>${what} ${index + 1}</legend>
          ${item.fields.map(text)} ${more(item)}
          ${remove(item.id, `Remove ${what.toLowerCase()} ${index + 1}`, `add-${list}`)}
        </fieldset>`,
    );

  const visits = fold(
    'Visits at your clinic',
    'When to come, how long a visit takes, what to eat. It is shown as your own words.',
    choices.given.map(
      (route) =>
        html`<fieldset class="item">
          <legend>${shared.routes[route]}</legend>
          ${visitFields(route).map(text)}
        </fieldset>`,
    ),
  );

  const costs = fold(
    'Your prices',
    'What a visit costs and what you bill. They are shown as yours, in place of what others ask.',
    html`${costFieldsOfAll.map(text)}
    ${choices.given.map(
      (route) =>
        html`<fieldset class="item">
          <legend>${shared.routes[route]}</legend>
          ${costFields(route).map(text)}
        </fieldset>`,
    )}`,
  );

  const places = fold(
    'More than one place',
    'Readers pick the place that is theirs, and see how to reach it. A place needs a name.',
    html`${items(added.placeItems, 'Place', 'places')}
    ${adder('places', 'Add a place', 'name', added.places.length < mostPlaces)}`,
  );

  const effects = fold(
    'Your words beside a side effect',
    'They are added to ours and marked as yours. Nothing of ours goes away.',
    html`${items(added.effectItems, 'Effect note', 'effects')}
    ${adder('effects', 'Add words to an effect', 'effect', added.effects.length < mostEffects)}`,
  );

  const first = fold(
    'What the evidence shows first',
    'Readers can still pick any other.',
    radios(
      'condition',
      'Condition',
      [
        ['', 'No choice: depression'] as const,
        ...conditions.map((each) => [each, evidence.conditions[each].name] as const),
      ],
      choices.condition,
      (value) => on.change((made) => (made.condition = value)),
    ),
  );

  const compared = fold(
    'Which options are compared',
    `“${optionWords.options.stay.name}” is always one of them.`,
    html`<fieldset class="field">
      <legend>Options</legend>
      ${optionIds
        .filter((id) => id !== 'stay')
        .map((id) =>
          checkbox(`option-${id}`, optionWords.options[id].name, choices.options.has(id), () =>
            on.change(({ options: set }) => toggle(set, id)),
          ),
        )}
    </fieldset>`,
  );

  const guide = fold(
    'The private guide',
    'How it is shown, and questions and notes of your own. They are marked as yours.',
    html`${radios(
        'layout',
        'What the page shows',
        [
          ['card', 'A card that opens the guide'],
          ['guide', 'The guide itself'],
          ['button', 'No guide: how to reach you, with one line on what is approved'],
        ],
        choices.layout,
        (value) => on.change((made) => (made.layout = value)),
      )}
      ${radios(
        'pace',
        'How it asks',
        [
          ['one', 'One question at a time'],
          ['all', 'All questions on one page'],
        ],
        choices.pacing,
        (value) => on.change((made) => (made.pacing = value)),
      )}
      <h3>Your questions</h3>
      <p class="hint">A question asks. It may not judge, promise or advise.</p>
      ${items(
        added.guide.questionItems,
        'Question',
        'questions',
        (item) =>
          html`${repeat(
            item.options,
            ({ id }) => id,
            (option) =>
              textField(
                shown,
                on,
                option,
                item.options.length > 2
                  ? remove(
                      option.id,
                      html`Remove<span class="unseen">
                          ${option.label.toLowerCase()} of ${option.of?.toLowerCase()}</span
                        >`,
                      `add-${item.id}`,
                    )
                  : nothing,
              ),
          )}
          ${
            item.options.length < most.options
              ? html`<button
                  type="button"
                  class="more"
                  id="add-${item.id}"
                  @click=${() => {
                    let id = '';
                    on.change(
                      (made) => (id = made.added.addOption(item.id)),
                      () => id,
                    );
                  }}
                >
                  Add an answer<span class="unseen"> to ${item.options[0]?.of?.toLowerCase()}</span>
                </button>`
              : nothing
          }`,
      )}
      ${adder('questions', 'Add a question', 'question', added.guide.questions.length < most.questions)}
      <h3>Your notes</h3>
      <p class="hint">A note is what a reader takes along to you. An answer brings it up.</p>
      ${items(added.guide.noteItems(choices.language), 'Note', 'notes')}
      ${adder('notes', 'Add a note', 'when', added.guide.notes.length < most.notes)}`,
  );

  const headings = fold(
    'Headings in your own words',
    'At most 60 characters each, in the language of the page, without figures and promises.',
    choices.names.map((name) => text(headingOf(name))),
  );

  return html`<section>
    <h2>What you add</h2>
    <p class="hint">
      All of it is optional. What is wrong or not complete is left out of the code.
    </p>
    <div class="folds">
      ${choices.names.length ? headings : nothing} ${places}
      ${choices.given.length ? [visits, costs] : nothing} ${has('side-effects') ? effects : nothing}
      ${has('evidence') ? first : nothing} ${has('options') ? compared : nothing}
      ${has('right-for-me') ? guide : nothing}
    </div>
  </section>`;
}
