// What browser tests (*.browser.ts) use besides @open-wc/testing and @web/test-runner-commands.
import { executeServerCommand } from '@web/test-runner-commands';

export interface Media {
  media?: 'print' | 'screen';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'less' | 'no-preference';
  colorScheme?: 'dark' | 'light';
  reducedMotion?: 'reduce' | 'no-preference';
}

/**
 * Sets the media features of the page; each call replaces the one before, and `{}` sets all back.
 * False (and nothing done) where the browser cannot: all but Chromium.
 */
export async function emulateMedia(media: Media = {}): Promise<boolean> {
  return Boolean(await executeServerCommand('emulate-media', media));
}

/**
 * The accessibility tree as indented text, of the page or of the element that matches the CSS
 * selector (`a >>> b` looks into shadow roots). Null in all browsers but Chromium.
 */
export async function axTree(selector?: string): Promise<string | null> {
  const text = await executeServerCommand<string, { selector?: string }>('ax-tree', {
    ...(selector && { selector }),
  });
  return text || null;
}

export interface LogEntry {
  type: string;
  text: string;
}

export interface TestPage {
  frame: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
  /** What went wrong so far: policy violations, errors, rejections, console messages. */
  log: LogEntry[];
  close(): void;
}

export interface TestPageOptions {
  body?: string;
  head?: string;
  lang?: string;
  /** 'strict' or a whole Content-Security-Policy. */
  csp?: string;
  doctype?: 'none';
}

/** Opens a page of its own (see pages.mjs) in a frame and waits until it has loaded. */
export async function openPage(options: TestPageOptions = {}): Promise<TestPage> {
  const frame = document.createElement('iframe');
  frame.title = 'Test page';
  frame.style.cssText = 'width: 100%; height: 600px; border: 0';
  frame.src = `/__page?${new URLSearchParams({ ...options })}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as (Window & typeof globalThis & { __log?: LogEntry[] }) | null;
  if (!view?.__log) throw new Error(`${frame.src} did not load.`);
  return {
    frame,
    window: view,
    document: view.document,
    log: view.__log,
    close: () => frame.remove(),
  };
}
