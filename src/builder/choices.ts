import { clinicFields } from '../clinic/clinic.js';
import { optionIds, type OptionId } from '../content/options.js';
import { routes, type Route } from '../content/shared.js';
import type { Condition } from '../content/evidence.js';
import type { Embed } from '../snippet/snippet.js';
import { platforms, snippet, type Platform, type Snippet } from '../snippet/snippet.js';
import { guidance } from '../snippet/platforms.js';
import { widgets, type WidgetName } from '../elements/names.js';
import { titleOf } from '../snippet/titles.js';
import type { Language } from '../locale/registry.js';
import { asAttribute } from '../snippet/clinic-data.js';
import { headingOf, headingsOf } from './added-headings.js';
import { Additions } from './additions.js';
import { readColor } from './contrast.js';
import { accentField, baseField, clinicText, faultOf, problem, type TextField } from './fields.js';

/** The files of dist/cdn, counted when this page was built. */
declare const FILES: Readonly<
  Record<string, { readonly integrity: string; readonly size: number }>
>;
export const files = FILES;

/** The ways to put widgets onto a page: those of the package, what only a browser can write, and a file. */
export type Way = Platform | 'prerendered' | 'file';

/** What most sites are made with first; what a developer asks for last. */
export const ways: readonly Way[] = [
  ...platforms.filter((platform) => !['html', 'iframe', 'gtm', 'npm'].includes(platform)),
  ...(['html', 'iframe', 'gtm', 'npm', 'prerendered', 'file'] as const),
];

const own = {
  prerendered: 'A server that sends ready-made pages',
  file: 'The command line, with clinic.json',
};
export const wayName = (way: Way): string =>
  way === 'prerendered' || way === 'file' ? own[way] : guidance[way].name;

/** JSON of what is not empty. */
const json = (value: object): string => (Object.keys(value).length ? JSON.stringify(value) : '');

/** Where the files of this page are. */
const here = new URL('../cdn', document.baseURI).href;

/** Everything that was typed and picked; it lives in memory and goes with the page. */
export class Choices {
  /** All widgets in the order that reads well, below links to each; or those that are picked. */
  what: 'page' | 'some' = 'some';
  order: WidgetName[] = [...widgets];
  shown = new Set<WidgetName>(widgets);
  /** What is in each text field, good or bad, by its id. */
  text: Record<string, string> = { accent: '#167a6e', base: here };
  added = new Additions(this.text);
  routes = new Set<Route>(routes);
  language: Language = 'en';
  theme: 'auto' | 'light' | 'dark' = 'auto';
  level = '2';
  condition: Condition | '' = '';
  options = new Set<OptionId>(optionIds);
  layout: 'card' | 'guide' | 'button' = 'card';
  pacing: 'one' | 'all' = 'one';
  /** Whether the page runs scripts of other companies, as far as the clinic knows. */
  scripts: 'some' | 'none' = 'some';
  /** What a file said of the clinic that has no field here, by attribute: it goes into the code as it came. */
  kept: Record<string, unknown> = {};
  #way: Way | undefined;

  /** The guide comes in a frame where another script may stand beside it, until another way is picked. */
  get way(): Way {
    return this.#way ?? (this.isOverheard ? 'iframe' : 'html');
  }

  set way(way: Way) {
    this.#way = way;
  }

  /** The way that was picked; nothing while it is ours to say. */
  get chosenWay(): Way | undefined {
    return this.#way;
  }

  /** Takes away all that was said of the clinic; how it looks stays. */
  clearClinic(): void {
    const isLook = (id: string) => ['accent', 'base'].includes(id) || id.startsWith('heading-');
    this.text = Object.fromEntries(Object.entries(this.text).filter(([id]) => isLook(id)));
    this.added = new Additions(this.text);
    this.routes = new Set(routes);
    this.kept = {};
  }

  get hasGuide(): boolean {
    return this.names.includes('right-for-me');
  }

  get isOverheard(): boolean {
    return this.hasGuide && this.scripts === 'some';
  }

  value({ id }: TextField): string {
    return this.text[id] ?? '';
  }

  problem(field: TextField): string | undefined {
    return problem(field, this.value(field));
  }

  /** No route at all is not a list of routes. */
  get routesProblem(): string | undefined {
    const issue = faultOf(clinicFields.routes.read, [...this.routes]);
    return issue && `Treatments must be ${issue.allowed}.`;
  }

  /** The treatments that are given, in our order. */
  get given(): readonly Route[] {
    return routes.filter((route) => this.routes.has(route));
  }

  /** What is left out of the code, in words. */
  get left(): readonly string[] {
    const fields = [
      ...clinicText,
      accentField,
      baseField,
      ...this.names.map(headingOf),
      ...this.added.fields(this.given, this.language),
    ];
    const bad = fields.filter((field) => this.problem(field));
    return [
      ...new Set([
        ...bad.map(({ label, of = label }) => of),
        ...(this.routesProblem ? ['Treatments'] : []),
      ]),
    ];
  }

  get accent(): string {
    return readColor(this.value(accentField)) ?? '';
  }

  /** What is good of the clinic, by attribute. */
  get clinic(): Record<string, string> {
    const good = clinicText.filter((field) => !this.problem(field));
    const said = [
      ...good.map((field): [string, string] => [field.id, this.value(field).trim()]),
      ['routes', this.routes.size === routes.length ? '' : this.given.join(', ')] as const,
      ...Object.entries(this.kept).map(([name, value]) => [name, asAttribute(value)] as const),
    ];
    return Object.fromEntries(said.filter(([, value]) => value));
  }

