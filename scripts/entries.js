/** The public modules of the npm package, by the name of their file in dist. */
export const modules = {
  index: 'src/index.ts',
  define: 'src/embed/define-all.ts',
  clinic: 'src/elements/clinic/clinic.ts',
  'clinic/define': 'src/embed/define-clinic.ts',
  evidence: 'src/elements/evidence/evidence.ts',
  'evidence/define': 'src/embed/define-evidence.ts',
  'how-it-works': 'src/elements/how-it-works/how-it-works.ts',
  'how-it-works/define': 'src/embed/define-how-it-works.ts',
  options: 'src/elements/options/options.ts',
  'options/define': 'src/embed/define-options.ts',
  'right-for-me': 'src/elements/right-for-me/right-for-me.ts',
  'right-for-me/define': 'src/embed/define-right-for-me.ts',
  'side-effects': 'src/elements/side-effects/side-effects.ts',
  'side-effects/define': 'src/embed/define-side-effects.ts',
  timeline: 'src/elements/timeline/timeline.ts',
  'timeline/define': 'src/embed/define-timeline.ts',
  content: 'src/content/index.ts',
  es: 'src/embed/es.ts',
};

/** What a clinic's page loads, by the name of the file in dist/cdn. Each also as a classic script. */
export const scripts = {
  'ketamine-elements': 'src/embed/page.ts',
  'ketamine-elements.es': 'src/embed/es.ts',
};

/** The script of frame.html, and that of the page around it: classic scripts without a second form. */
export const frames = {
  frame: 'src/embed/frame.ts',
  'frame-height': 'src/embed/frame-height.ts',
};

/** A module for one tag, for builders that ask for one address a tag; they share chunks. */
export const tags = Object.fromEntries(
  Object.entries(modules)
    .filter(([name]) => name.endsWith('/define'))
    .map(([name, file]) => [name.replace('/define', ''), file]),
);
