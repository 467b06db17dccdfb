import { sideEffects as words } from '../content/en/side-effects.js';
import { finish } from './finish.js';

export const sideEffects = finish('en', words);
