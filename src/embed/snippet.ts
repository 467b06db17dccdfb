import { shared as en } from '../locale/en-shared.data.js';
import { crisisLine, emergencyLine } from '../locale/crisis.data.js';
import { strings as enStrings } from '../locale/en.js';
import { shared as es } from '../locale/es.data.js';
import { strings as esStrings } from '../locale/es.js';
import type { Language } from '../locale/registry.js';

/** Where a snippet is pasted. */
export const platforms = [
  'html',
  'wordpress',
  'wordpress-contributor',
  'wix',
  'squarespace',
  'webflow',
  'gtm',
  'iframe',
  'npm',
] as const;
export type Platform = (typeof platforms)[number];

/** What is to be shown, and for whom. */
export interface Embed {
  /** Names without `ketamine-`, in their order, each with attributes of its own. */
  readonly widgets: ReadonlyArray<{
    readonly name: string;
    readonly attributes?: Readonly<Record<string, string>>;
  }>;
  /** What every widget is told, by attribute: the clinic's own, `theme` and `heading-level`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Custom properties by name, such as `--ketamine-accent`. */
  readonly properties?: Readonly<Record<string, string>>;
  /** The address of the folder with the files, without a slash at its end. */
  readonly base: string;
  /** File name -> `sha384-…`, as `integrity.json` has it; a file that is not in it is not pinned. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** A snippet, and what has to be known to use it. */
export interface Snippet {
  /** What is pasted: no blank line, no inline script but the one for a tag manager. */
  readonly code: string;
  /** What the page's content security policy has to allow, besides what it allows already. */
  readonly policy: string;
}

/** Attributes that are `<ketamine-clinic>`'s; the others go to each widget. */
const ofWidgets = new Set(['theme', 'heading-level']);

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const written = (attributes: Readonly<Record<string, string>>, prefix = ''): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`)
    .join('');

/** What stands inside a widget until it comes, and stays if it never does: where help is. */
function fallback(language: Language): string {
  const [words, strings] = language === 'es' ? [es, esStrings] : [en, enStrings];
  const call = (phone: string) =>
    `<a href="tel:${phone}">${strings.call.replace('{phone}', phone)}</a>`;
  return `<p>${words.emergencyShort} ${call(emergencyLine)}. ${words.crisisShort} ${call(crisisLine)}.</p>`;
}

/**
 * Room for a widget until it comes, so that the page under it does not jump: all but the card of the
 * guide are taller than a screen.
 */
const room = (name: string, attributes: Readonly<Record<string, string>> = {}): string =>
  `display:block;min-height:${name === 'right-for-me' && attributes['layout'] !== 'guide' ? '36em' : '100vh'}`;

const style = ({ properties = {} }: Embed): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

const split = ({ attributes }: Embed) => {
  const entries = Object.entries(attributes);
  return {
    clinic: Object.fromEntries(entries.filter(([name]) => !ofWidgets.has(name))),
    each: Object.fromEntries(entries.filter(([name]) => ofWidgets.has(name))),
  };
};

const pinned = ({ base, integrity }: Embed, file: string): string =>
  `src="${escape(base)}/${file}"${
    integrity[file] ? ` integrity="${integrity[file]}" crossorigin="anonymous"` : ''
  }`;

const files = ({ language }: Embed, form: string): string[] =>
  ['ketamine-elements', ...(language === 'es' ? ['ketamine-elements.es'] : [])].map(
    (name) => `${name}${form}.js`,
  );

const scripts = (embed: Embed, form: '' | '.classic'): string[] =>
  files(embed, form).map(
    (file) => `<script ${form ? 'defer' : 'type="module"'} ${pinned(embed, file)}></script>`,
  );

/** The widgets as tags. */
function tags(embed: Embed): string {
  const { clinic, each } = split(embed);
  const inside = embed.widgets.map(({ name, attributes = {} }) => {
    const own = { ...each, ...attributes, style: room(name, attributes) };
    return `<ketamine-${name}${written(own)}>${fallback(embed.language)}</ketamine-${name}>`;
  });
  const around = { ...clinic, lang: embed.language, style: style(embed) };
  return `<ketamine-clinic${written(around)}>${inside.join('')}</ketamine-clinic>`;
}

/** The widgets as places, for pages that take no tags of their own. */
function places(embed: Embed): string {
  const { clinic, each } = split(embed);
  const prefix = 'data-ketamine-';
  const inside = embed.widgets.map(
    ({ name, attributes = {} }) =>
      `<div data-ketamine="${name}"${written({ ...each, ...attributes }, prefix)} style="${room(name, attributes)}">${fallback(embed.language)}</div>`,
  );
  return `<div data-ketamine="clinic"${written({ ...clinic, lang: embed.language }, prefix)}${written({ style: style(embed) })}>${inside.join('')}</div>`;
}

/** A frame for each widget, and the script that gives it its height. */
function frames(embed: Embed): string {
  const { clinic, each } = split(embed);
  const made = embed.widgets.map(({ name, attributes = {} }) => {
    const accent = embed.properties?.['--ketamine-accent'];
    const query = new URLSearchParams({
      tag: name,
      lang: embed.language,
      ...clinic,
      ...each,
      ...attributes,
      ...(accent ? { accent } : {}),
    });
    return `<iframe src="${escape(`${embed.base}/frame.html?${query.toString()}`)}" title="${name}" loading="lazy" style="display:block;width:100%;height:100vh;border:0"></iframe>`;
  });
  return `${made.join('')}<script defer ${pinned(embed, 'frame-height.js')}></script>`;
}

/** For a tag manager, whose editor knows only old script. */
const loader = (embed: Embed): string =>
  `<script>(function(d){${files(embed, '.classic')
    .map(
      (file) =>
        `var s=d.createElement("script");s.src=${JSON.stringify(`${embed.base}/${file}`)};${
          embed.integrity[file]
            ? `s.integrity=${JSON.stringify(embed.integrity[file])};s.crossOrigin="anonymous";`
            : ''
        }d.head.appendChild(s);`,
    )
    .join('')}})(document)</script>`;

/** A widget a block for an editor that asks for the address of a script, a tag and its attributes. */
function forms(embed: Embed): string {
  const { attributes, language, base } = embed;
  return embed.widgets
    .map(({ name, attributes: own = {} }) =>
      [
        `Server URL: ${base}/ketamine-elements.classic.js`,
        `Tag name: ketamine-${name}`,
        ...Object.entries({ lang: language, ...attributes, ...own })
          .filter(([, value]) => (value as string) !== '')
          .map(([key, value]) => `Attribute ${key}: ${value}`),
      ].join('\n'),
    )
    .join('\n');
}

const modules = (embed: Embed): string =>
  [
    ...['clinic', ...embed.widgets.map(({ name }) => name)].map(
      (name) => `import 'ketamine-elements/${name}/define';`,
    ),
    ...(embed.language === 'es' ? ["import 'ketamine-elements/es';"] : []),
    `// ${tags(embed)}`,
  ].join('\n');

/** What is pasted into a page of a platform, on as few lines as it takes. Never throws. */
export function snippet(platform: Platform, embed: Embed): Snippet {
  const origin = /^https?:\/\/[^/]+/.exec(embed.base)?.[0] ?? "'self'";
  const policy = `script-src ${origin}`;
  switch (platform) {
    case 'html':
    case 'squarespace':
    case 'webflow':
      return { code: [...scripts(embed, ''), tags(embed)].join('\n'), policy };
    case 'wordpress':
      return { code: [...scripts(embed, '.classic'), tags(embed)].join(''), policy };
    case 'wordpress-contributor':
      return { code: places(embed), policy };
    case 'wix':
      return { code: forms(embed), policy };
    case 'gtm':
      return { code: loader(embed), policy };
    case 'iframe':
      return { code: frames(embed), policy: `${policy}; frame-src ${origin}` };
    case 'npm':
      return { code: modules(embed), policy: "script-src 'self'" };
  }
}
