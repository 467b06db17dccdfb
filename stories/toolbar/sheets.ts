import type { CSSResult } from 'lit';
import { widgets } from '../../src/elements/names.js';

export interface Wanted {
  readonly motion: 'system' | 'reduced';
  readonly forced: 'off' | 'light' | 'dark';
  /** Rules that a reader's own style sheet would bring. */
  readonly more?: string | undefined;
}

/** The style sheets of all widgets: each root adopts these very ones, a closed root too. */
const results = (): ReadonlySet<CSSResult> =>
  new Set(
    widgets.flatMap((name) => {
      const element = customElements.get(`ketamine-${name}`);
      return (element as unknown as { elementStyles: readonly CSSResult[] }).elementStyles;
    }),
  );

/** In the place of a media feature that a page cannot turn on, one that is always or never true. */
const YES = '(min-width: 0)';
const NO = '(max-width: 0)';

function media(css: string, { motion, forced }: Wanted): string {
  const still = /\(prefers-reduced-motion(?:: *reduce)?\)/g;
  const moving = /\(prefers-reduced-motion: *no-preference\)/g;
  const quiet = motion === 'reduced' ? css.replace(still, YES).replace(moving, NO) : css;
  return forced === 'off'
    ? quiet
    : quiet
        .replace(/\(forced-colors(?:: *active)?\)/g, `(min-height: 0) and ${YES}`)
        .replace(/\(forced-colors: *none\)/g, NO);
}

/**
 * What a browser does to every box when colors are forced. Pictures keep theirs, as they do then. Of two
 * important rules the one in the earlier layer wins: so the widgets' own rules for forced colors do.
 */
const FORCED = `@layer own, forced;
@layer forced {
  :host, :not(svg, svg *), :not(svg, svg *)::before, :not(svg, svg *)::after {
    color: CanvasText !important;
    background-color: transparent !important;
    border-color: CanvasText !important;
    outline-color: CanvasText !important;
    text-decoration-color: CanvasText !important;
    box-shadow: none !important;
    text-shadow: none !important;
    accent-color: auto !important;
  }
  :any-link { color: LinkText !important; text-decoration-color: LinkText !important; }
}`;

/** The rules that were written for forced colors, as strong as a browser makes them. */
function ownForced(sheet: CSSStyleSheet): string {
  const rules = [...sheet.cssRules]
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ media: { mediaText } }) => mediaText.includes('min-height: 0'))
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule);
  for (const { style } of rules) {
    for (const name of [...style])
      style.setProperty(name, style.getPropertyValue(name), 'important');
  }
  return `@layer own {${rules.map(({ cssText }) => cssText).join('')}}`;
}

let shown = '';

/**
 * Writes the style sheets of the widgets anew, as a page with these wishes of the reader would show
 * them. It is a preview: only a browser's own setting is the real thing.
 */
export function restyle(wanted: Wanted): void {
  const next = JSON.stringify(wanted);
  if (next === shown) return;
  shown = next;
  for (const { cssText, styleSheet: sheet } of results()) {
    if (!sheet) continue;
    const css = media(cssText, wanted) + (wanted.more ?? '');
    sheet.replaceSync(css);
    if (wanted.forced !== 'off') sheet.replaceSync(`${FORCED}${css}${ownForced(sheet)}`);
  }
}
