import { evidence as words } from '../content/en/evidence.js';
import { evidenceStructure } from './studies.js';

export const structure = evidenceStructure(words);
