import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import type { KetamineActionEvent } from 'ketamine-elements';

@Component({
  selector: 'app-treatment',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <ketamine-timeline heading-level="3" [visits]="visits" (ketamine-action)="book($event)">
      <p slot="step-leave">Park behind the house.</p>
    </ketamine-timeline>
    @if (booking()) {
      <p role="status">Choose a day.</p>
    }
  `,
})
export class Treatment {
  readonly visits = { iv: { arriveMinutes: 25 } };
  readonly booking = signal(false);

  book(event: KetamineActionEvent) {
    if (event.action !== 'book') return;
    event.preventDefault();
    this.booking.set(true);
  }
}
