/** WCAG's contrast between a color and a page, as `base.styles.ts` leaves it to the clinic. */

/** `#rgb` or `#rrggbb` as six digits, else `undefined`. */
export function readColor(value: string): string | undefined {
  const [, short, long] = /^#?(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(value.trim()) ?? [];
  const digits = long ?? short?.replace(/./g, '$&$&');
  return digits && `#${digits.toLowerCase()}`;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export interface Verdict {
  readonly good: boolean;
  readonly words: string;
}

/** Cut, not rounded: 2.96 is not yet 3. */
const ratio = (value: number) => `${(Math.floor(value * 10) / 10).toFixed(1)} to 1`;

/** What an accent is like on a page, and what its text is like. */
export function verdicts(accent: string): readonly Verdict[] {
  const pages = ['white', 'black'].map((page) => {
    const value = contrast(accent, page === 'white' ? '#ffffff' : '#000000');
    const good = value >= 3;
    return {
      good,
      words: good
        ? `Clear on a ${page} page: ${ratio(value)}.`
        : `Too faint on a ${page} page: ${ratio(value)}. It needs 3 to 1. Pick a ${page === 'white' ? 'darker' : 'lighter'} color.`,
    };
  });
  // The widgets pick the one that reads better; one of the two is always at 4.5.
  const [white, black] = [contrast(accent, '#ffffff'), contrast(accent, '#000000')];
  return [
    ...pages,
    {
      good: true,
      words: `Text on it is ${white > black ? 'white' : 'black'} and reads well: ${ratio(Math.max(white, black))}.`,
    },
  ];
}
