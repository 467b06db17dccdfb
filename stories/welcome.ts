import { snippet } from '../src/embed/snippet.js';
import { titleOf, widgets, type WidgetName } from '../src/embed/titles.js';

/** What each widget is for, in the order in which a page reads well. */
const uses: Readonly<Record<WidgetName, string>> = {
  timeline: 'What happens before, on the day and after, for each way of giving the medicine.',
  'side-effects': 'What may be felt, how often, when it ends, and what to do about it.',
  'how-it-works': 'What ketamine may do in the brain: what is known, and what is theory.',
  evidence: 'What studies found, as people out of 100, with their limits.',
  options: 'The other treatments, and staying as you are, side by side.',
  'right-for-me': 'A private guide that ends in notes and questions for a clinician.',
};

export const set = widgets.map((name) => ({
  name,
  title: titleOf(name, 'en'),
  use: uses[name],
  docs: `?path=/docs/${name}--docs`,
}));

/** The least that a page needs, by the same function as the builder and the command line. */
export const firstSnippet = snippet('html', {
  widgets: [{ name: 'timeline' }],
  attributes: { phone: '(555) 010-0142' },
  language: 'en',
  base: 'https://example.com/ketamine-elements',
  integrity: {},
}).code;
