import { isMessage, message } from './frame-message.js';

/**
 * Gives each frame of ours the height that it tells, on the page around it. A message counts when it
 * comes from the window of a frame on this page, and from the origin that this frame was given.
 */
const frames = () =>
  [...document.querySelectorAll('iframe')].flatMap((frame) => {
    // A link reads an address as the page does, and never throws.
    const { origin, pathname } = Object.assign(document.createElement('a'), { href: frame.src });
    return pathname.endsWith('/frame.html') ? [{ frame, origin }] : [];
  });

addEventListener('message', ({ data, origin, source }) => {
  if (!isMessage(data)) return;
  const { height = 0 } = data;
  for (const each of frames()) {
    const isFrom = each.frame.contentWindow === source && each.origin === origin;
    if (isFrom && height > 0 && height < 30_000) each.frame.style.height = `${height}px`;
  }
});

// A frame may have told its height before this script came. One that is not there yet tells it when it
// is; until then its window is still of this page, so that the question is for any origin.
for (const { frame } of frames()) frame.contentWindow?.postMessage(message(), '*');
