import { shared as en } from '../compiled/en-shared.data.js';
import { crisisLine, emergencyLine } from '../compiled/crisis.data.js';
import { messages as enMessages } from '../locale/en.js';
import { shared as es } from '../compiled/es-shared.data.js';
import { messages as esMessages } from '../locale/es.js';
import { format, whole } from '../locale/format.js';
import type { Language } from '../locale/registry.js';
import { version } from '../version.js';
import { guidance, type Guidance, type Platform } from './platforms.js';
import { contentsTitle, titleOf } from './titles.js';

export { platforms, type Platform } from './platforms.js';

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
  /** Whether a list of links to the widgets stands above them. Default: no. */
  readonly contents?: boolean;
  /** Custom properties by name, such as `--ketamine-accent`. */
  readonly properties?: Readonly<Record<string, string>>;
  /** The address of the folder with the files, without a slash at its end. */
  readonly base: string;
  /** File name -> `sha384-…`, as `integrity.json` has it; a file that is not in it is not pinned. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** A snippet, and what has to be known to use it. */
export interface Snippet extends Guidance {
  /** What is added once for the whole site, where that is another place than the page. */
  readonly once?: string;
  /** What is pasted where the widgets should show: no blank line, no inline script. */
  readonly code: string;
  /** What the page's content security policy has to allow, besides what it allows already. */
  readonly policy: string;
  /** The scripts that come to the page with it; with npm, what they would be without your bundler. */
  readonly files: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

/** Attributes that go to each widget; the others are `<ketamine-clinic>`'s. */
const ofWidgets = new Set(['theme', 'heading-level']);

/** What an attribute may be called everywhere: some platforms take away any other. */
const isName = (name: string): boolean => /^[a-z]+(-[a-z]+)*$/.test(name);

/** On one line, since editors put paragraphs where a line ends. */
const line = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

const references: Attributes = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  // WordPress takes words in brackets for its own.
  '[': '&#91;',
  ']': '&#93;',
};

