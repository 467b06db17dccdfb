export { KetamineClinic } from './clinic/clinic.js';
export { KetamineTimeline } from './timeline/timeline.js';
export { KetamineSideEffects } from './side-effects/side-effects.js';
export { KetamineHowItWorks } from './how-it-works/how-it-works.js';
export { KetamineEvidence } from './evidence/evidence.js';
export { KetamineOptions } from './options/options.js';
export { KetamineRightForMe } from './right-for-me/right-for-me.js';
