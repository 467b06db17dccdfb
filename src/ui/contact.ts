import { html, nothing, type TemplateResult } from 'lit';
import { KetamineActionEvent, type Action } from './events.js';
import type { Clinic } from '../clinic/clinic.js';
import { heading } from './heading.js';
import { tel } from './help.js';
import { format } from '../locale/format.js';
import type { RenderContext } from './render-context.js';
import { formatIsolated, isolate } from './isolate.js';
import { clinicNameIsolated } from './visit.js';

/**
 * How to reach a clinic, or one of its places, and when: its links, the first of them as `first`, and beside
 * them what `more` is.
 */
function reach(
  { messages }: RenderContext,
  { phone, bookingUrl, messageUrl, address, hours }: Clinic,
  first: 'button' | 'link',
  more?: TemplateResult,
): TemplateResult {
  const links: ReadonlyArray<readonly [Action, string | undefined, string]> = [
    ['call', phone && tel(phone), phone ? format(messages.call, { phone }) : ''],
    ['book', bookingUrl, messages.book],
    ['message', messageUrl, messages.message],
  ];
  const given = links.filter(([, href]) => href);
  const press = (action: Action) => (event: Event) => {
    if (!event.target?.dispatchEvent(new KetamineActionEvent(action))) event.preventDefault();
  };
  return html`<p class="tools">
      ${given.map(([action, href, label], index) => {
        const name = index ? 'link' : first;
        return html`<a
          class=${name}
          part=${name}
          href=${href}
          rel="noreferrer"
          .onclick=${press(action)}
          >${label}</a
        > `;
      })}
      ${given.length ? more : nothing}
    </p>
    ${[address, hours].map((each) => each && html`<p>${isolate(each)}</p>`)}`;
}

/**
 * The one call to action of a clinic: the links that the clinic gave, the first of them as a button, and beside
 * it the way not to act now; then its places and its forms. Without any way to reach it, it says whom to ask.
 */
export function contact(context: RenderContext): TemplateResult {
  const { messages, clinic, level, voice } = context;
  const { phone, bookingUrl, messageUrl, locations, consentUrl, intakeUrl } = clinic;
  const form = (href: string | undefined, label: string) =>
    href && html`<a class="link" href=${href} rel="noreferrer">${label}</a> `;
  return html`<section class="contact" part="contact">
    ${heading(level, 1, 'contact-title', messages.talkTitle)}
    <p>
      ${phone || bookingUrl || messageUrl || locations ? formatIsolated(messages.talkTo, { clinic: clinicNameIsolated(context) }) : messages.askClinician}
    </p>
    ${reach(
      context,
      clinic,
      'button',
      html`<button type="button" class="quiet" .onclick=${voice.toReading}>
        ${messages.notNow}
      </button>`,
    )}
    ${
      locations &&
      html`<ul>
        ${locations.map(
          (place) =>
            html`<li><strong>${isolate(place.name)}</strong> ${reach(context, place, 'link')}</li>`,
        )}
      </ul>`
    }
    ${
      (consentUrl || intakeUrl) &&
      html`<p class="tools">
        ${form(consentUrl, messages.consent)} ${form(intakeUrl, messages.intake)}
      </p>`
    }
  </section>`;
}
