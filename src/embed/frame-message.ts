/** What a frame and the page around it say to each other; a change of its shape is a new version. */
export interface FrameMessage {
  readonly source: 'ketamine-elements';
  readonly version: 1;
  /** The height of what the frame shows, in CSS pixels; without it the message asks for it. */
  readonly height?: number;
}

export const message = (height?: number): FrameMessage => ({
  source: 'ketamine-elements',
  version: 1,
  ...(height === undefined ? {} : { height }),
});

/** Whether something that came by `postMessage` is one of ours. */
export function isMessage(data: unknown): data is FrameMessage {
  const { source, version } = Object(data) as Partial<FrameMessage>;
  return source === 'ketamine-elements' && version === 1;
}
