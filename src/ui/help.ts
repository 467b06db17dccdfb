import { html, nothing, type TemplateResult } from 'lit';
import type { Clinic } from '../clinic/clinic.js';
import { crisisLine, crisisWord, emergencyLine } from '../compiled/crisis.data.js';
import { heading } from './heading.js';
import { format, whole } from '../locale/format.js';
import { formatIsolated, isolate } from './isolate.js';
import { list } from './list.js';
import { dial } from '../validation/phone.js';
import type { RenderContext } from './render-context.js';

/** The address that a phone number is called at. */
export const tel = (phone: string): string => `tel:${dial(phone) ?? ''}`;

const call = ({ messages }: RenderContext, phone: string) =>
  html`<a href=${tel(phone)}>${format(messages.call, { phone })}</a>`;

/** Words of the line of help: those in round brackets are heard and not seen. */
const brief = (words: string) =>
  words
    .split(/[()]/)
    .map((part, place) => (place % 2 ? html`<span class="unseen">${part}</span>` : part));

/** The two ways to the crisis line. */
const callOrText = (
  { language, messages, shared: { crisisCall, crisisText } }: RenderContext,
  say: (words: string) => unknown = whole,
) => {
  const word = crisisWord[language];
  return html`<a href=${tel(crisisLine)}>${say(crisisCall)}</a> ${messages.or}
    <a href="sms:${crisisLine}${word ? `?body=${word}` : ''}">${say(crisisText)}</a>.`;
};

/** Whether a page is for another country, and what it says of help there. */
function localHelp(context: RenderContext, { region = 'us', localHelp: local }: Clinic): unknown {
  if (local)
    return html`${formatIsolated(context.messages.nearYou, { name: isolate(local.name) })}
    ${call(context, local.phone)}.`;
  return region === 'us' ? nothing : context.messages.elsewhere;
}

/** The clinics that a tag speaks for, one of each kind. */
export const distinct = (
  { voice, clinic }: RenderContext,
  key: (clinic: Clinic) => string,
): Clinic[] => [
  // Its own may not be known to the page yet.
  ...new Map(
    [...voice.together.map((each) => each.clinic), clinic].map((each) => [key(each), each]),
  ).values(),
];

/**
 * Help in one line, near the top of every tag: never folded, one press away. It leads to the cards, where
 * they stand. `danger` completes "Call 911", where a tag names what needs it.
 */
export function helpLine(context: RenderContext, danger?: string): TemplateResult {
  const { messages, shared, clinic, voice } = context;
  const local = localHelp(context, clinic);
  const toCards = voice.wayTo('help');
  return html`<p class="help-line">
    ${local === nothing ? nothing : html`<span class="local">${local}</span>`}
    ${danger ? nothing : shared.emergencyShort}
    ${call(context, emergencyLine)}${danger ? ` ${danger}` : '.'} ${shared.crisisShort}
    ${callOrText(context, brief)}
    ${
      toCards
        ? html`<button type="button" class="link" .onclick=${toCards}>
            ${brief(messages.whenToCall)}
          </button>`
        : nothing
    }
  </p>`;
}

/** The same without links, for paper. */
export const helpInWords = ({
  messages,
  shared,
  clinic: { localHelp: local },
}: RenderContext): string =>
  [
    local && `${local.name}: ${local.phone}.`,
    `${shared.emergencyShort} ${format(messages.call, { phone: emergencyLine })}.`,
    `${shared.crisisShort} ${whole(shared.crisisCall)} ${messages.or} ${whole(shared.crisisText)}.`,
  ]
    .filter(Boolean)
    .join(' ');

/**
 * The help cards, once on a page and always in the same order. That of an emergency is never folded; those of
 * a visit are, where no tag of the page tells of one. Where tags of several clinics stand on the page, each
 * clinic's number is there with its name.
 */
export function help(context: RenderContext): TemplateResult {
  const { messages, shared, level } = context;
  const { crisis } = shared;
  const phones = distinct(context, ({ phone }) => phone ?? '').filter(({ phone }) => phone);
  const locals = distinct(context, ({ region, localHelp: local }) =>
    JSON.stringify([region, local]),
  )
    .map((clinic) => localHelp(context, clinic))
    .filter((local) => local !== nothing);
  const folded = !context.voice.together.some(({ visits }) => visits);
  const card = (
    kind: 'emergency' | 'urgent' | 'careful',
    words: { readonly title: string; readonly items: readonly string[] },
    first: unknown = '',
    more: unknown = '',
  ) => {
    const said = html`<span class="unseen">${messages[kind]}</span> ${words.title}`;
    const title = heading(level, 1, 'card-title', said);
    const body = html`<div class="card-body">${first} ${list(words.items, 'dashes')} ${more}</div>`;
    return folded && kind !== 'emergency'
      ? html`<details class="card ${kind}" part=${kind}>
          <summary>${title}</summary>
          ${body}
        </details>`
      : html`<div class="card ${kind}" part=${kind}>${title} ${body}</div>`;
  };
  return html`<section class=${folded ? 'help folded' : 'help'} part="help">
    ${card(
      'emergency',
      shared.emergency,
      html`${locals.map((local) => html`<p>${local}</p>`)}
        <p>${call(context, emergencyLine)}</p>`,
      html`<div>
        <p><strong>${crisis.title}</strong></p>
        <p>${callOrText(context)}</p>
        <p>${crisis.text} ${crisis.language} ${crisis.veterans}</p>
      </div>`,
    )}
    ${card(
      'urgent',
      shared.callClinic,
      phones.map(
        ({ phone = '', clinicName }) =>
          html`<p>
            ${phones.length > 1 ? `${clinicName ?? ''} ` : nothing}${call(context, phone)}
          </p>`,
      ),
    )}
    ${card('careful', shared.tellStaff)}
  </section>`;
}
