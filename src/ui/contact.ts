import { html, type TemplateResult } from 'lit';
import { KetamineActionEvent, type Action } from './events.js';
import { heading, type HeadingLevel } from './heading.js';
import { tel } from './help.js';
import { clinicName, put, type Speech } from './speech.js';

/**
 * The one call to action: the links that the clinic gave, the first of them as a button. Without any
 * it says whom to ask.
 */
export function contact(speech: Speech, level: HeadingLevel): TemplateResult {
  const { strings, clinic } = speech;
  const { phone, bookingUrl, messageUrl, address } = clinic;
  const links: ReadonlyArray<readonly [Action, string | undefined, string]> = [
    ['call', phone && tel(phone), put(strings.call, { phone })],
    ['book', bookingUrl, strings.book],
    ['message', messageUrl, strings.message],
  ];
  const given = links.filter(([, href]) => href);
  const press = (action: Action) => (event: Event) => {
    if (!event.target?.dispatchEvent(new KetamineActionEvent(action))) event.preventDefault();
  };
  return html`<section class="contact" part="contact">
    ${heading(level, 1, 'contact-title', strings.talkTitle)}
    <p>
      ${given.length ? put(strings.talkTo, { clinic: clinicName(speech) }) : strings.askClinician}
    </p>
    <p class="tools">
      ${given.map(([action, href, label], index) => {
        const name = index ? 'link' : 'button';
        return html`<a
          class=${name}
          part=${name}
          href=${href}
          rel="noreferrer"
          @click=${press(action)}
          >${label}</a
        > `;
      })}
    </p>
    <p>${address}</p>
  </section>`;
}
