import { useState } from 'react';
import type { Status } from '../../src/content/facts/fact.js';
import { inventory, statuses, widgetIds, widgets, type Entry, type Widget } from './inventory.js';
import { Table } from './table.js';

/** What is asked for; an empty text asks for nothing. */
interface Asked {
  readonly text: string;
  readonly status: string;
  readonly source: string;
  readonly widget: string;
}

const fits = ({ id, fact, claim, numbers, publications, places }: Entry, asked: Asked): boolean =>
  (!asked.status || fact.status === asked.status) &&
  (!asked.source || publications.some(({ cite }) => cite === asked.source)) &&
  (!asked.widget || places.some(({ widget }) => widget === asked.widget)) &&
  [id, claim, ...numbers, ...places.flatMap(({ said }) => (said ? [said.en, said.es] : []))]
    .join(' ')
    .toLowerCase()
    .includes(asked.text.trim().toLowerCase());

const used = {
  statuses: (Object.keys(statuses) as Status[]).filter((each) =>
    inventory.some(({ fact }) => fact.status === each),
  ),
  sources: [
    ...new Set(inventory.flatMap(({ publications }) => publications.map(({ cite }) => cite))),
  ].sort(),
};

/** Where a widget shows a fact: the place in the content and the sentence in both languages. */
const shown = (widget: Widget, { places }: Entry) => {
  const here = places.filter((place) => place.widget === widget);
  return here.length ? (
    <details key={widget} data-widget={widget}>
      <summary>
        {widgets[widget]} ({here.length})
      </summary>
      <ul role="list">
        {here.map(({ path, said }) => (
          <li key={path}>
            <code>{path}</code>
            {said ? (
              <div className="said">
                <p lang="en">{said.en}</p>
                <p lang="es">{said.es}</p>
              </div>
            ) : (
              <p className="small">drawn, counted or linked, in both languages</p>
            )}
          </li>
        ))}
      </ul>
    </details>
  ) : null;
};

/** What a reviewer calls each drug. */
const drugs: Readonly<Record<Entry['fact']['drug'], string>> = {
  ketamine: 'ketamine',
  esketamine: 'esketamine',
  any: 'either drug',
  other: 'another treatment',
};

const row = (entry: Entry) => {
  const { id, fact, claim, numbers, certainty, publications } = entry;
  return [
    id,
    <>
      <code>{id}</code>
      <p className="small">
        {drugs[fact.drug]}
        {fact.route === 'any' ? '' : `, ${fact.route}`}
      </p>
    </>,
    <>
      <p>{claim}</p>
      {numbers.length ? (
        <ul role="list" className="small">
          {numbers.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      ) : null}
    </>,
    <>
      <p>{statuses[fact.status]}</p>
      {certainty.length ? <p>How sure, as shown: {certainty.join(', ')}</p> : null}
    </>,
    <ul key="sources" role="list">
      {publications.map(({ cite, link }) => (
        <li key={cite}>
          {link ? (
            <a href={link} rel="noreferrer">
              {cite}
            </a>
          ) : (
            cite
          )}
        </li>
      ))}
    </ul>,
    widgetIds.map((widget) => shown(widget, entry)),
  ] as const;
};

/** Every fact with what it rests on and where it is shown, and a filter over them. */
export function Inventory() {
  const [asked, ask] = useState<Asked>({ text: '', status: '', source: '', widget: '' });
  const found = inventory.filter((entry) => fits(entry, asked));
  const choice = (
    key: 'status' | 'source' | 'widget',
    label: string,
    options: ReadonlyArray<readonly [value: string, name: string]>,
  ) => (
    <label>
      {label}
      <select value={asked[key]} onChange={({ target }) => ask({ ...asked, [key]: target.value })}>
        <option value="">Any</option>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <div className="ke-docs">
        <form role="search" aria-label="Facts" onSubmit={(event) => event.preventDefault()}>
          <label>
            Words, an id or a number
            <input
              type="search"
              autoComplete="off"
              value={asked.text}
              onChange={({ target }) => ask({ ...asked, text: target.value })}
            />
          </label>
          {choice(
            'status',
            'How it was seen',
            used.statuses.map((each) => [each, statuses[each]]),
          )}
          {choice(
            'source',
            'Source',
            used.sources.map((each) => [each, each]),
          )}
          {choice('widget', 'Shown in', Object.entries(widgets))}
        </form>
        <p role="status">
          {found.length} of {inventory.length} facts
        </p>
      </div>
      <Table
        name="Facts"
        columns={['Fact', 'What it says', 'How it was seen', 'Sources', 'Where it is shown']}
        rows={found.map(row)}
      />
    </>
  );
}
