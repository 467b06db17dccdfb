import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';

@Component({
  selector: 'app-guide',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button type="button" (click)="wide.set(!wide())">Change width</button>
    <ketamine-right-for-me layout="guide" [class]="wide() ? 'wide' : 'narrow'" />
  `,
})
export class Guide {
  readonly wide = signal(false);
}
