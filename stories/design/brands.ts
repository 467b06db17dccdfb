/** Five clinics that look nothing alike, each by the few properties that its web person would set. */
export const brands: ReadonlyArray<{
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}> = [
  {
    name: 'Clay',
    values: {
      '--ketamine-accent': '#9a4a2f',
      '--ketamine-font': "'Source Serif 4 Variable', Georgia, serif",
      '--ketamine-text': '#3b2f2a',
      '--ketamine-surface': '#fbf7f1',
      '--ketamine-radius': '0',
    },
  },
  {
    name: 'Ward',
    values: {
      '--ketamine-accent': '#0b5cab',
      '--ketamine-font': 'Arial, Helvetica, sans-serif',
      '--ketamine-radius': '0.125em',
      '--ketamine-space': '0.875em',
    },
  },
  {
    name: 'Night',
    values: {
      '--ketamine-accent': '#5eead4',
      '--ketamine-text': '#e6edef',
      '--ketamine-surface': '#0f1417',
      '--ketamine-radius': '0.375em',
    },
  },
  {
    name: 'Coral',
    values: {
      '--ketamine-accent': '#cc3a5c',
      '--ketamine-font': "ui-rounded, 'Nunito Variable', 'Trebuchet MS', sans-serif",
      '--ketamine-radius': '1.5em',
      '--ketamine-space': '1.15em',
    },
  },
  {
    name: 'Ink',
    values: {
      '--ketamine-accent': '#1d1d1b',
      '--ketamine-text': '#1d1d1b',
      '--ketamine-surface': '#ffffff',
      '--ketamine-radius': '0',
      '--ketamine-measure': '34em',
    },
  },
];
