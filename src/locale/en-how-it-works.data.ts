import { howItWorks as words } from '../content/en/how-it-works.js';
import { finish } from './finish.js';

export const howItWorks = finish('en', words);
