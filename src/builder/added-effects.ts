import { sideEffects } from '../elements/side-effects/side-effects.data.js';
import { effectNote, effectNotesField } from '../elements/side-effects/effect-notes.js';
import { always, faultOf, type Item, type TextOf } from './fields.js';

const effects = Object.entries(sideEffects.effects).map(([id, { name }]) => [id, name] as const);

/** Those that no other note is about. */
const freeEffects = (ids: readonly string[], textOf: TextOf, id: string) => {
  const taken = ids.filter((each) => each !== id).map((each) => textOf(`${each}-effect`));
  return effects.filter(([effect]) => !taken.includes(effect));
};

/** The fields of each note beside an effect. */
export function effectItems(ids: readonly string[], textOf: TextOf): readonly Item[] {
  return ids.map((id, index) => ({
    id,
    fields: [
      {
        id: `${id}-effect`,
        label: 'Effect',
        of: `Effect note ${index + 1}`,
        needed: true,
        values: freeEffects(ids, textOf, id),
        wrong: always,
      },
      {
        id: `${id}-note`,
        label: 'Your words',
        of: `Effect note ${index + 1}`,
        needed: true,
        long: true,
        wide: true,
        wrong: (value) => faultOf(effectNote, value),
      },
    ],
  }));
}

/** How many effects there are to add words to. */
export const mostEffects = effects.length;

/** What is good of those notes. */
export function effectNotesOf(
  ids: readonly string[],
  textOf: TextOf,
): Readonly<Record<string, string>> {
  const notes = ids
    .map((id) => [textOf(`${id}-effect`), textOf(`${id}-note`)] as const)
    .filter(([effect, note]) => effect && note);
  return effectNotesField.read(Object.fromEntries(notes), always, '') ?? {};
}
