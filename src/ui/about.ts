import { html, type TemplateResult } from 'lit';
import type { Clinic } from '../clinic/clinic.js';
import { review } from '../content/review.js';
import { date } from '../locale/numbers.js';
import { heading, type HeadingLevel } from './heading.js';
import { put, type Speech } from './speech.js';

/** Whether the facts, or the clinic's own review, are past their day; then figures are not shown. */
export function expired({ nextReview = review.due }: Clinic): boolean {
  const today = new Date(Date.now()).toISOString().slice(0, 10);
  return today > review.due || today > nextReview;
}

/** What this is and is not, who checked it and when, and who paid. At the end of every element. */
export function about(speech: Speech, level: HeadingLevel): TemplateResult {
  const { strings, shared, language } = speech;
  const { reviewer, reviewed, nextReview } = speech.clinic;
  const day = (iso: string) => date(language, iso);
  return html`<section class="about" part="about">
    ${heading(level, 1, 'about-title', strings.about)}
    <p>${shared.purpose} ${shared.adults}</p>
    <p>
      ${
        !reviewer
          ? strings.notReviewed
          : reviewed
            ? put(strings.reviewedOn, { reviewer, date: day(reviewed) })
            : put(strings.reviewedBy, { reviewer })
      }
      ${nextReview && put(strings.nextReview, { date: day(nextReview) })}
      ${put(strings.checked, { date: day(review.checked), due: day(review.due) })}
    </p>
    <p>${shared.funding}</p>
  </section>`;
}
