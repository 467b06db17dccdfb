import type { Preview } from '@storybook/web-components-vite';

type GlobalTypes = NonNullable<Preview['globalTypes']>;
type Items = ReadonlyArray<readonly [value: string, title: string]>;

/** A menu of the toolbar: it shows the title of what is picked. */
const menu = (name: string, description: string, icon: string, items: Items) => ({
  name,
  description,
  toolbar: {
    icon: icon as never,
    dynamicTitle: true,
    items: items.map(([value, title]) => ({ value, title })),
  },
});

/** What a page decides around a widget. A URL can hold each: `&globals=theme:dark;lang:es`. */
export const globalTypes: GlobalTypes = {
  theme: menu('Theme', 'The colors of the page', 'contrast', [
    ['auto', 'Page: as the system'],
    ['light', 'Page: light'],
    ['dark', 'Page: dark'],
  ]),
  lang: menu('Language', 'The language of the page', 'globe', [
    ['en', 'English'],
    ['es', 'Spanish'],
  ]),
  host: menu('Host page', 'The site around the widget', 'browser', [
    ['none', 'No site'],
    ['spa', 'Site: spa'],
    ['clinical', 'Site: clinical'],
    ['tech', 'Site: tech'],
    ['playful', 'Site: playful'],
    ['bare', 'Site: bare HTML'],
  ]),
  clinic: menu('Clinic', 'What is known of the clinic', 'user', [
    ['harbor', 'Clinic: name and links'],
    ['full', 'Clinic: everything given'],
    ['phone', 'Clinic: phone only'],
    ['none', 'Clinic: none'],
  ]),
  motion: menu('Motion', 'Whether things may move', 'timer', [
    ['system', 'Motion: as the system'],
    ['reduced', 'Motion: reduced (preview)'],
  ]),
  forced: menu('Forced colors', 'Colors that the reader sets', 'accessibility', [
    ['off', 'Forced colors: off'],
    ['light', 'Forced colors: light (preview)'],
    ['dark', 'Forced colors: dark (preview)'],
  ]),
};

export const initialGlobals = {
  theme: 'auto',
  lang: 'en',
  host: 'none',
  clinic: 'harbor',
  motion: 'system',
  forced: 'off',
};
