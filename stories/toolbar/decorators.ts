import type { Decorator } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { spread } from '../support/spread.js';
import { onHost } from '../hosts/host.js';
import { clinics } from './clinics.js';
import { restyle, type Wanted } from './sheets.js';

/** What a story may ask of its page, as `parameters.page`. */
export interface PageParameter {
  readonly dir?: 'rtl';
  /** The font size of the root. */
  readonly fontSize?: string;
  /** Rules inside each widget, as a reader's own style sheet has them. */
  readonly inWidgets?: string;
}

/** A nearer clinic of the story's own, or what its tag says, wins over this one. */
const inClinic: Decorator = (story, { globals }) => {
  const clinic = clinics[globals['clinic'] as string];
  const content = story() as TemplateResult;
  return clinic ? html`<ketamine-clinic ${spread(clinic)}>${content}</ketamine-clinic>` : content;
};

/** A host's styles are for a whole page, so a docs page with many stories has none. */
const inHost: Decorator = (story, { globals, viewMode }) =>
  onHost(viewMode === 'docs' ? 'none' : (globals['host'] as string), story() as TemplateResult);

/** Sets the page up before each story, so that nothing of the last one is left. */
const onPage: Decorator = (story, { globals, parameters, viewMode }) => {
  const { theme, lang, host, motion, forced } = globals as Record<string, string>;
  const { dir = '', fontSize = '', inWidgets } = (parameters['page'] ?? {}) as PageParameter;
  restyle({ motion, forced, more: inWidgets } as Wanted);
  // Docs pages hold many stories, and words of their own: docs.ts gives them the theme.
  if (viewMode === 'docs') return html`<div lang=${lang}>${story()}</div>`;
  const page = document.documentElement;
  page.lang = lang ?? 'en';
  page.dir = dir;
  page.style.fontSize = fontSize;
  page.style.colorScheme = colorScheme({ theme, forced });
  const full = host !== 'none' || parameters['layout'] === 'fullscreen';
  document.body.classList.toggle('sb-main-fullscreen', full);
  document.body.classList.toggle('sb-main-padded', !full);
  return story();
};

/** The colors of a page; nothing when they are the page's own. */
export const colorScheme = ({ theme, forced }: Record<string, unknown>): string =>
  forced !== 'off' ? String(forced) : theme === 'auto' ? '' : String(theme);

/** The last one is the outermost. */
export const decorators = [inClinic, inHost, onPage];
