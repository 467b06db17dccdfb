import { prerender } from 'ketamine-elements/server';

export default defineEventHandler(() => {
  const { parts, issues } = prerender(['timeline', 'evidence'], {
    clinic: { 'clinic-name': 'Quay Clinic', phone: '(555) 010-0142' },
  });
  if (issues.length) throw new Error(JSON.stringify(issues));
  return { html: parts.join('\n') };
});
