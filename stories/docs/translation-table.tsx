import { useState } from 'react';
import { glossary } from '../../src/content/glossary.js';
import { Table } from './table.js';
import { pairs, parts, type Pair, type Part } from './translation.js';

const fits = ({ part, path, en, es, facts }: Pair, asked: { part: string; text: string }) =>
  part === asked.part &&
  [path, en, es, ...facts.map(({ id }) => id)]
    .join(' ')
    .toLowerCase()
    .includes(asked.text.trim().toLowerCase());

const row = ({ part, path, en, es, facts }: Pair) =>
  [
    `${part}.${path}`,
    <code key="path">{path}</code>,
    <p key="en" lang="en">
      {en}
    </p>,
    <p key="es" lang="es">
      {es}
    </p>,
    facts.length ? (
      <ul key="facts" role="list" className="small">
        {facts.map(({ id, numbers }) => (
          <li key={id}>
            <code>{id}</code> {numbers.join('; ')}
          </li>
        ))}
      </ul>
    ) : null,
  ] as const;

/** Every string in English and in Spanish, beside the figures of the facts that it rests on. */
export function Translation() {
  const [asked, ask] = useState({ part: 'timeline', text: '' });
  const found = pairs.filter((pair) => fits(pair, asked));
  return (
    <>
      <div className="ke-docs">
        <form role="search" aria-label="Strings" onSubmit={(event) => event.preventDefault()}>
          <label>
            Words, a path or the id of a fact
            <input
              type="search"
              autoComplete="off"
              value={asked.text}
              onChange={({ target }) => ask({ ...asked, text: target.value })}
            />
          </label>
          <label>
            Part
            <select
              value={asked.part}
              onChange={({ target }) => ask({ ...asked, part: target.value })}
            >
              {(Object.keys(parts) as Part[]).map((part) => (
                <option key={part} value={part}>
                  {parts[part]}
                </option>
              ))}
            </select>
          </label>
        </form>
        <p role="status">
          {found.length} of {pairs.length} strings
        </p>
      </div>
      <Table
        name="Strings"
        columns={['Where', 'English', 'Spanish', 'Facts and their figures']}
        rows={found.map(row)}
      />
    </>
  );
}

/** One name for one thing, in both languages, as lint holds it. */
export function Glossary() {
  return (
    <Table
      name="Glossary"
      columns={['English', 'Spanish', 'Why']}
      rows={glossary.map(({ en, es, why }) => [
        en,
        en,
        <span key="es" lang="es">
          {es}
        </span>,
        why,
      ])}
    />
  );
}
