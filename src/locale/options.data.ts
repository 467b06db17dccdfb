import { options as words } from '../content/en/options.js';
import { cites } from './finish.js';

/** The publications behind each option, and behind what is said of all of them. */
export const structure: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(Object.entries(words.options).map(([id, option]) => [id, cites(option)])),
  honest: cites(words.honest),
};
