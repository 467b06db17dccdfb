// The class of each element is exported too: the build adds them, see `scripts/build.mjs`.
export {
  KetamineActionEvent,
  KetamineGuideCompleteEvent,
  KetamineGuideStartEvent,
  type Action,
} from './ui/events.js';
export type { ClinicGuide, ClinicNote, ClinicQuestion } from './guide/config.js';
export type { Clinic, Visit } from './clinic/clinic.js';
export type { Route } from './content/shared.js';
