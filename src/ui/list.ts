import { html, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from './heading.js';

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
  label: unknown,
  content: unknown,
  hidden = false,
): TemplateResult =>
  html`<div ?hidden=${hidden}>${heading(level, 3, 'label', label)} ${content}</div>`;
