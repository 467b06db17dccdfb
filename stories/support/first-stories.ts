import type { WidgetName } from '../../src/elements/names.js';

/** The story in which a widget is first met, of those whose page shows their first screen. */
export const firstStories = {
  timeline: 'timeline--all-routes',
  'side-effects': 'side-effects--all-routes',
  'how-it-works': 'how-it-works--first-step',
  evidence: 'evidence--all-conditions',
  options: 'options--side-by-side',
  'right-for-me': 'right-for-me--card',
} as const satisfies Partial<Record<WidgetName, string>>;
