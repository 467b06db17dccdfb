/** Pages of a clinic with a widget between its own words, and how far those words jump while it loads. */
import type { Page } from 'puppeteer-core';
import { snippet, type Embed, type Platform } from '../../src/embed/snippet.js';

const classic = (base: string) =>
  `<script defer src="${base}/ketamine-elements.classic.js"></script>`;

/** What a clinic may paste to show a widget, by what it is. */
export function pasted(name: string, attributes: Record<string, string> = {}, base = '/cdn') {
  const embed: Embed = {
    widgets: [{ name, attributes }],
    attributes: { 'clinic-name': 'Quay', phone: '(555) 010-0142' },
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

const words = (times: number): string =>
  '<p>We have given this treatment for many years, in a quiet house near the water, with places to park behind it. Our door is open from nine to five.</p>'.repeat(
    times,
  );

/** A page with words above what is pasted and below it, which move when it does not keep its room. */
export const clinicPage = (code: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Treatment</title><body><h1>Treatment at our clinic</h1>${words(2)}
${code}
<h2>Where we are</h2>${words(12)}</body></html>`;

/** What was seen of a page: the sum of its layout shifts, and when the widget stood there (ms). */
export interface Seen {
  shift: number;
  shown: number;
}

declare global {
  var seen: Seen;
}

/** Fills `seen` of each page that `page` opens, from its first moment. */
export async function watch(page: Page): Promise<void> {
  // What compiles the tests calls this in functions that it hands over.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(() => {
    globalThis.seen = { shift: 0, shown: 0 };
    new PerformanceObserver((list) => {
      for (const each of list.getEntries() as Array<
        PerformanceEntry & { value: number; hadRecentInput: boolean }
      >) {
        if (!each.hadRecentInput) seen.shift += each.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      const widget = [
        ...document.querySelectorAll<Element & { renderRoot?: ParentNode }>('*'),
      ].find(
        ({ localName }) => localName.startsWith('ketamine-') && localName !== 'ketamine-clinic',
      );
      const inside = widget?.renderRoot?.querySelector('h2')?.getClientRects().length;
      if (inside) seen.shown = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
