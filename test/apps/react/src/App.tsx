import type {} from 'ketamine-elements/react';
import { useState } from 'react';
import { Link, Route, Routes } from 'react-router';
import { Guide } from './Guide';
import { Treatment } from './Treatment';

export function App() {
  const [lang, setLang] = useState<'en' | 'es'>('en');
  return (
    <ketamine-clinic
      clinic-name="Quay Clinic"
      phone="(555) 010-0142"
      bookingUrl="/book"
      lang={lang}
    >
      <nav>
        <Link to="/">Treatment</Link> <Link to="/guide">Guide</Link>{' '}
        <button type="button" onClick={() => setLang(lang === 'en' ? 'es' : 'en')}>
          {lang === 'en' ? 'Español' : 'English'}
        </button>
      </nav>
      <Routes>
        <Route index element={<Treatment />} />
        <Route path="guide" element={<Guide />} />
      </Routes>
    </ketamine-clinic>
  );
}
