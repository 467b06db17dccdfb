import type {} from 'ketamine-elements/solid';
import { A, type RouteSectionProps } from '@solidjs/router';
import { createSignal } from 'solid-js';

export function App(props: RouteSectionProps) {
  const [lang, setLang] = createSignal<'en' | 'es'>('en');
  return (
    <ketamine-clinic
      clinic-name="Quay Clinic"
      phone="(555) 010-0142"
      booking-url="/book"
      lang={lang()}
    >
      <nav>
        <A href="/">Treatment</A> <A href="/guide">Guide</A>{' '}
        <button type="button" onClick={() => setLang(lang() === 'en' ? 'es' : 'en')}>
          {lang() === 'en' ? 'Español' : 'English'}
        </button>
      </nav>
      {props.children}
    </ketamine-clinic>
  );
}
