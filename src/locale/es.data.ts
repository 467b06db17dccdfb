import { evidence as evidenceWords } from '../content/es/evidence.js';
import { howItWorks as howItWorksWords } from '../content/es/how-it-works.js';
import { options as optionsWords } from '../content/es/options.js';
import { rightForMe as rightForMeWords } from '../content/es/right-for-me.js';
import { sideEffects as sideEffectsWords } from '../content/es/side-effects.js';
import { shared as sharedWords } from '../content/es/shared.js';
import { timeline as timelineWords } from '../content/es/timeline.js';
import { finish } from './finish.js';

export const shared = finish('es', sharedWords);
export const evidence = finish('es', evidenceWords);
export const howItWorks = finish('es', howItWorksWords);
export const options = finish('es', optionsWords);
export const rightForMe = finish('es', rightForMeWords);
export const sideEffects = finish('es', sideEffectsWords);
export const timeline = finish('es', timelineWords);
