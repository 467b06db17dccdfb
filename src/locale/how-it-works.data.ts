import { howItWorks as words } from '../content/en/how-it-works.js';
import { howItWorksStructure } from './finish.js';

export const structure = howItWorksStructure(words);
