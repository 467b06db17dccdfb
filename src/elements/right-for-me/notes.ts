import { html, nothing, type TemplateResult } from 'lit';
import type { RightForMeWords } from '../../content/schema.js';
import { structure } from '../../locale/right-for-me.data.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { list, paragraphs, sources, type Speech } from '../../ui/speech.js';
import type { Handout } from '../../ui/take-along.js';
import { notesOf, type ShownNote, type ShownQuestion } from './guide.js';

/** A note in one string: what it says, who says so, and when. */
const inWords = ({ text, authority, seen }: ShownNote): string => `${text} (${authority}${seen})`;

/** What the reader takes along: the notes, the questions to ask, the other options. */
export const guideHandout = (
  { summary: { title, blank, ask, options } }: RightForMeWords,
  notes: readonly ShownNote[],
): Handout => [
  [title, ...(notes.length ? notes.map(inWords) : [blank])],
  [ask.title, ...ask.items],
  [options.title, ...options.items],
];

const noteList = ({ strings }: Speech, notes: readonly ShownNote[]): TemplateResult =>
  list(
    notes.map(
      ({ text, authority, seen, added }) =>
        html`${text}
          <span class="note">
            ${added ? `${strings.addedByClinic}: ` : ''}<span lang=${added ? nothing : 'en'}
              >${authority}</span
            >${seen}
          </span>`,
    ),
    'notes',
  );

/**
 * Every note that there is, folded: anyone may read them, with or without an answer. `label`: what opens
 * them, when it is a button.
 */
export const allNotes = (
  speech: Speech,
  words: RightForMeWords,
  questions: readonly ShownQuestion[],
  notes: readonly ShownNote[],
  label?: string,
): TemplateResult =>
  html`<details class="all" part="all-notes">
    <summary class=${label ? 'button' : nothing}>${label ?? words.summary.all}</summary>
    ${questions
      .map(({ id, question }) => [question, notesOf(notes, id)] as const)
      .filter(([, own]) => own.length)
      .map(
        ([question, own]) =>
          html`<p class="label">${question}</p>
            ${noteList(speech, own)}`,
      )}
    ${sources(speech, structure.cites)}
  </details>`;

/** The end of the guide: the notes that were raised, and what everyone gets. */
export function summaryView(
  speech: Speech,
  words: RightForMeWords,
  level: HeadingLevel,
  raised: readonly ShownNote[],
  all: TemplateResult,
  takeAlong: TemplateResult,
): TemplateResult {
  const { title, intro, notes, blank, ask, options, shared } = words.summary;
  const part = (name: string, content: unknown) =>
    html`<div class="part">${heading(level, 2, 'part-title', name)} ${content}</div>`;
  return html`${heading(level, 1, 'block-title', title)}
    <div class="callout">${paragraphs(intro)}</div>
    ${part(notes, html`${raised.length ? noteList(speech, raised) : html`<p>${blank}</p>`} ${all}`)}
    ${part(ask.title, list(ask.items, 'dashes'))}
    ${part(options.title, list(options.items, 'dashes'))} ${takeAlong}
    <p class="note">${shared}</p>`;
}
