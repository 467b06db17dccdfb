import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { openEach, reads, type Play, type Reader } from './support/reader.js';
import { narrow, widget } from './support/widget.js';

const meta: Meta = { title: 'Side effects', ...widget('side-effects') };

export default meta;

type Story = StoryObj;

/** The list opens first: its rows are in it. */
const openList = async (reader: Reader): Promise<void> => {
  const list = reader.one('.all');
  if (!list.hasAttribute('open')) await reader.press('.all > summary');
  await expect(list).toHaveAttribute('open');
};

const openAll: Play = async (context) => {
  await reads(openList)(context);
  await openEach('.effect-title')(context);
};

/** Sorts the list by one of the three ways. */
const sort = (place: number): Play =>
  reads(async (reader) => {
    await openList(reader);
    const before = reader.all('.group-title').map(({ textContent }) => textContent);
    await expect(await reader.press('[part="views"] input', place)).toBeChecked();
    const after = reader.all('.group-title').map(({ textContent }) => textContent);
    await expect(after).not.toEqual(before);
  });

/** Types into the filter, as a reader would; only what matches is left. */
const find = (words: string, shown: boolean): Play =>
  reads(async (reader) => {
    await openList(reader);
    await reader.type('input[type="search"]', words);
    const titles = reader.all('.effect-title').map(({ textContent }) => textContent.toLowerCase());
    await expect(titles.length > 0).toBe(shown);
    for (const title of titles) await expect(title).toContain(words);
    await expect(reader.one('[role="status"]').textContent.trim()).not.toBe('');
  });

export const AllRoutes: Story = {};

/** What people ask, each answered where it is asked. */
export const Asked: Story = {
  args: { routes: 'nasal' },
  play: reads(async (reader) => {
    const questions = reader.all('.asked .row');
    await expect(questions).not.toHaveLength(0);
    for (const place of questions.keys()) await reader.press('.asked .row > summary', place);
    for (const each of questions) await expect(each).toHaveAttribute('open');
  }),
};

/** A drip: figures of ketamine into a vein, and of nothing else. */
export const Drip: Story = { args: { routes: 'iv' }, play: openAll };

/** Esketamine spray: another drug, other figures. */
export const NasalSpray: Story = { args: { routes: 'nasal' }, play: openAll };

/** A shot: nothing was counted. It says so once, and shows when the effects are over. */
export const Shot: Story = { args: { routes: 'im' }, play: openAll };

export const NoClinic: Story = { globals: { clinic: 'none' } };

/** Sorted by what worries people, as an option grid is. */
export const ByWorry: Story = {
  args: { routes: 'iv' },
  play: sort(1),
};

/** Sorted by figure; what is not known comes last. */
export const HighestFirst: Story = {
  args: { routes: 'nasal' },
  play: sort(2),
};

export const Filtered: Story = { play: find('dizz', true) };

/** Nothing matches: it says so and offers to show all. */
export const NothingFound: Story = { play: find('zzz', false) };

/** Some effects on the reader's own list, which lives in memory only. */
export const MyList: Story = {
  args: { routes: 'iv' },
  play: reads(async (reader) => {
    await openList(reader);
    for (const place of [0, 1, 2]) {
      // Closed rows hide their button: open the row first, by key.
      reader.one('.effect-title button', place).focus();
      await reader.key('{Enter}');
      await reader.press('.effect .tools button', place);
      await reader.press('.effect-title button', place);
    }
    await expect(reader.all('[part~="my-list"] li')).toHaveLength(3);
  }),
};

export const Spanish: Story = { args: { lang: 'es' }, play: openAll };

export const Dark: Story = { args: { theme: 'dark', routes: 'nasal' }, play: openAll };

/** The narrowest place that it has to fit: 256 px. */
export const Narrow: Story = {
  args: { routes: 'nasal' },
  decorators: [narrow],
  play: openAll,
};

/** The clinic's own words beside an effect. */
export const AddedByTheClinic: Story = {
  args: {
    'effect-notes': JSON.stringify({ dizzy: 'Our nurses walk with you to the car.' }),
  },
  play: openAll,
};

/** Past the day of its next review: no figures, the help lines stay. */
export const BeingReviewed: Story = {
  tags: ['warns'],
  args: { 'next-review': '2026-01-01' },
};
