/** Which of the clinic's links was pressed. */
export type Action = 'call' | 'book' | 'message';

/**
 * Fired when the reader presses the clinic's call, book or message link. Cancel it to open a booking
 * window of your own; the link then does nothing.
 */
export class KetamineActionEvent extends Event {
  static readonly type = 'ketamine-action';
  readonly action: Action;

  constructor(action: Action) {
    super(KetamineActionEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.action = action;
  }
}

/**
 * Fired once when the reader opens the first question, and the same for everyone. Do not send it to an
 * advertising pixel: that someone thinks about a treatment is health information too.
 */
export class KetamineGuideStartEvent extends Event {
  static readonly type = 'ketamine-guide-start';

  constructor() {
    super(KetamineGuideStartEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * Fired once when the reader opens the notes at the end, and the same for everyone, whatever was
 * picked. Do not send it to an advertising pixel.
 */
export class KetamineGuideCompleteEvent extends Event {
  static readonly type = 'ketamine-guide-complete';

  constructor() {
    super(KetamineGuideCompleteEvent.type, { bubbles: true, composed: true });
  }
}

/** Each event by its name. */
export interface KetamineEventMap {
  'ketamine-action': KetamineActionEvent;
  'ketamine-guide-complete': KetamineGuideCompleteEvent;
  'ketamine-guide-start': KetamineGuideStartEvent;
}

declare global {
  // They bubble: a listener may be on an element, on the document or on the window.
  interface GlobalEventHandlersEventMap extends KetamineEventMap {}
}
