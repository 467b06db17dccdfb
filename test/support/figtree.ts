/**
 * Loads a font such as pages have, by the name of Figtree: what fits a phone depends on how wide letters are.
 * Returns what takes it away again.
 */
export async function usualFont(): Promise<() => void> {
  const font = new FontFace(
    'Figtree',
    'url(/node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2)',
    { weight: '300 900' },
  );
  document.fonts.add(await font.load());
  return () => document.fonts.delete(font);
}
