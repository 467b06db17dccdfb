import { evidence } from '../locale/en-evidence.data.js';
import { howItWorks } from '../locale/en-how-it-works.data.js';
import { options } from '../locale/en-options.data.js';
import { rightForMe } from '../locale/en-right-for-me.data.js';
import { sideEffects } from '../locale/en-side-effects.data.js';
import { timeline } from '../locale/en-timeline.data.js';
import * as es from '../locale/es.data.js';
import type { Language } from '../locale/registry.js';
import type { names } from './mount.js';

/** The tags that show something, without what their names share. */
export type WidgetName = Exclude<(typeof names)[number], 'clinic'>;

interface Titled {
  readonly title: string;
  /** Where a title that names the medicine is not allowed. */
  readonly titleElsewhere?: string;
}

const words: Readonly<Record<WidgetName, Readonly<Record<Language, Titled>>>> = {
  timeline: { en: timeline, es: es.timeline },
  'side-effects': { en: sideEffects, es: es.sideEffects },
  'how-it-works': { en: howItWorks, es: es.howItWorks },
  evidence: { en: evidence, es: es.evidence },
  options: { en: options, es: es.options },
  'right-for-me': { en: rightForMe, es: es.rightForMe },
};

/** The tags that show something, in the order in which a page reads well. */
export const widgets = Object.keys(words) as readonly WidgetName[];

/** What a widget calls itself in its first heading. */
export function titleOf(name: string, language: Language, region = 'us'): string {
  const titled = words[name as WidgetName] as (typeof words)[WidgetName] | undefined;
  const { title = name, titleElsewhere = title } = titled?.[language] ?? {};
  return region.trim().toLowerCase() === 'us' ? title : titleElsewhere;
}
