import type { ReactNode } from 'react';
import manifest from '../../dist/custom-elements.json';
import { prose, Table } from './table.js';

/** What the manifest says of one thing that a page can use. */
interface Described {
  readonly name: string;
  readonly kind?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly fieldName?: string;
  readonly default?: string;
  readonly attribute?: string;
  readonly parameters?: ReadonlyArray<Described>;
}
interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

/** What dist/custom-elements.json, made from the comments of the source, says of a tag. */
export function declarationOf(tag: string): Declaration {
  const modules = manifest.modules as ReadonlyArray<{
    readonly declarations?: readonly Declaration[];
  }>;
  const found = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest has no <${tag}>`);
  return found;
}

/** What the tag's own comment says of it: what it is in a line, then what it is and is not. */
export function About({ tag }: { readonly tag: string }) {
  const { summary, description = '' } = declarationOf(tag);
  return (
    <>
      {[summary ?? '', ...description.split('\n\n')].filter(Boolean).map((paragraph) => (
        <p key={paragraph}>{prose(paragraph)}</p>
      ))}
    </>
  );
}

const typeOf = ({ type }: Described): string => type?.text ?? '';

/** What is written into an attribute is text; where only some words are allowed, these. */
function takes(item: Described): string {
  const words = typeOf(item).split(' | ');
  return words.every((each) => /^'[^']*'$/.test(each))
    ? words.map((each) => each.slice(1, -1)).join(', ')
    : 'text';
}

const name = (text: string, more?: string): ReactNode => (
  <>
    <code>{text}</code>
    {more ? <p className="small">{more}</p> : null}
  </>
);

/** Everything that a page can use of a tag: read from the manifest, so nothing is written twice. */
export function Surface({ tag }: { readonly tag: string }) {
  const { attributes, members, events, slots, cssParts, cssProperties } = declarationOf(tag);
  const named = (attributes ?? []).map((each) => each.fieldName ?? each.name);
  const others = (members ?? []).filter((each) => !named.includes(each.name) && !each.attribute);
  const part = (
    title: string,
    columns: readonly string[],
    items: readonly Described[] = [],
    cells: (item: Described) => readonly ReactNode[],
  ) =>
    items.length ? (
      <>
        <h3>{title}</h3>
        <Table
          name={`${title} of <${tag}>`}
          columns={columns}
          rows={items.map((item) => [
            item.name || 'default',
            ...cells(item),
            prose(item.description ?? ''),
          ])}
        />
      </>
    ) : null;
  return (
    <>
      {part('Attributes', ['Attribute', 'Takes', 'What it does'], attributes, (each) => [
        name(
          each.name,
          each.fieldName && each.fieldName !== each.name ? `property ${each.fieldName}` : undefined,
        ),
        takes(each),
      ])}
      {part('Properties and methods', ['Name', 'Type', 'What it does'], others, (each) => [
        name(each.kind === 'method' ? `${each.name}()` : each.name),
        <code key="type">
          {each.kind === 'method'
            ? (each.parameters ?? []).map((one) => `${one.name}: ${typeOf(one)}`).join(', ')
            : typeOf(each)}
        </code>,
      ])}
      {part('Events', ['Event', 'Type', 'When it fires'], events, (each) => [
        name(each.name),
        <code key="type">{typeOf(each)}</code>,
      ])}
      {part('Slots', ['Slot', 'What goes into it'], slots, (each) => [
        name(each.name || 'default'),
      ])}
      {part('Parts', ['Part', 'What it is'], cssParts, (each) => [name(`::part(${each.name})`)])}
      {part('Tokens', ['Custom property', 'Default', 'What it sets'], cssProperties, (each) => [
        name(each.name),
        each.default ? <code key="default">{each.default}</code> : 'see beside',
      ])}
    </>
  );
}
