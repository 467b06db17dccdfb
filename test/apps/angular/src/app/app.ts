import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <ketamine-clinic
      clinic-name="Quay Clinic"
      phone="(555) 010-0142"
      [bookingUrl]="'/book'"
      [attr.lang]="lang()"
    >
      <nav>
        <a routerLink="/">Treatment</a> <a routerLink="/guide">Guide</a>
        <button type="button" (click)="lang.set(lang() === 'en' ? 'es' : 'en')">
          {{ lang() === 'en' ? 'Español' : 'English' }}
        </button>
      </nav>
      <router-outlet />
    </ketamine-clinic>
  `,
})
export class App {
  readonly lang = signal<'en' | 'es'>('en');
}
