import { html, nothing, type TemplateResult } from 'lit';
import { eyebrow, heading } from '../../ui/heading.js';
import { format } from '../../locale/format.js';
import { landing, type Land } from '../../ui/landing.js';
import { saidBy, type ShownQuestion } from './guide.js';
import type { Drawn } from './screens.js';

/**
 * One question: native controls in a group that its heading names. The heading stands before the group, so that
 * a screen reader that is brought to it says it once. A control has no value of its own
 * and a name that is a number, so that an event of it says nothing about what it stands for. What was
 * picked is an attribute: some recorders hear of each `checked` that a script sets as a property, in a
 * closed root too.
 */
export function questionView({
  context,
  words,
  level,
  asked,
  place,
  questions,
  way,
  shown,
  make,
  land,
}: Omit<Drawn, 'land'> & {
  readonly asked: ShownQuestion;
  readonly place: number;
  readonly shown: boolean;
  readonly land: Land | undefined;
}): TemplateResult {
  const { id, many, part, added } = asked;
  const total = questions.length;
  return html`<div class="question" part="question" ?hidden=${!shown}>
    ${heading(
      level,
      1,
      'question-title',
      html`${landing(land)}${eyebrow(`${words.parts[part]} · ${format(words.progress, { n: place + 1, total })}`)}
        <span id="asked-${place}">${saidBy(asked, asked.question)}</span>`,
    )}
    <fieldset aria-labelledby="asked-${place}" aria-describedby="why-${place}">
      <div class="why" id="why-${place}">
        <p><strong>${words.whyLabel}:</strong> ${saidBy(asked, asked.why)}</p>
        ${many ? html`<p>${words.many}</p>` : nothing}
        ${added ? html`<p class="label">${context.messages.addedByClinic}</p>` : nothing}
      </div>
      ${[
        ...asked.options.map(([option, label]) => [option, saidBy(asked, label)] as const),
        ['notSay', words.notSay] as const,
      ].map(
        ([option, label]) =>
          html`<label class="option">
            <input
              type=${many ? 'checkbox' : 'radio'}
              name=${place}
              autocomplete="off"
              ?checked=${way.answers[`${id}.${option}`]}
              .onchange=${({ target }: Event) =>
                make({ to: 'pick', asked, option, on: (target as HTMLInputElement).checked })}
            />
            <span>${label}</span>
          </label>`,
      )}
    </fieldset>
  </div>`;
}
