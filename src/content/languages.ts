import { evidence as evidenceEn } from './en/evidence.js';
import { howItWorks as howItWorksEn } from './en/how-it-works.js';
import { options as optionsEn } from './en/options.js';
import { rightForMe as rightForMeEn } from './en/right-for-me.js';
import { shared as sharedEn } from './en/shared.js';
import { sideEffects as sideEffectsEn } from './en/side-effects.js';
import { timeline as timelineEn } from './en/timeline.js';
import { evidence as evidenceEs } from './es/evidence.js';
import { howItWorks as howItWorksEs } from './es/how-it-works.js';
import { options as optionsEs } from './es/options.js';
import { rightForMe as rightForMeEs } from './es/right-for-me.js';
import { shared as sharedEs } from './es/shared.js';
import { sideEffects as sideEffectsEs } from './es/side-effects.js';
import { timeline as timelineEs } from './es/timeline.js';

const en = {
  evidence: evidenceEn,
  howItWorks: howItWorksEn,
  options: optionsEn,
  rightForMe: rightForMeEn,
  shared: sharedEn,
  sideEffects: sideEffectsEn,
  timeline: timelineEn,
};

/** What each element says, and what all of them say, in one language. */
export type Content = Readonly<typeof en>;

const es: Content = {
  evidence: evidenceEs,
  howItWorks: howItWorksEs,
  options: optionsEs,
  rightForMe: rightForMeEs,
  shared: sharedEs,
  sideEffects: sideEffectsEs,
  timeline: timelineEs,
};

/** All of it by language, with its marks: pages get it from `compiled/`. */
export const content = { en, es };