/** In ASCII too: whoever pastes it may save the page in another character set. */
const escape = (text: string): string =>
  line(text).replace(
    /[&"<>[\]]|[^\0-\x7f]/gu,
    (character) => references[character] ?? `&#${character.codePointAt(0) ?? 0};`,
  );

const given = (attributes: Attributes): Array<[string, string]> =>
  Object.entries(attributes).filter(([name, value]) => isName(name) && value !== '');

/** Attributes as a tag has them, each after a space. */
export const written = (attributes: Attributes, prefix = ''): string =>
  given(attributes)
    .map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`)
    .join('');

/**
 * What stands inside a widget until it comes, and stays if it never does: where help is. A `<p>` here would
 * end one that an editor puts around the code, and leave the widgets after it without their clinic.
 */
export function fallback(language: Language): string {
  const [words, messages] = language === 'es' ? [es, esMessages] : [en, enMessages];
  const call = (phone: string, said: string) => `<a href="tel:${phone}">${escape(said)}</a>`;
  const danger = call(emergencyLine, format(messages.call, { phone: emergencyLine }));
  const crisis = call(crisisLine, whole(words.crisisCall));
  return `<span>${escape(words.emergencyShort)} ${danger}. ${escape(words.crisisShort)} ${crisis}.</span>`;
}

/**
 * Room for a widget until it comes, so that the page under it does not jump: all but the guide are taller
 * than a screen.
 */
export function room(name: string, attributes: Attributes = {}): string {
  const { layout = 'card' } = attributes;
  const ofLayout: Attributes = { card: '36em', guide: '48em', button: '20em' };
  return `min-height:${name === 'right-for-me' ? (ofLayout[layout] ?? '36em') : '100vh'}`;
}

/** Custom properties as a style; one that could be more than a color or a length is left out. */
const style = ({ properties = {} }: Embed): string =>
  Object.entries(properties)
    .filter(
      ([name, value]) =>
        /^--ketamine-[a-z-]+$/.test(name) && /^(?!.*url)[\w\s#%.,()/-]+$/i.test(value),
    )
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

const split = ({ attributes }: Embed) => {
  const entries = Object.entries(attributes);
  return {
    clinic: Object.fromEntries(entries.filter(([name]) => !ofWidgets.has(name))),
    each: Object.fromEntries(entries.filter(([name]) => ofWidgets.has(name))),
  };
};

const shown = ({ widgets }: Embed): Embed['widgets'] => widgets.filter(({ name }) => isName(name));

const pinned = ({ base, integrity }: Embed, file: string): string =>
  written({ src: `${base}/${file}` }) +
  (integrity[file] ? written({ integrity: integrity[file], crossorigin: 'anonymous' }) : '');

const filesOf = ({ language }: Embed, form: '' | '.classic'): string[] =>
  // Spanish first: a prerendered page would else show English for a moment.
  [...(language === 'es' ? ['ketamine-elements.es'] : []), 'ketamine-elements'].map(
    (name) => `${name}${form}.js`,
  );

const script = (embed: Embed, file: string, how: string): string =>
  `<script ${how}${pinned(embed, file)}></script>`;

const modules = (embed: Embed): string[] =>
  filesOf(embed, '').map((file) => script(embed, file, 'type="module"'));

const classics = (embed: Embed): string[] =>
  filesOf(embed, '.classic').map((file) => script(embed, file, 'defer'));

/** What a widget is called in the address of the page, where links lead to it. */
const anchor = ({ contents }: Embed, name: string): Attributes =>
  contents ? { id: `ketamine-${name}` } : {};

/** Links to the widgets, if they are asked for, on one line. */
function contents(embed: Embed): string[] {
  if (!embed.contents) return [];
  const { language, attributes } = embed;
  const links = shown(embed).map(
    ({ name, attributes: own = {} }) =>
      `<li><a href="#ketamine-${name}">${escape(own['heading'] || titleOf(name, language, attributes['region']))}</a></li>`,
  );
  const label = written({ lang: language, 'aria-label': contentsTitle[language] });
  return [`<nav${label}><ul>${links.join('')}</ul></nav>`];
}

/** The widgets as tags. */
function tags(embed: Embed): string[] {
  const { clinic, each } = split(embed);
  const around = { ...clinic, lang: embed.language, style: style(embed) };
  return [
    ...contents(embed),
    `<ketamine-clinic${written(around)}>`,
    ...shown(embed).map(({ name, attributes = {} }) => {
      const own = {
        ...anchor(embed, name),
        ...each,
        ...attributes,
        style: `display:block;${room(name, attributes)}`,
      };
      return `<ketamine-${name}${written(own)}>${fallback(embed.language)}</ketamine-${name}>`;
    }),
    '</ketamine-clinic>',
  ];
}

/** The widgets as places, for pages that take no tags of their own. */
function places(embed: Embed): string {
  const { clinic, each } = split(embed);
  const prefix = 'data-ketamine-';
  const inside = shown(embed).map(
    ({ name, attributes = {} }) =>
      `<div${written(anchor(embed, name))} data-ketamine="${name}"${written({ ...each, ...attributes }, prefix)} style="${room(name, attributes)}">${fallback(embed.language)}</div>`,
  );
  return `${contents(embed).join('')}<div data-ketamine="clinic"${written({ ...clinic, lang: embed.language }, prefix)}${written({ style: style(embed) })}>${inside.join('')}</div>`;
}

/** A frame for each widget, and the script that gives it its height. */
function frames(embed: Embed): string[] {
  const { clinic, each } = split(embed);
  const accent = embed.properties?.['--ketamine-accent'] ?? '';
  const made = shown(embed).map(({ name, attributes = {} }) => {
    const all = { tag: name, lang: embed.language, ...clinic, ...each, ...attributes, accent };
    const query = new URLSearchParams(given(all).map(([key, value]) => [key, line(value)]));
    return `<iframe${written({
      ...anchor(embed, name),
      src: `${embed.base}/frame.html?${query.toString()}`,
      title: attributes['heading'] || titleOf(name, embed.language, clinic['region']),
      loading: 'lazy',
      // The frame tells its height only to a page whose origin it knows.
      referrerpolicy: 'strict-origin',
      style: 'display:block;width:100%;height:100vh;border:0',
    })}>${fallback(embed.language)}</iframe>`;
  });
  return [...contents(embed), ...made, script(embed, 'frame-height.js', 'defer')];
}

/** For a tag manager, whose editor knows only old script. */
function loader(embed: Embed): string {
  // A literal that no `</script>` or `<!--` in it can end.
  const literal = (text: string) => JSON.stringify(line(text)).replace(/</g, '\\u003c');
  const each = filesOf(embed, '.classic').map((file) => {
    const hash = embed.integrity[file];
    const pin = hash ? `s.integrity=${literal(hash)};s.crossOrigin="anonymous";` : '';
    return `s=d.createElement("script");s.src=${literal(`${embed.base}/${file}`)};${pin}d.head.appendChild(s);`;
  });
  return `<script>(function(d){var s;${each.join('')}})(document)</script>`;
}

/** A few lines a widget, for an editor that asks for the address of a script, a tag and its attributes. */
function forms(embed: Embed): string[] {
  const { attributes, language, base } = embed;
  return shown(embed).flatMap(({ name, attributes: own = {} }) => [
    `Server URL: ${line(base)}/ketamine-elements.classic.js`,
    `Tag name: ketamine-${name}`,
    ...given({ lang: language, ...attributes, ...own, style: style(embed) }).map(
      ([key, value]) => `Attribute ${key}: ${line(value)}`,
    ),
  ]);
}

const imports = (embed: Embed): string[] => [
  ...['clinic', ...shown(embed).map(({ name }) => name)].map(
    (name) => `import 'ketamine-elements/${name}/define';`,
  ),
  ...(embed.language === 'es' ? ["import 'ketamine-elements/es';"] : []),
];

/** What is pasted into the page, what is added once for the site, and the scripts of both. */
function pasted(platform: Platform, embed: Embed): Pick<Snippet, 'once' | 'code' | 'files'> {
  const files = filesOf(embed, '');
  const classic = filesOf(embed, '.classic');
  switch (platform) {
    case 'html':
    case 'squarespace':
    case 'webflow':
      return { code: [...modules(embed), ...tags(embed)].join('\n'), files };
    case 'wordpress':
      // Its editors put paragraphs into tags that they do not know.
      return { code: [...classics(embed), places(embed)].join(''), files: classic };
    case 'wordpress-contributor':
      return { once: classics(embed).join('\n'), code: places(embed), files: classic };
    case 'wix': {
      // A custom element has one address: other languages come by the site's custom code.
      const more = classics(embed).slice(0, -1);
      const once = more.length ? { once: more.join('\n') } : {};
      return { ...once, code: forms(embed).join('\n'), files: classic };
    }
    case 'gtm':
      return { once: loader(embed), code: places(embed), files: classic };
    case 'iframe':
      return { code: frames(embed).join('\n'), files: ['frame-height.js', 'frame.js', ...classic] };
    case 'npm':
      return { once: imports(embed).join('\n'), code: tags(embed).join('\n'), files };
  }
}

/** What is pasted into a page of a platform, on as few lines as it takes. Never throws. */
export function snippet(platform: Platform, embed: Embed): Snippet {
  const origin = /^https?:\/\/[^/\s;,]+/.exec(embed.base)?.[0] ?? "'self'";
  const { steps, ...known } = guidance[platform];
  const policy = [
    `script-src ${platform === 'npm' ? "'self'" : origin}`,
    ...(platform === 'iframe' ? [`frame-src ${origin}`] : []),
    // For the accent and for the room that is kept.
    "style-src-attr 'unsafe-inline'",
  ];
  return {
    ...known,
    steps: steps.map((step) => step.replace('{version}', version)),
    ...pasted(platform, embed),
    policy: policy.join('; '),
  };
}
