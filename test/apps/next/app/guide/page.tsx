'use client';

import { useState } from 'react';

export default function Guide() {
  const [wide, setWide] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setWide(!wide)}>
        Change width
      </button>
      <ketamine-right-for-me layout="guide" className={wide ? 'wide' : 'narrow'} />
    </>
  );
}
