import type { KetamineActionEvent } from 'ketamine-elements';
import { Show, createSignal } from 'solid-js';

const visits = { iv: { arriveMinutes: 25 } };

export function Treatment() {
  const [booking, setBooking] = createSignal(false);
  function book(event: KetamineActionEvent) {
    if (event.action !== 'book') return;
    event.preventDefault();
    setBooking(true);
  }
  return (
    <>
      <ketamine-timeline heading-level="3" visits={visits} on:ketamine-action={book}>
        <p slot="step-leave">Park behind the house.</p>
      </ketamine-timeline>
      <Show when={booking()}>
        <p role="status">Choose a day.</p>
      </Show>
    </>
  );
}
