import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { RightForMeContent } from '../../content/right-for-me.js';
import { notesFor } from '../../guide/answers.js';
import { placeIn, type Form, type Move, type Screen, type Way } from '../../guide/navigation.js';
import { format } from '../../locale/format.js';
import { handoutActions } from '../../ui/handout-actions.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { landing, type Land } from '../../ui/landing.js';
import { list } from '../../ui/list.js';
import type { RenderContext } from '../../ui/render-context.js';
import type { ShownNote, ShownQuestion } from './guide.js';
import { allNotes, guideHandout, summaryView } from './notes.js';
import { questionView } from './question.js';

/** What every screen of the guide is drawn from. */
export interface Drawn {
  readonly context: RenderContext;
  readonly words: RightForMeContent;
  readonly level: HeadingLevel;
  readonly form: Form;
  readonly way: Way;
  readonly questions: readonly ShownQuestion[];
  readonly notes: readonly ShownNote[];
  readonly make: (move: Move) => void;
  readonly land: Land;
}

/** A button for a move. */
const button = (name: string, label: string, press: () => void, land?: Land): TemplateResult =>
  html`<button type="button" class=${name} .onclick=${press}>${landing(land)}${label}</button>`;

/** The way from the card into the guide. */
export const wayIn = (
  { prepare }: RightForMeContent,
  { make, land }: Pick<Drawn, 'make' | 'land'>,
) => html`<p class="tools">${button('button', prepare, () => make({ to: 'open' }), land)}</p>`;

/** One screen of the guide: what it is, its questions, or the notes at its end. */
export function screenView(screen: Exclude<Screen, 'card'>, drawn: Drawn): TemplateResult {
  const { words, form, make } = drawn;
  const view = { before, questions: asking, notes: ending }[screen];
  return html`<div class="screen">
    ${view(drawn)}
    <p class="tools">
      ${button('link', words.clear, () => make({ to: 'clear' }))}
      ${form.first === 'card' ? button('link', words.close, () => make({ to: 'close' })) : nothing}
    </p>
  </div>`;
}

function before({ context, words, level, questions, notes, make, land }: Drawn): TemplateResult {
  const lines = words.before.lines.map((line) => format(line, { total: questions.length }));
  return html`${heading(level, 1, 'block-title', html`${landing(land)}${words.before.title}`)}
    ${list(lines, 'dashes')}
    <p class="tools">${button('button', words.before.start, () => make({ to: 'on' }))}</p>
    ${allNotes(context, words, questions, notes)}`;
}

function asking(drawn: Drawn): TemplateResult {
  const { words, form, way, questions, make, land } = drawn;
  const place = placeIn(way, form);
  const last = form.all || place === form.total - 1;
  const views = questions.map((asked, index) =>
    questionView({
      ...drawn,
      asked,
      place: index,
      shown: form.all || index === place,
      land: index === (form.all ? 0 : place) ? land : undefined,
    }),
  );
  return html`${keyed(way.cleared, views)}
    <p class="tools">
      ${button('button', last ? words.finish : words.next, () => make({ to: 'on' }))}
      ${button('quiet', words.back, () => make({ to: 'back' }))}
    </p>`;
}

function ending(drawn: Drawn): TemplateResult {
  const { context, words, level, way, questions, notes, make, land } = drawn;
  const raised = notesFor(notes, way.answers);
  return html`${summaryView(
      context,
      words,
      level,
      raised,
      allNotes(context, words, questions, notes),
      handoutActions(context, guideHandout(words, raised)),
      land,
      way.cleared,
    )}
    <p class="tools">${button('quiet', words.back, () => make({ to: 'back' }))}</p>`;
}
