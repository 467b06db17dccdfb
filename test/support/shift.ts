/** Pages of a clinic with a widget between its own words, and how far those words jump while it loads. */
import type { Page } from 'puppeteer-core';
import { snippet, type Embed, type Platform } from '../../src/snippet/snippet.js';
import { ketamineElements } from './cli.js';

const classic = (base: string) =>
  `<script defer src="${base}/ketamine-elements.classic.js"></script>`;

const clinic = { 'clinic-name': 'Quay', phone: '(555) 010-0142' };

/** What a clinic may paste to show a widget, by what it is. */
export function pasted(name: string, attributes: Record<string, string> = {}, base = '/cdn') {
  const embed: Embed = {
    widgets: [{ name, attributes }],
    attributes: clinic,
    language: 'en',
    base,
    integrity: {},
  };
  const code = (platform: Platform) => snippet(platform, embed).code;
  return {
    'bare tag': `${classic(base)}<ketamine-${name} clinic-name="Quay" phone="(555) 010-0142"></ketamine-${name}>`,
    html: code('html'),
    'wordpress-contributor': `${classic(base)}${code('wordpress-contributor')}`,
  };
}

/** The same as the program of the package prints it, to show before the script comes. */
export function prerendered(name: string, base = '/cdn'): string {
  const attributes = Object.entries(clinic).map(([key, value]) => `--attr=${key}=${value}`);
  const { stdout, stderr, status } = ketamineElements('prerender', name, ...attributes);
  if (status !== 0) throw new Error(stderr);
  return classic(base) + stdout;
}

const words = (times: number): string =>
  '<p>We have given this treatment for many years, in a quiet house near the water, with places to park behind it. Our door is open from nine to five.</p>'.repeat(
    times,
  );

/** A page with words above what is pasted and below it, which move when it does not keep its room. */
export const clinicPage = (code: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Treatment</title><body><h1>Treatment at our clinic</h1>${words(2)}
${code}
<h2>Where we are</h2>${words(12)}</body></html>`;

/**
 * What was seen of a page: the sum of its layout shifts, when the widget stood there and when it was live
 * (ms). Into the closed root of the guide nobody sees: it is shown when it is live.
 */
export interface Seen {
  shift: number;
  /** What moved, for the message of a test that fails. */
  moved: string[];
  shown: number;
  live: number;
}

declare global {
  var seen: Seen;
}

/** Fills `seen` of each page that `page` opens, from its first moment. */
export async function watch(page: Page): Promise<void> {
  // What compiles the tests calls this in functions that it hands over.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(() => {
    globalThis.seen = { shift: 0, moved: [], shown: 0, live: 0 };
    new PerformanceObserver((list) => {
      for (const each of list.getEntries() as Array<
        PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: Array<{ node: Node | null; previousRect: DOMRect; currentRect: DOMRect }>;
        }
      >) {
        if (each.hadRecentInput) continue;
        seen.shift += each.value;
        for (const { node, previousRect, currentRect } of each.sources) {
          const said = node?.textContent?.trim().slice(0, 40);
          seen.moved.push(JSON.stringify([node?.nodeName, said, previousRect, currentRect]));
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      const widget = [
        ...document.querySelectorAll<Element & { renderRoot?: ParentNode }>('*'),
      ].find(
        ({ localName }) => localName.startsWith('ketamine-') && localName !== 'ketamine-clinic',
      );
      const stands = (root?: ParentNode | null) =>
        root?.querySelector('h2')?.getClientRects().length ? performance.now() : 0;
      seen.live = stands(widget?.renderRoot);
      seen.shown ||= seen.live || stands(widget?.shadowRoot);
      if (!seen.live) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