  get names(): readonly WidgetName[] {
    return this.what === 'page' ? widgets : this.order.filter((name) => this.shown.has(name));
  }

  /** The name of the page for search engines: that of the first widget. */
  get title(): string {
    return titleOf(this.names[0] ?? 'timeline', this.language, this.clinic['region']);
  }

  /** The headings in the clinic's own words that are good, by widget. */
  get headings(): ReturnType<typeof headingsOf> {
    return headingsOf(this.added.textOf, this.names);
  }

  /** What one widget alone is told, by attribute. */
  #own(name: WidgetName): Record<string, string> {
    if (name === 'side-effects') return { 'effect-notes': json(this.added.effectNotes) };
    if (name === 'evidence') return { condition: this.condition };
    if (name === 'options') {
      const all = this.options.size === optionIds.length;
      return { options: all ? '' : optionIds.filter((id) => this.options.has(id)).join(', ') };
    }
    if (name !== 'right-for-me') return {};
    return {
      layout:
        this.layout === 'card' || (this.layout === 'guide' && this.way === 'prerendered')
          ? ''
          : this.layout,
      pacing: this.pacing === 'one' ? '' : this.pacing,
      guide: json(this.added.guide.given),
    };
  }

  embed(base = this.value(baseField).trim().replace(/\/+$/, '')): Embed {
    const { language, theme, level, accent } = this;
    const costs = this.added.costs(this.given);
    return {
      widgets: this.names.map((name) => ({
        name,
        attributes: { heading: this.headings[name] ?? '', ...this.#own(name) },
      })),
      attributes: {
        ...this.clinic,
        visits: json(this.added.visits(this.given)),
        ...(Object.keys(costs).length && { costs: json(costs) }),
        locations: json(this.added.locations),
        theme: theme === 'auto' ? '' : theme,
        'heading-level': level === '2' ? '' : level,
      },
      language,
      contents: this.what === 'page',
      properties: accent ? { '--ketamine-accent': accent } : {},
      base: baseField.wrong(base) ? here : base,
      integrity: Object.fromEntries(
        Object.entries(files).map(([name, { integrity }]) => [name, integrity]),
      ),
    };
  }

  /** The code, with what the preview drew where no server has drawn it. */
  snippet(drawn: string): Snippet {
    if (this.way === 'file') return this.#file;
    if (this.way !== 'prerendered') return snippet(this.way, this.embed());
    const html = snippet('html', this.embed());
    // What stands before the clinic, which is what was drawn.
    const [before = ''] = html.code.split('<ketamine-clinic');
    return {
      ...html,
      name: wayName(this.way),
      steps: [
        'Paste the code into the body of the page, where the widgets should show.',
        'Readers see all words at once. The scripts then make the buttons work.',
        ...(this.layout === 'guide' && this.hasGuide
          ? ['The guide comes as its card: its questions cannot be asked without a script.']
          : []),
        'Copy the code again after each new version, or let a server do it: npx ketamine-elements prerender',
      ],
      tried: 'The code is tried with each build, with scripts and without.',
      code: before + drawn,
      policy: `${html.policy.split(';')[0]}; style-src 'unsafe-inline'`,
    };
  }

  /** All that is good of what is said of the clinic, as `clinic.json` has it. */
  get clinicData(): Readonly<Record<string, unknown>> {
    const parts = {
      visits: this.added.visits(this.given),
      costs: this.added.costs(this.given),
      locations: this.added.locations,
      'effect-notes': this.added.effectNotes,
      guide: this.added.guide.given,
    };
    const filled = Object.entries(parts).filter(([, part]) => Object.keys(part).length);
    return { ...this.clinic, ...this.kept, ...Object.fromEntries(filled) };
  }

  get fileContent(): string {
    return JSON.stringify(this.clinicData, null, 2);
  }

  /** What a server needs to write all of it by itself. */
  get #file(): Snippet {
    // What is about one widget or about the look is no part of a clinic.
    const { attributes, widgets: shown } = this.embed();
    const rest = [attributes, ...shown.map((each) => each.attributes)].flatMap((each = {}) =>
      Object.entries(each),
    );
    const given = rest.filter(
      ([name, value]) =>
        (name === 'layout'
          ? value === 'button'
          : ['theme', 'heading-level', 'condition', 'options', 'pacing'].includes(name)) && value,
    );
    return {
      ...snippet('html', this.embed()),
      name: wayName(this.way),
      steps: [
        'Save the code as clinic.json. It is for a developer, or for a server that writes your pages.',
        'Check it: npx ketamine-elements check clinic.json',
        `Write the HTML: ${[
          'npx ketamine-elements prerender',
          ...this.names,
          '--clinic clinic.json',
          ...(this.language === 'en' ? [] : [`--lang ${this.language}`]),
          ...given.map(([name, value]) => `--attr ${name}=${value.replace(/ /g, '')}`),
        ].join(' ')}`,
      ],
      tried: 'The commands are tried with each build.',
      code: this.fileContent,
    };
  }

  /** The same code with the files of this page, as far as a page can run it. */
  get preview(): string {
    const runs = ['wix', 'npm', 'prerendered', 'file'].includes(this.way) ? 'html' : this.way;
    const { code, once = '' } = snippet(runs as Platform, this.embed(here));
    return code + once;
  }
}
