import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import './docs.css';

/** Text with `code` between backticks, as comments of the source have it. */
export const prose = (text: string): ReactNode =>
  text.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));

/**
 * A table that becomes a card for each row where it is narrow. The roles are said again because a row
 * that is no table row in the layout loses them in some browsers.
 */
export function Table({
  name,
  columns,
  rows,
}: {
  readonly name: string;
  readonly columns: readonly string[];
  /** A key and a cell for each column; the first cell is the head of the row. */
  readonly rows: ReadonlyArray<readonly [key: string, ...cells: ReactNode[]]>;
}) {
  return (
    <div className="ke-docs">
      <table role="table" aria-label={name}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(([key, head, ...cells]) => (
            <tr key={key} role="row" data-row={key}>
              <th role="rowheader" scope="row">
                {head}
              </th>
              {cells.map((cell, index) => (
                <td key={index} role="cell">
                  {cell ? (
                    <span className="in-card" aria-hidden="true">
                      {columns[index + 1]}
                    </span>
                  ) : null}
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Parent = ReactElement<{ readonly children?: ReactNode }>;

const inside = (parent: Parent | undefined): Parent[] =>
  Children.toArray(parent?.props.children).filter((child): child is Parent =>
    isValidElement(child),
  );

/** The same from a table in Markdown inside it, for pages that are written by hand. */
export function TextTable({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  const [head, body] = inside(inside(<>{children}</>)[0]);
  const cells = (row: Parent | undefined) => inside(row).map((cell) => cell.props.children);
  return (
    <Table
      name={name}
      columns={cells(inside(head)[0]).map(String)}
      rows={inside(body).map((row) => [String(cells(row)[0]), ...cells(row)])}
    />
  );
}
