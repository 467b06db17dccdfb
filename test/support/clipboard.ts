/** Puts another way to write into the place of the clipboard's while something runs. */
export async function withClipboard(
  writeText: (text: string) => Promise<void>,
  run: () => Promise<void>,
): Promise<void> {
  const real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  try {
    await run();
  } finally {
    // The real one is inherited, so that taking ours away brings it back.
    if (real) Object.defineProperty(navigator, 'clipboard', real);
    else delete (navigator as { clipboard?: unknown }).clipboard;
  }
}
