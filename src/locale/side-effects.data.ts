import { sideEffects as words } from '../content/en/side-effects.js';
import { sideEffectsStructure } from './finish.js';

export const structure = sideEffectsStructure(words);
