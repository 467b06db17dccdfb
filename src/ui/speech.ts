import { html, nothing, type TemplateResult } from 'lit';
import type { Clinic } from '../clinic/clinic.js';
import type { Route, SharedWords } from '../content/schema.js';
import { minutes } from '../locale/numbers.js';
import { publications } from '../locale/publications.data.js';
import type { Language } from '../locale/registry.js';
import type { Strings } from '../locale/strings.js';
import { heading, type HeadingLevel } from './heading.js';

/** What the shared pieces need to speak: a language, its words, and who the clinic is. */
export interface Speech {
  readonly language: Language;
  readonly strings: Strings;
  readonly shared: SharedWords;
  readonly clinic: Clinic;
}

/** Puts values into a sentence with `{name}` marks. */
export const put = (
  sentence: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string => sentence.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));

/** A list with a role, since taking the bullets off takes the role away in Safari. */
export const list = (items: readonly unknown[], name: string): TemplateResult =>
  html`<ul class=${name} role="list">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** Paragraphs, one a sentence or a few. */
export const paragraphs = (texts: readonly unknown[]): unknown =>
  texts.map((text) => html`<p>${text}</p>`);

/** A small heading over what it names, inside a row of a list. */
export const labelled = (
  level: HeadingLevel,
  label: string,
  content: unknown,
  hidden = false,
): TemplateResult =>
  html`<div ?hidden=${hidden}>${heading(level, 3, 'label', label)} ${content}</div>`;

/** The publications behind a part, folded: they are minor notes. */
export function sources({ strings }: Speech, cites: readonly number[] = []): unknown {
  return cites.length
    ? html`<details class="sources" part="sources">
        <summary>${put(strings.sources, { n: cites.length })}</summary>
        <div lang="en">
          ${list(
            cites
              .flatMap((place) => (publications[place] ? [publications[place]] : []))
              .map(([cite, link]) =>
                link ? html`<a href=${link} rel="noreferrer">${cite}</a>` : cite,
              ),
            '',
          )}
        </div>
      </details>`
    : nothing;
}

/** The clinic by name, or "your clinic". */
export const clinicName = ({ clinic, strings }: Speech): string =>
  clinic.clinicName ?? strings.yourClinic;

/** The heading over what the clinic itself says. */
export const fromClinic = (speech: Speech): string =>
  put(speech.strings.fromClinic, { clinic: clinicName(speech) });

/** When the clinic says that a visit starts or ends; `undefined` for what it does not say. */
export function clinicTime(
  { clinic, strings, language }: Speech,
  route: Route,
  when: string,
): string | undefined {
  const { arriveMinutes, visitMinutes } = clinic.visits?.[route] ?? {};
  const timed = (sentence: string, count?: number) =>
    count ? put(sentence, { time: minutes(language, count) }) : undefined;
  if (when === 'arrive') return timed(strings.arriveEarly, arriveMinutes);
  return when === 'leave' ? timed(strings.wholeVisit, visitMinutes) : undefined;
}

/** The clinic's own words about a visit of this kind, as sentences. */
export function clinicSays(speech: Speech, route: Route): string[] {
  const { arrive, food } = speech.clinic.visits?.[route] ?? {};
  return [
    clinicTime(speech, route, 'arrive'),
    arrive,
    clinicTime(speech, route, 'leave'),
    food && put(speech.strings.food, { food }),
  ].filter((said) => typeof said === 'string');
}
