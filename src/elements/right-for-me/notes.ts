import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { RightForMeContent } from '../../content/right-for-me.js';
import { rightForMeData } from './right-for-me.data.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { landing, type Land } from '../../ui/landing.js';
import { list, paragraphs } from '../../ui/list.js';
import type { RenderContext } from '../../ui/render-context.js';
import { sources } from '../../ui/sources.js';
import type { Handout } from '../../ui/handout.js';
import { notesOf, saidBy, type ShownNote, type ShownQuestion } from './guide.js';

/** A note in one string: what it says, who says so, and when. */
const inWords = ({ text, authority }: ShownNote): string => `${text} (${authority})`;

/** What the reader takes along: the notes, the questions to ask, the other options. */
export const guideHandout = (
  { summary: { title, blank, ask, options } }: RightForMeContent,
  notes: readonly ShownNote[],
): Handout => [
  [title, ...(notes.length ? notes.map(inWords) : [blank])],
  [ask.title, ...ask.items],
  [options.title, ...options.items],
];

const noteList = ({ messages }: RenderContext, notes: readonly ShownNote[]): TemplateResult =>
  list(
    notes.map(
      ({ text, authority, added }) =>
        html`${saidBy({ added }, text)}
          <span class="note">
            ${added ? `${messages.addedByClinic}: ` : ''}<span lang=${added ? nothing : 'en'}
              >${saidBy({ added }, authority)}</span
            >
          </span>`,
    ),
    'notes',
  );

/**
 * Every note that there is, folded: anyone may read them, with or without an answer. `label`: what opens
 * them, when it is a button.
 */
export const allNotes = (
  context: RenderContext,
  words: RightForMeContent,
  questions: readonly ShownQuestion[],
  notes: readonly ShownNote[],
  label?: string,
): TemplateResult =>
  html`<details class="all" part="all-notes">
    <summary class=${label ? 'button' : nothing}>${label ?? words.summary.all}</summary>
    ${questions
      .map((each) => [saidBy(each, each.question), notesOf(notes, each.id)] as const)
      .filter(([, own]) => own.length)
      .map(
        ([question, own]) =>
          html`<p class="label">${question}</p>
            ${noteList(context, own)}`,
      )}
    ${sources(context, rightForMeData.cites.notes, words.summary.notes)}
  </details>`;

/**
 * The end of the guide: one sheet with the notes that were raised and what everyone gets, and what to do with
 * it. The sheet is as tall for no note as for forty: how tall the page is says nothing of what was picked. When
 * the answers are cleared it is another sheet, since a page is told of what moves on one, and notes that go
 * move what stands under them.
 */
export function summaryView(
  context: RenderContext,
  words: RightForMeContent,
  level: HeadingLevel,
  raised: readonly ShownNote[],
  all: TemplateResult,
  renderHandoutActions: TemplateResult,
  land: Land,
  cleared: number,
): TemplateResult {
  const { title, intro, notes, blank, ask, options, shared } = words.summary;
  const part = (name: string) => heading(level, 2, 'part-title', name);
  return html`${heading(level, 1, 'block-title', html`${landing(land)}${title}`)}
    <div class="callout">${paragraphs(intro)}</div>
    ${keyed(
      cleared,
      html`<div class="raised" role="region" aria-label=${title} tabindex="0">
        ${part(notes)} ${raised.length ? noteList(context, raised) : html`<p>${blank}</p>`}
        ${part(ask.title)} ${list(ask.items, 'dashes')} ${part(options.title)}
        ${list(options.items, 'dashes')}
      </div>`,
    )}
    ${all} ${renderHandoutActions}
    <p class="note">${shared}</p>`;
}
