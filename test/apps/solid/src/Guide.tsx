import { createSignal } from 'solid-js';

export function Guide() {
  const [wide, setWide] = createSignal(false);
  return (
    <>
      <button type="button" onClick={() => setWide(!wide())}>
        Change width
      </button>
      <ketamine-right-for-me layout="guide" class={wide() ? 'wide' : 'narrow'} />
    </>
  );
}
