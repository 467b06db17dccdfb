/// <reference types="vite/client" />
import { Table } from './table.js';

/** What keys do in each kind of control; all of them are the browser's own. */
const kinds = {
  tab: [
    'Tab, Shift + Tab',
    'the whole widget',
    'Goes through every link and control in the order in which they are shown, and out again. A group of radio buttons is one stop.',
  ],
  radios: [
    'Arrow keys',
    'a choice of one',
    'Picks the next or the one before. What is below follows at once; the focus stays.',
  ],
  checkboxes: ['Space', 'a choice of several', 'Picks an option, or takes the pick back.'],
  lists: [
    'Arrow keys, or a letter',
    'a list over a column',
    'Picks another option for the column. The focus stays.',
  ],
  rows: ['Enter or Space', 'a heading that opens', 'Opens or closes what is below it.'],
  buttons: ['Enter or Space', 'a button', 'Presses it.'],
  search: ['any letter', 'the search field', 'Shows what fits, and says how many there are.'],
  sources: ['Enter or Space', '“Sources”', 'Opens or closes the list of sources.'],
  links: ['Enter', 'a link', 'Calls, texts, books or opens what it names.'],
} as const;

/** The keyboard table of a widget, by the kinds of control that it has. */
export const Keyboard = ({ has }: { readonly has: ReadonlyArray<keyof typeof kinds> }) => (
  <Table
    name="Keyboard"
    columns={['Keys', 'Where', 'What happens']}
    rows={(['tab', ...has, 'links'] as const).map((kind) => [kind, ...kinds[kind]])}
  />
);

const snapshots = import.meta.glob<Readonly<Record<string, string>>>(
  '../../test/elements/__snapshots__/*.snap.js',
  { eager: true, import: 'snapshots' },
);

/** What Chromium calls a summary, and parts of the tree that are no role. */
const notRoles = ['text', 'LabelText', 'Legend', 'DisclosureTriangle'];

/** The accessibility tree that the tests hold the widget to, and the roles in it. */
export function Tree({ of: file }: { readonly of: string }) {
  const trees = snapshots[`../../test/elements/__snapshots__/${file}.browser.snap.js`];
  if (!trees) throw new Error(`No snapshot of ${file}`);
  const roles = new Set(
    Object.values(trees).flatMap((tree) =>
      [...tree.matchAll(/^\s*(\w+)/gm)].map(([, role = '']) => role),
    ),
  );
  return (
    <>
      <p>
        Roles in its accessibility tree:{' '}
        {[...roles]
          .filter((role) => !notRoles.includes(role))
          .sort()
          .join(', ')}
        . Where it can, the widget uses the elements that have them. The trees below are Chromium’s;
        a test compares each with what the widget shows.
      </p>
      {Object.entries(trees).map(([name, tree]) => (
        <div key={name} className="ke-docs">
          <details>
            <summary>Accessibility tree: {name}</summary>
            <pre tabIndex={0} role="region" aria-label={`Accessibility tree: ${name}`}>
              {tree.trim()}
            </pre>
          </details>
        </div>
      ))}
    </>
  );
}

/** What stands over every widget's notes until people have tried it. */
export const Untested = () => (
  <p>
    Not yet tested with a screen reader by people. What is met, by criterion and by test, is on the{' '}
    <a href="./?path=/docs/accessibility--docs" target="_top">
      accessibility page
    </a>
    .
  </p>
);
