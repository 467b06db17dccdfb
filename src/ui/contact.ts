import { html, nothing, type TemplateResult } from 'lit';
import { KetamineActionEvent, type Action } from './events.js';
import { heading } from './heading.js';
import { tel } from './help.js';
import { format } from '../locale/format.js';
import type { RenderContext } from './render-context.js';
import { formatIsolated, isolate } from './isolate.js';
import { clinicNameIsolated } from './visit.js';

/**
 * The one call to action of a clinic: the links that the clinic gave, the first of them as a button, and beside
 * it the way not to act now. Without any link it says whom to ask.
 */
export function contact(context: RenderContext): TemplateResult {
  const { messages, clinic, level, voice } = context;
  const { phone, bookingUrl, messageUrl, address } = clinic;
  const links: ReadonlyArray<readonly [Action, string | undefined, string]> = [
    ['call', phone && tel(phone), phone ? format(messages.call, { phone }) : ''],
    ['book', bookingUrl, messages.book],
    ['message', messageUrl, messages.message],
  ];
  const given = links.filter(([, href]) => href);
  const press = (action: Action) => (event: Event) => {
    if (!event.target?.dispatchEvent(new KetamineActionEvent(action))) event.preventDefault();
  };
  return html`<section class="contact" part="contact">
    ${heading(level, 1, 'contact-title', messages.talkTitle)}
    <p>
      ${given.length ? formatIsolated(messages.talkTo, { clinic: clinicNameIsolated(context) }) : messages.askClinician}
    </p>
    <p class="tools">
      ${given.map(([action, href, label], index) => {
        const name = index ? 'link' : 'button';
        return html`<a
          class=${name}
          part=${name}
          href=${href}
          rel="noreferrer"
          .onclick=${press(action)}
          >${label}</a
        > `;
      })}
      ${
        given.length
          ? html`<button type="button" class="quiet" .onclick=${voice.toReading}>
              ${messages.notNow}
            </button>`
          : nothing
      }
    </p>
    ${address ? html`<p>${isolate(address)}</p>` : nothing}
  </section>`;
}
