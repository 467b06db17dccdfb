/** Which pictures are taken of a story. */

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
  /** Added to the story's address. */
  query?: string;
}

const PACKAGED = "html, body { font-family: 'Figtree Variable' !important }";

const everywhere: Shot[] = [
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
      { ...shot, name: `${width}-large-text`, css: LARGE },
      { ...shot, name: `${width}-spacing`, css: SPACING, inside: SPACING },
    ];
  }),
];

/** The stories in which each widget is first met. */
export const important = [
  'timeline--all-routes',
  'side-effects--all-routes',
  'how-it-works--first-step',
  'evidence--all-conditions',
  'options--all-options',
  'right-for-me--card',
  'right-for-me--question',
];

const tags = 'timeline side-effects how-it-works evidence options right-for-me'.split(' ');

/** The widgets on other people's pages. Those have one scheme; the bare one has no font either. */
const onHost = (id: string): Shot[] =>
  tags.flatMap((widget) =>
    everywhere
      .filter(({ scheme }) => scheme === 'light')
      .map((shot) => ({
        ...shot,
        name: `${widget}-${shot.width}`,
        query: `&args=widget:${widget}`,
        css: id === 'hosts--bare' ? PACKAGED : '',
      })),
  );

export function shots(id: string): Shot[] {
  if (id.startsWith('hosts--')) return onHost(id);
  return important.includes(id) ? [...everywhere, ...states] : everywhere;
}
