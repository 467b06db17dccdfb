/** Which pictures are taken of a story. */
import { firstStories } from '../../stories/support/first-stories.js';

export interface Shot {
  /** Names the file of the baseline. */
  name: string;
  width: number;
  scheme: 'light' | 'dark';
  forcedColors?: boolean;
  print?: boolean;
  /** Styles for the page, and for the inside of each widget. */
  css?: string;
  inside?: string;
  /** The picture is kept at this part of its size: words matter most where they are largest. */
  scale: number;
  /** Whether words must neither be cut off nor lie over each other: see in-page.ts. */
  measured?: boolean;
  /** Only measured: what it adds to the other pictures is not worth a file. */
  unkept?: boolean;
  /** Added to the story's address. */
  query?: string;
}

const PACKAGED = "html, body { font-family: 'Figtree Variable' !important }";

/** The one picture of every story. */
export const usual: Shot = { name: '360-light', width: 360, scheme: 'light', scale: 3 };

/** Of the stories that matter most. */
export const everywhere: Shot[] = [
  { name: '360-light', width: 360, scheme: 'light', scale: 2 },
  { name: '360-dark', width: 360, scheme: 'dark', scale: 4 },
  { name: '1280-light', width: 1280, scheme: 'light', scale: 3 },
  { name: '1280-dark', width: 1280, scheme: 'dark', scale: 4 },
];

/** WCAG 1.4.12: a reader may set these, and nothing may be lost. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-block-end: 2em !important }`;
const LARGE = 'html { font-size: 200% !important }';

/** What only the browser can set. */
const states: Shot[] = [
  { name: '360-forced-light', width: 360, scheme: 'light', forcedColors: true, scale: 3 },
  { name: '360-forced-dark', width: 360, scheme: 'dark', forcedColors: true, scale: 3 },
  { name: '720-print', width: 720, scheme: 'light', print: true, scale: 3 },
  ...[360, 1280].flatMap((width): Shot[] => {
    const shot: Omit<Shot, 'name'> = { width, scheme: 'light', scale: 3, measured: true };
    return [
      { ...shot, name: `${width}-large-text`, css: LARGE, unkept: width > 360 },
      { ...shot, name: `${width}-spacing`, css: SPACING, inside: SPACING, unkept: true },
    ];
  }),
];

/** The stories that matter most. */
export const important: readonly string[] = [
  ...Object.values(firstStories),
  'right-for-me--question',
];

/** The widgets on other people's pages: the one with most kinds of parts, and the one with most controls. */
const onHost = (id: string): Shot[] =>
  ['side-effects', 'right-for-me'].map((widget) => ({
    ...usual,
    name: `${widget}-360`,
    query: `&args=widget:${widget}`,
    // The bare page has no font of its own.
    css: id === 'hosts--bare' ? PACKAGED : '',
  }));

export function shots(id: string): Shot[] {
  if (id.startsWith('hosts--')) return onHost(id);
  return important.includes(id) ? [...everywhere, ...states] : [usual];
}
