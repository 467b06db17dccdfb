import type { EffectId } from '../../content/side-effects.js';
import type { Field } from '../../validation/issue.js';
import { json, object, text } from '../../validation/readers.js';
import { sideEffectsData } from './side-effects.data.js';

/** What a clinic says of one effect. */
export const effectNote = text(300);

/** What a clinic adds to some effects: an object, or its JSON. What is wrong is left out by itself. */
export const effectNotesField: Field<Partial<Record<EffectId, string>>> = {
  attribute: 'effect-notes',
  read: json(
    object(
      Object.fromEntries(sideEffectsData.effects.iv.map(({ id }) => [id, effectNote])) as Record<
        EffectId,
        typeof effectNote
      >,
    ),
    '{"dizzy":"Our nurses walk with you."}',
  ),
};
