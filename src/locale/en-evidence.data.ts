import { evidence as words } from '../content/en/evidence.js';
import { finish } from './finish.js';

export const evidence = finish('en', words);
