import { CUSTOM_ELEMENTS_SCHEMA, Component } from '@angular/core';
import type {} from 'ketamine-elements/define';

/** Of a tag with a hyphen, Angular knows the events and the class; what is bound to it, it takes as it is. */
@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <ketamine-timeline #timeline (ketamine-action)="say($event.detail)" />
    <button type="button" (click)="timeline.showStep(5)">Leave</button>
  `,
})
export class Wrong {
  say(text: string) {
    return text;
  }
}
