import { html, nothing, type TemplateResult } from 'lit';
import { crisisLine, emergencyLine } from '../locale/crisis.data.js';
import { heading, type HeadingLevel } from './heading.js';
import { list, put, type Speech } from './speech.js';

/** The address that a phone number is called at. */
export const tel = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

const call = ({ strings }: Speech, phone: string) =>
  html`<a href=${tel(phone)}>${put(strings.call, { phone })}</a>`;

const callOrText = (speech: Speech) =>
  html`${call(speech, crisisLine)} ${speech.strings.or}
    <a href="sms:${crisisLine}${speech.strings.smsBody}"
      >${put(speech.strings.text, { phone: crisisLine })}</a
    >.`;

/** Where the page is for another country: its own help line, or that the numbers are not of there. */
function localHelp(speech: Speech): unknown {
  const { region = 'us', localHelp: local } = speech.clinic;
  if (local)
    return html`${put(speech.strings.nearYou, { name: local.name })} ${call(speech, local.phone)}. `;
  return region === 'us' ? nothing : `${speech.strings.elsewhere} `;
}

/** Help in one line, near the top of an element. Never folded, one press away. */
export const helpLine = (speech: Speech): TemplateResult =>
  html`<p class="help-line">
    ${localHelp(speech)}${speech.shared.emergencyShort} ${call(speech, emergencyLine)}.
    ${speech.shared.crisisShort} ${callOrText(speech)}
  </p>`;

/** The same without links, for paper. */
export const helpInWords = ({ strings, shared, clinic: { localHelp: local } }: Speech): string =>
  [
    local && `${local.name}: ${local.phone}.`,
    `${shared.emergencyShort} ${put(strings.call, { phone: emergencyLine })}.`,
    `${shared.crisisShort} ${put(strings.call, { phone: crisisLine })}.`,
  ]
    .filter(Boolean)
    .join(' ');

/** The help cards, at the end of every element, in the same order. Never folded. */
export function help(speech: Speech, level: HeadingLevel): TemplateResult {
  const { strings, shared, clinic } = speech;
  const { crisis } = shared;
  const card = (
    kind: 'emergency' | 'urgent' | 'careful',
    words: { readonly title: string; readonly items: readonly string[] },
    more: unknown = '',
  ) =>
    html`<div class="card ${kind}" part=${kind}>
      ${heading(level, 1, 'card-title', html`<span class="unseen">${strings[kind]}</span> ${words.title}`)}
      <div class="card-body">${list(words.items, 'dashes')}${more}</div>
    </div>`;
  return html`<section class="help" part="help">
    ${card(
      'emergency',
      shared.emergency,
      html`<p>${localHelp(speech)}${call(speech, emergencyLine)}</p>
        <p><strong>${crisis.title}</strong> ${callOrText(speech)} ${crisis.text}</p>
        <p>${crisis.language} ${crisis.veterans}</p>`,
    )}
    ${card('urgent', shared.callClinic, clinic.phone && html`<p>${call(speech, clinic.phone)}</p>`)}
    ${card('careful', shared.tellStaff)}
  </section>`;
}
