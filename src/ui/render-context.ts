import type { Clinic } from '../clinic/clinic.js';
import type { SharedContent } from '../content/shared.js';
import type { Messages } from '../locale/messages.js';
import type { HeadingLevel } from './heading.js';
import type { VoiceController } from './voice-controller.js';

/** What a template is rendered with. */
export interface RenderContext {
  readonly language: string;
  readonly messages: Messages;
  readonly shared: SharedContent;
  /** Who the clinic is: the nearest one, and over it what the tag says itself. */
  readonly clinic: Clinic;
  /** The level of the tag's first heading. */
  readonly level: HeadingLevel;
  /** What the tag says for its page, and the way to what another says. */
  readonly voice: VoiceController;
  /** Tells a screen reader, once. */
  readonly announce: (text: string) => void;
}
