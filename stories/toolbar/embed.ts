import type { ArgTypes } from '@storybook/web-components-vite';
import { clinicFieldList } from '../../src/clinic/clinic.js';
import type { Embed } from '../../src/snippet/snippet.js';
import { clinics } from './clinics.js';

/** A story as Storybook's manager knows it. */
export interface Shown {
  /** The name of the widget without `ketamine-`. */
  readonly widget: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** What each arg is and what it would be without a word of the story, by name. */
  readonly argTypes: ArgTypes;
  readonly globals: Readonly<Record<string, unknown>>;
}

const ofClinic = new Set(clinicFieldList.map(([, { attribute }]) => attribute));
const ofEach = new Set(['theme', 'heading-level']);

/** What only a real clinic may say of itself: no one copies a made-up reviewer. */
const onlyReal = ['reviewer', 'reviewed', 'next-review'];

/** A story as the snippet functions take it: the toolbar's clinic, and over it what the controls say. */
export function embedOf(shown: Shown, files: Pick<Embed, 'base' | 'integrity'>): Embed {
  const { widget, args, argTypes, globals } = shown;
  const of = (kind: string) =>
    Object.entries(args).flatMap(([name, value]) => {
      const { category, defaultValue } = argTypes[name]?.table ?? {};
      const text = ['string', 'number'].includes(typeof value) ? String(value) : '';
      return category === kind && text && text !== defaultValue?.summary ? [[name, text]] : [];
    }) as Array<[string, string]>;
  const { lang, ...attributes } = Object.fromEntries(of('attributes'));
  const around = (name: string) => ofClinic.has(name) || ofEach.has(name);
  const clinic = Object.entries(clinics[String(globals['clinic'])] ?? {});
  const entries = Object.entries(attributes);
  return {
    ...files,
    widgets: [
      { name: widget, attributes: Object.fromEntries(entries.filter(([n]) => !around(n))) },
    ],
    attributes: Object.fromEntries([
      ...clinic.filter(([name]) => !onlyReal.includes(name)),
      ...entries.filter(([name]) => around(name)),
    ]),
    language: (lang ?? globals['lang']) === 'es' ? 'es' : 'en',
    properties: Object.fromEntries(of('css properties')),
  };
}
