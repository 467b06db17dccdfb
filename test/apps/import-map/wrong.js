// Each of these is refused by the type check, which fails if one is not.
const timeline = document.createElement('ketamine-timeline');
// @ts-expect-error: no heading has this level.
timeline.headingLevel = 7;
// @ts-expect-error: no route is called so.
timeline.visits = { oral: { arriveMinutes: 25 } };
// @ts-expect-error: what is pressed is in `action`.
timeline.addEventListener('ketamine-action', (event) => event.detail);
