import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import { Table } from './table.js';

/** Every story of the widget with what it shows: a page of all of them at once would be too long to read. */
export function StoryList() {
  const stories = useContext(DocsContext).componentStories();
  return (
    <Table
      name="Stories"
      columns={['Story', 'What it shows']}
      rows={stories.map(({ id, name, parameters }) => [
        id,
        <a key={id} href={`./?path=/story/${id}`} target="_top">
          {name}
        </a>,
        (parameters as { docs?: { description?: { story?: string } } }).docs?.description?.story ??
          '',
      ])}
    />
  );
}
