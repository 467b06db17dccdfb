import { snippet } from '../src/snippet/snippet.js';
import { widgets } from '../src/elements/names.js';
import { titleOf } from '../src/snippet/titles.js';
import { declarationOf } from './docs/surface.js';

/** The widgets, in the order in which a page reads well. */
export const set = widgets.map((name) => ({
  name,
  title: titleOf(name, 'en'),
  use: declarationOf(`ketamine-${name}`).summary,
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
