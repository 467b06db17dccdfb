import { structure } from '../../locale/side-effects.data.js';

const ids: readonly string[] = structure.effects.map(([id]) => id);
const allowed = `JSON with some of the keys ${ids.join(', ')}, each a text of at most 300 characters`;

/**
 * Reads what a clinic adds to some effects: an object, or its JSON. What is wrong is left out by itself,
 * and `report` is told where it stands (nowhere, when all of it is wrong) and what would be allowed.
 * Never throws.
 */
export function readEffectNotes(
  given: unknown,
  report: (path: string, value: unknown, allowed: string) => void,
): Readonly<Record<string, string>> {
  if (!given) return {};
  try {
    const notes = (typeof given === 'string' ? JSON.parse(given) : given) as object;
    return Object.fromEntries(
      Object.entries(notes).filter(([id, note]) => {
        const good = ids.includes(id) && typeof note === 'string' && note.length <= 300;
        if (!good) report(id, note, allowed);
        return good;
      }),
    );
  } catch {
    report('', given, allowed);
    return {};
  }
}
