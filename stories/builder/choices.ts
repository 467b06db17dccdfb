import { clinicFields } from '../../src/clinic/clinic.js';
import { routes, type Route } from '../../src/content/schema.js';
import type { Embed } from '../../src/embed/snippet.js';
import { platforms, snippet, type Platform, type Snippet } from '../../src/embed/snippet.js';
import { titleOf, widgets, type WidgetName } from '../../src/embed/titles.js';
import type { Language } from '../../src/locale/registry.js';
import { readColor } from './contrast.js';
import { accentField, baseField, clinicText, problem, type TextField } from './fields.js';

/** The files of dist/cdn, counted when this page was built. */
declare const FILES: Readonly<
  Record<string, { readonly integrity: string; readonly size: number }>
>;
export const files = FILES;

/** The ways to put widgets onto a page: those of the package, and what only a browser can write. */
export const ways = [...platforms, 'prerendered'] as const;
export type Way = Platform | 'prerendered';

/** Where the files of this page are. */
const here = new URL('../cdn', document.baseURI).href;

/** Everything that was typed and picked; it lives in memory and goes with the page. */
export class Choices {
  order: WidgetName[] = [...widgets];
  shown = new Set<WidgetName>(widgets);
  /** What is in each text field, good or bad, by attribute. */
  text: Record<string, string> = { accent: '#167a6e', base: here };
  routes = new Set<Route>(routes);
  language: Language = 'en';
  theme: 'auto' | 'light' | 'dark' = 'auto';
  level = '2';
  way: Way = 'html';

  value({ attribute }: TextField): string {
    return this.text[attribute] ?? '';
  }

  problem(field: TextField): string | undefined {
    return problem(field, this.value(field));
  }

  /** No route at all is not a list of routes. */
  get routesProblem(): string | undefined {
    return this.routes.size ? undefined : `Treatments must be ${clinicFields.routes.allowed}.`;
  }

  /** Fields whose values are left out of the code. */
  get bad(): readonly TextField[] {
    return [...clinicText, accentField, baseField].filter((field) => this.problem(field));
  }

  get accent(): string {
    return readColor(this.value(accentField)) ?? '';
  }

  /** What is good of the clinic, by attribute. */
  get clinic(): Record<string, string> {
    const good = clinicText.filter((field) => !this.problem(field));
    const list = routes.filter((route) => this.routes.has(route)).join(', ');
    return Object.fromEntries(
      [
        ...good.map((field) => [field.attribute, this.value(field).trim()]),
        ['routes', this.routes.size === routes.length ? '' : list],
      ].filter(([, value]) => value),
    );
  }

  get names(): readonly WidgetName[] {
    return this.order.filter((name) => this.shown.has(name));
  }

  /** The name of the page for search engines: that of the first widget. */
  get title(): string {
    return titleOf(this.names[0] ?? 'timeline', this.language, this.clinic['region']);
  }

  embed(base = this.value(baseField).trim().replace(/\/+$/, '')): Embed {
    const { language, theme, level, accent } = this;
    return {
      widgets: this.names.map((name) => ({ name })),
      attributes: {
        ...this.clinic,
        theme: theme === 'auto' ? '' : theme,
        'heading-level': level === '2' ? '' : level,
      },
      language,
      properties: accent ? { '--ketamine-accent': accent } : {},
      base: baseField.isGood(base) ? base : here,
      integrity: Object.fromEntries(
        Object.entries(files).map(([name, { integrity }]) => [name, integrity]),
      ),
    };
  }

  /** The code, with what the preview drew where no server has drawn it. */
  snippet(drawn: string): Snippet {
    if (this.way !== 'prerendered') return snippet(this.way, this.embed());
    const html = snippet('html', this.embed());
    const scripts = html.code.split('\n').filter((line) => line.startsWith('<script'));
    return {
      ...html,
      name: 'Prerendered HTML',
      steps: [
        'Paste the code into the body of the page, where the widgets should show.',
        'Readers see all words at once. The scripts then make the buttons work.',
        'Copy the code again after each new version, or let a server do it: npx ketamine-elements prerender',
      ],
      code: [...scripts, drawn].join('\n'),
      policy: `${html.policy.split(';')[0]}; style-src 'unsafe-inline'`,
    };
  }

  /** The same code with the files of this page, as far as a page can run it. */
  get preview(): string {
    const runs = ['wix', 'npm', 'prerendered'].includes(this.way) ? 'html' : this.way;
    const { code, once = '' } = snippet(runs as Platform, this.embed(here));
    return code + once;
  }
}
