import { evidence as enEvidence } from '../../src/content/en/evidence.js';
import { howItWorks as enHowItWorks } from '../../src/content/en/how-it-works.js';
import { options as enOptions } from '../../src/content/en/options.js';
import { rightForMe as enRightForMe } from '../../src/content/en/right-for-me.js';
import { sideEffects as enSideEffects } from '../../src/content/en/side-effects.js';
import { shared as enShared } from '../../src/content/en/shared.js';
import { timeline as enTimeline } from '../../src/content/en/timeline.js';
import { evidence as esEvidence } from '../../src/content/es/evidence.js';
import { howItWorks as esHowItWorks } from '../../src/content/es/how-it-works.js';
import { options as esOptions } from '../../src/content/es/options.js';
import { rightForMe as esRightForMe } from '../../src/content/es/right-for-me.js';
import { sideEffects as esSideEffects } from '../../src/content/es/side-effects.js';
import { shared as esShared } from '../../src/content/es/shared.js';
import { timeline as esTimeline } from '../../src/content/es/timeline.js';
import { strings as enStrings } from '../../src/locale/en.js';
import { strings as esStrings } from '../../src/locale/es.js';

/** Every word that a reader may meet, by language and by tag; `shared` and `strings` are of all tags. */
export const words = {
  en: {
    timeline: enTimeline,
    sideEffects: enSideEffects,
    howItWorks: enHowItWorks,
    evidence: enEvidence,
    options: enOptions,
    rightForMe: enRightForMe,
    shared: enShared,
    strings: enStrings,
  },
  es: {
    timeline: esTimeline,
    sideEffects: esSideEffects,
    howItWorks: esHowItWorks,
    evidence: esEvidence,
    options: esOptions,
    rightForMe: esRightForMe,
    shared: esShared,
    strings: esStrings,
  },
};
