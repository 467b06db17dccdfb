import { modeLrgb, modeRgb, useMode, wcagContrast } from 'culori/fn';

useMode(modeRgb);
useMode(modeLrgb);

/** WCAG's contrast between a color and a page. Under 3 to 1 `accent.styles.ts` draws lines and figures in another. */

/** `#rgb` or `#rrggbb` as six digits, else `undefined`. */
export function readColor(value: string): string | undefined {
  const [, short, long] = /^#?(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(value.trim()) ?? [];
  const digits = long ?? short?.replace(/./g, '$&$&');
  return digits && `#${digits.toLowerCase()}`;
}

export interface Verdict {
  readonly good: boolean;
  readonly words: string;
}

/** Cut, not rounded: 2.96 is not yet 3. */
const ratio = (value: number) => `${(Math.floor(value * 10) / 10).toFixed(1)} to 1`;

/** What an accent is like on the pages that it may stand on, and what text on it is like. */
export function verdicts(accent: string, theme: 'auto' | 'light' | 'dark'): readonly Verdict[] {
  const [white, black] = [wcagContrast(accent, '#ffffff'), wcagContrast(accent, '#000000')];
  const on = (page: string, value: number, change: string, advice: string): Verdict => ({
    good: value >= 3,
    words:
      value >= 3
        ? `Clear on a ${page} page: ${ratio(value)}.`
        : `Faint on a ${page} page: ${ratio(value)}. Lines and figures are drawn ${change} there. ${advice}`,
  });
  const unless = (always: string) => (theme === 'auto' ? `, unless your page is ${always}.` : '.');
  return [
    ...(theme === 'dark'
      ? []
      : [on('white', white, 'darker', `Pick a darker color${unless('dark')}`)]),
    ...(theme === 'light'
      ? []
      : [on('black', black, 'lighter', `Pick a lighter color${unless('light')}`)]),
    // The widgets pick the one that reads better; one of the two is always at 4.5.
    {
      good: true,
      words: `Text on it is ${white > black ? 'white' : 'black'} and reads well: ${ratio(Math.max(white, black))}.`,
    },
  ];
}
