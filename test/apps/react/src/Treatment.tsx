import type { KetamineActionEvent } from 'ketamine-elements';
import { useState } from 'react';

const visits = { iv: { arriveMinutes: 25 } };

export function Treatment() {
  const [booking, setBooking] = useState(false);
  function book(event: KetamineActionEvent) {
    if (event.action !== 'book') return;
    event.preventDefault();
    setBooking(true);
  }
  return (
    <>
      <ketamine-timeline heading-level="3" visits={visits} onketamine-action={book}>
        <p slot="step-leave">Park behind the house.</p>
      </ketamine-timeline>
      {booking && <p role="status">Choose a day.</p>}
    </>
  );
}
