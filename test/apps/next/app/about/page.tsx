import { prerender } from 'ketamine-elements/server';

export default function About() {
  const { parts, issues } = prerender(['timeline', 'evidence'], {
    clinic: { 'clinic-name': 'Quay Clinic', phone: '(555) 010-0142' },
  });
  if (issues.length) throw new Error(JSON.stringify(issues));
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: parts.join('\n') }} />;
}
