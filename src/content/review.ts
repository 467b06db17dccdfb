/**
 * When the facts were last checked against their sources, and when that is due again. After the due
 * day every element hides its figures, says that it is being checked, and keeps the help lines.
 */
export const review = { checked: '2026-11-22', due: '2027-11-22' } as const;
