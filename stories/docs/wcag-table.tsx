import { Table } from './table.js';
import { principles, type Criterion, type State } from './wcag.js';

const states: Readonly<Record<State, string>> = {
  met: 'Met',
  open: 'Met, but for an issue',
  page: 'The page’s part',
  none: 'Does not apply',
};

const row = ({ id, name, level, state, how, tests = [], issue }: Criterion) =>
  [
    id,
    `${id} ${name} (${level})`,
    states[state],
    <>
      <p>{how}</p>
      {issue ? (
        <p>
          <strong>Known issue:</strong> {issue}
        </p>
      ) : null}
    </>,
    tests.length ? (
      <details>
        <summary>{tests.length === 1 ? '1 test' : `${tests.length} tests`}</summary>
        <ul role="list">
          {tests.map(([file, title]) => (
            <li key={file + title}>
              <code>test/{file}</code> {title}
            </li>
          ))}
        </ul>
      </details>
    ) : state === 'met' || state === 'open' ? (
      'Read in the code; no test'
    ) : null,
  ] as const;

/** How many criteria are in each state. */
export function Counts() {
  const all = principles.flatMap(([, criteria]) => criteria);
  return (
    <ul>
      {(Object.keys(states) as State[]).map((state) => (
        <li key={state}>
          {states[state]}: {all.filter((each) => each.state === state).length} of {all.length}
        </li>
      ))}
    </ul>
  );
}

/** Each criterion with how it is met and by which test, a table for each principle. */
export const Criteria = () => (
  <>
    {principles.map(([principle, criteria]) => (
      <section key={principle}>
        <h2>{principle}</h2>
        <Table
          name={principle}
          columns={['Criterion', 'State', 'How', 'Tests']}
          rows={criteria.map(row)}
        />
      </section>
    ))}
  </>
);
