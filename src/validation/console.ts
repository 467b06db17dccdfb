import { explain, show, type Field, type Issue } from './issue.js';
import { plain } from './plain.js';

/** Says something to the page's author. A page may have taken its console away: nothing throws. */
export function tell(message: () => string): void {
  try {
    console.warn(message());
  } catch {
    // Nobody is there to be told.
  }
}

/** Tells the page's author, in one message, what is wrong and what would be right. */
export function warn({ localName }: Element, issue: Issue): void {
  tell(() => `<${localName}> ${show(issue.path)}="${show(issue.value)}" ${explain(issue)}`);
}

/**
 * Reads a value that may be absent; says each thing that is wrong with it, but nothing of a path that is in
 * `said` already. Never throws.
 */
export function check<T>(
  host: Element,
  { attribute, read }: Field<T>,
  value: unknown,
  said = new Set<string>(),
): T | undefined {
  if (value == null || value === '') return undefined;
  return read(
    plain(value),
    (issue) => {
      if (!said.has(issue.path)) warn(host, issue);
      said.add(issue.path);
    },
    attribute,
  );
}
