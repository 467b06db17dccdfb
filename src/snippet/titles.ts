import type { Language } from '../locale/registry.js';
import { titles } from './titles.data.js';

/** What a widget calls itself in its first heading. Most regions allow none that names the medicine. */
export function titleOf(name: string, language: Language, region = 'us'): string {
  const titled = titles[name]?.[language];
  if (!titled) return name;
  return region.trim().toLowerCase() === 'us' ? titled.title : titled.titleElsewhere;
}

/** What the list of the widgets on a page is called. */
export const contentsTitle: Readonly<Record<Language, string>> = {
  en: 'On this page',
  es: 'En esta página',
};
