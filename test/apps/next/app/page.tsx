'use client';

import type { KetamineActionEvent, KetamineTimeline } from 'ketamine-elements';
import { useState } from 'react';

export default function Treatment() {
  const [booking, setBooking] = useState(false);
  /** To a tag that its server wrote, React gives no object and no listener. */
  function complete(timeline: KetamineTimeline | null) {
    if (!timeline) return;
    timeline.visits = { iv: { arriveMinutes: 25 } };
    const book = (event: KetamineActionEvent) => {
      if (event.action !== 'book') return;
      event.preventDefault();
      setBooking(true);
    };
    timeline.addEventListener('ketamine-action', book);
    return () => timeline.removeEventListener('ketamine-action', book);
  }
  return (
    <>
      <ketamine-timeline heading-level="3" ref={complete}>
        <p slot="step-leave">Park behind the house.</p>
      </ketamine-timeline>
      {booking && <p role="status">Choose a day.</p>}
    </>
  );
}
