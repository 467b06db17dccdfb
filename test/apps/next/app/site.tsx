'use client';

import type {} from 'ketamine-elements/react';
import Link from 'next/link';
import { useEffect, useState, type ReactNode } from 'react';

async function loadTags() {
  await import('ketamine-elements/es');
  await import('ketamine-elements/define');
}

export function Site({ children }: { children: ReactNode }) {
  const [lang, setLang] = useState<'en' | 'es'>('en');
  useEffect(() => void loadTags(), []);
  return (
    <ketamine-clinic
      clinic-name="Quay Clinic"
      phone="(555) 010-0142"
      booking-url="/book"
      lang={lang}
    >
      <nav>
        <Link href="/">Treatment</Link> <Link href="/guide">Guide</Link>{' '}
        <Link href="/about">About</Link>{' '}
        <button type="button" onClick={() => setLang(lang === 'en' ? 'es' : 'en')}>
          {lang === 'en' ? 'Español' : 'English'}
        </button>
      </nav>
      {children}
    </ketamine-clinic>
  );
}
