import { html, nothing, type TemplateResult } from 'lit';
import type { Clinic } from '../clinic/clinic.js';
import { review } from '../content/review.js';
import { date } from '../locale/numbers.js';
import { heading } from './heading.js';
import { distinct } from './help.js';
import { format } from '../locale/format.js';
import { formatIsolated, isolate } from './isolate.js';
import type { RenderContext } from './render-context.js';
import { clinicNameIsolated } from './visit.js';

/** Whether the facts, or the clinic's own review, are past their day; then figures are not shown. */
export function expired({ nextReview = review.due }: Clinic): boolean {
  const today = new Date(Date.now()).toISOString().slice(0, 10);
  return today > review.due || today > nextReview;
}

/** Who reviewed it for a clinic, and until when that holds. */
function reviewOf({ messages, language }: RenderContext, clinic: Clinic): TemplateResult {
  const { reviewer, reviewed, nextReview } = clinic;
  const by = reviewer && isolate(reviewer);
  return html`${
    !by
      ? messages.notReviewed
      : reviewed
        ? formatIsolated(messages.reviewedOn, { reviewer: by, date: date(language, reviewed) })
        : formatIsolated(messages.reviewedBy, { reviewer: by })
  }
  ${nextReview && format(messages.nextReview, { date: date(language, nextReview) })}`;
}

/** Where a reader reports what is wrong: each clinic's own address, else the clinic. */
function reportTo(context: RenderContext): TemplateResult {
  const { messages } = context;
  return html`${messages.wrong}
  ${distinct(context, ({ feedbackUrl, clinicName }) => feedbackUrl ?? clinicName ?? '').map(
    (clinic) => {
      const told = formatIsolated(messages.tellClinic, {
        clinic: clinicNameIsolated({ ...context, clinic }),
      });
      const { feedbackUrl } = clinic;
      return feedbackUrl
        ? html`<a href=${feedbackUrl} rel="noreferrer">${told}</a>. `
        : html`${told}. `;
    },
  )}`;
}

/**
 * What this is and is not, who checked it and when, and who paid: once on a page. Where its tags were not
 * all reviewed alike, each review says which of them it is of.
 */
export function about(context: RenderContext): TemplateResult {
  const { messages, shared, language, level, voice } = context;
  const reviews = new Map<string, { said: TemplateResult; titles: string[] }>();
  for (const { title, clinic } of voice.together) {
    const key = JSON.stringify([clinic.reviewer, clinic.reviewed, clinic.nextReview]);
    const { said, titles } = reviews.get(key) ?? { said: reviewOf(context, clinic), titles: [] };
    reviews.set(key, { said, titles: [...titles, title] });
  }
  return html`<section class="about" part="about">
    ${heading(level, 1, 'about-title', messages.about)}
    <p>${shared.purpose} ${shared.adults}</p>
    ${[...reviews.values()].map(
      ({ said, titles }) =>
        html`<p>
          ${reviews.size > 1 ? html`<strong>${titles.join(', ')}:</strong> ` : nothing}${said}
        </p>`,
    )}
    <p>
      ${format(messages.checked, { date: date(language, review.checked), due: date(language, review.due) })}
    </p>
    <p>${reportTo(context)}</p>
    <details>
      <summary>${messages.made}</summary>
      <p>${shared.method} ${shared.reading}</p>
      <p>${shared.funding}</p>
    </details>
  </section>`;
}
