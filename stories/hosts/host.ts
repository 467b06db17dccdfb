import '@fontsource-variable/cormorant';
import '@fontsource-variable/geist';
import '@fontsource-variable/geist-mono';
import '@fontsource-variable/nunito';
import '@fontsource-variable/open-sans';
import '@fontsource-variable/source-serif-4';
import type { TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import bare from './bare/index.html?raw';
import clinicalStyles from './clinical/page.css?inline';
import clinical from './clinical/index.html?raw';
import playfulStyles from './playful/page.css?inline';
import playful from './playful/index.html?raw';
import spaStyles from './spa/page.css?inline';
import spa from './spa/index.html?raw';
import techStyles from './tech/page.css?inline';
import tech from './tech/index.html?raw';

/**
 * A page in two halves, and between them the place of the widgets with the tag of the clinic. Storybook
 * has rules of its own for the body, which must not win: no page pads it, and one without styles leaves
 * its margin to the browser.
 */
function cut(page: string, styles = '') {
  const [, before = '', clinic = '', after = ''] =
    /<body>(.*)(<ketamine-clinic[^>]*>).*<\/ketamine-clinic>(.*)<\/body>/s.exec(page) ?? [];
  const body = `body.sb-show-main.sb-show-main { margin: ${styles ? 0 : '8px'}; padding: 0 }`;
  return {
    styles: unsafeStatic(styles + body),
    before: unsafeStatic(before),
    clinic: unsafeStatic(clinic),
    after: unsafeStatic(after),
  };
}

const pages = {
  spa: cut(spa, spaStyles),
  clinical: cut(clinical, clinicalStyles),
  tech: cut(tech, techStyles),
  playful: cut(playful, playfulStyles),
  bare: cut(bare),
};

export type HostName = keyof typeof pages;

const isHost = (name: string): name is HostName => name in pages;

/**
 * `content` inside the page of a host, or alone if the name is not one's. The page's styles are part of
 * what is rendered: with another host or another story they go.
 */
export function onHost(name: string, content: TemplateResult): TemplateResult {
  if (!isHost(name)) return content;
  const { styles, before, after } = pages[name];
  return html`<style>
      ${styles}
    </style>
    ${before}${content}${after}`;
}

/** A widget of the host's own clinic, inside its page. */
export function widgetOnHost(name: HostName, widget: string): TemplateResult {
  const tag = unsafeStatic(widget);
  return onHost(
    name,
    html`${pages[name].clinic}<${tag}></${tag}>${unsafeStatic('</ketamine-clinic>')}`,
  );
}
