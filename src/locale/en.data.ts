import { howItWorks as howItWorksWords } from '../content/en/how-it-works.js';
import { sideEffects as sideEffectsWords } from '../content/en/side-effects.js';
import { shared as sharedWords } from '../content/en/shared.js';
import { timeline as timelineWords } from '../content/en/timeline.js';
import { finish } from './finish.js';

export const shared = finish('en', sharedWords);
export const howItWorks = finish('en', howItWorksWords);
export const sideEffects = finish('en', sideEffectsWords);
export const timeline = finish('en', timelineWords);
