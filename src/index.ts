export { KetamineClinic } from './elements/clinic/clinic.js';
export { KetamineEvidence } from './elements/evidence/evidence.js';
export { KetamineHowItWorks } from './elements/how-it-works/how-it-works.js';
export { KetamineOptions } from './elements/options/options.js';
export { KetamineRightForMe } from './elements/right-for-me/right-for-me.js';
export { KetamineSideEffects } from './elements/side-effects/side-effects.js';
export { KetamineTimeline } from './elements/timeline/timeline.js';
export {
  KetamineActionEvent,
  KetamineGuideCompleteEvent,
  KetamineGuideStartEvent,
  KetamineStepToggleEvent,
  type Action,
} from './ui/events.js';
export type { ClinicGuide, ClinicNote, ClinicQuestion } from './guide/config.js';
export type { Clinic, Visit } from './clinic/clinic.js';
export type { Route } from './content/schema.js';
