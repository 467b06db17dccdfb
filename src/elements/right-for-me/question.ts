import { html, nothing, type TemplateResult } from 'lit';
import type { RightForMeWords } from '../../content/schema.js';
import type { Answers } from '../../guide/answers.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { put, type Speech } from '../../ui/speech.js';
import type { ShownQuestion } from './guide.js';

/**
 * One question: native controls under a legend that is its heading. A control has no value of its own
 * and a name that is a number, so that an event of it says nothing about what it stands for. What was
 * picked is an attribute: some recorders hear of each `checked` that a script sets as a property, in a
 * closed root too.
 */
export function questionView(options: {
  readonly speech: Speech;
  readonly words: RightForMeWords;
  readonly level: HeadingLevel;
  readonly asked: ShownQuestion;
  readonly place: number;
  readonly total: number;
  readonly answers: Answers;
  readonly shown: boolean;
  readonly pick: (option: string, on: boolean) => void;
}): TemplateResult {
  const { speech, words, level, asked, place, total, answers, shown, pick } = options;
  const { id, many, part, added } = asked;
  return html`<div class="question" part="question" ?hidden=${!shown}>
    <p class="when">${words.parts[part]} · ${put(words.progress, { n: place + 1, total })}</p>
    <fieldset aria-describedby="why-${place}">
      <legend>${heading(level, 1, 'question-title', asked.question)}</legend>
      <div class="why" id="why-${place}">
        <p><strong>${words.whyLabel}:</strong> ${asked.why}</p>
        ${many ? html`<p>${words.many}</p>` : nothing}
        ${added ? html`<p class="label">${speech.strings.addedByClinic}</p>` : nothing}
      </div>
      ${[...asked.options, ['notSay', words.notSay] as const].map(
        ([option, label]) =>
          html`<label class="option">
            <input
              type=${many ? 'checkbox' : 'radio'}
              name=${place}
              autocomplete="off"
              ?checked=${answers.has(`${id}.${option}`)}
              @change=${(event: Event) => pick(option, (event.target as HTMLInputElement).checked)}
            />
            <span>${label}</span>
          </label>`,
      )}
    </fieldset>
  </div>`;
}
