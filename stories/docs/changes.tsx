/// <reference types="vite/client" />
import parse from '@changesets/parse';
import { Markdown } from '@storybook/addon-docs/blocks';
import changelog from '../../CHANGELOG.md?raw';

const pending = import.meta.glob<string>('../../.changeset/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** What is merged and not released yet, by how much it will raise the version. */
export function Pending() {
  const changes = Object.values(pending).map((text) => parse(text));
  if (!changes.length) return <p>Nothing: all changes are released.</p>;
  return (
    <>
      {['major', 'minor', 'patch']
        .map(
          (bump) =>
            [
              bump,
              changes.filter(({ releases }) => releases.some(({ type }) => type === bump)),
            ] as const,
        )
        .filter(([, some]) => some.length)
        .map(([bump, some]) => (
          <section key={bump}>
            <h3>{bump.charAt(0).toUpperCase() + bump.slice(1)}</h3>
            <Markdown>
              {some.map(({ summary }) => `- ${summary.replaceAll('\n', '\n  ')}`).join('\n')}
            </Markdown>
          </section>
        ))}
    </>
  );
}

/** The file as it is, without its own first heading. */
export const Released = () => <Markdown>{changelog.replace(/^# .*\n/, '')}</Markdown>;
