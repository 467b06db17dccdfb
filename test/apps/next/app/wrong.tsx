// Each of these is refused by the type check, which fails if one is not.
import type {} from 'ketamine-elements/react';
export const wrong = [
  // @ts-expect-error: no heading has this level.
  <ketamine-timeline heading-level="7" />,
  // @ts-expect-error: no route is called so.
  <ketamine-timeline visits={{ oral: { arriveMinutes: 25 } }} />,
  // @ts-expect-error: what is pressed is in `action`.
  <ketamine-timeline onketamine-action={(event) => event.detail} />,
];
