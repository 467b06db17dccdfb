import { review } from '../../content/review.js';
import { isElement } from '../../elements/names.js';
import { expired } from '../../ui/about.js';
import { show } from '../../validation/issue.js';
import { lineOf, nearest, tagsOf, textOf, valueOf, type Tag } from './elements-of.js';
import type { Finding, FindingCode } from './finding.js';
import type { PageSource } from './page-source.js';
import { allows, type Asked } from './policy.js';
import { ofScript, scriptsIn, type Script } from './scripts.js';
import { holdsRoom, ofAttributes, ofHelp, shownIn, type Shown } from './shown.js';
import { tagManager, watchersIn } from './watchers.js';

const mainFile = 'ketamine-elements.js';
const spanishFile = 'ketamine-elements.es.js';
const frameScript = 'frame-height.js';

/** What was found, and what could not be looked at. */
export interface Examined {
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

/** What a page holds, for each part of the examination. */
interface Opened {
  /** With the policies of its `<meta>` tags. */
  readonly page: PageSource;
  readonly tags: readonly Tag[];
  readonly shown: readonly Shown[];
  readonly scripts: readonly Script[];
  readonly watchers: readonly string[];
}

const finding = (code: FindingCode, words: string, tag?: Tag): Finding => ({
  code,
  words,
  line: tag ? lineOf(tag) : 0,
});

function open(page: PageSource): Opened {
  const tags = tagsOf(page.html);
  const inPage = tags.flatMap((tag) =>
    tag.tagName === 'meta' && /^content-security-policy$/i.test(valueOf(tag, 'http-equiv') ?? '')
      ? (valueOf(tag, 'content') ?? [])
      : [],
  );
  const watchers = tags
    .filter(({ tagName }) => tagName === 'script')
    .flatMap((tag) => watchersIn(`${valueOf(tag, 'src') ?? ''} ${textOf(tag)}`));
  return {
    page: { ...page, policies: [...page.policies, ...inPage] },
    tags,
    shown: shownIn(tags),
    scripts: scriptsIn(tags),
    watchers: [...new Set(watchers)],
  };
}

/** Wix sends a page without its custom elements, and adds them by script. */
const isDrawnLater = (tags: readonly Tag[]): boolean =>
  tags.some(
    (tag) => valueOf(tag, 'name') === 'generator' && /^wix\b/i.test(valueOf(tag, 'content') ?? ''),
  );

/** Whether the widgets are there, and what they are told. */
function widgets({ page, tags, shown, scripts }: Opened): Finding[] {
  const asText = /&lt;ketamine-[a-z-]+|&lt;iframe[^&]*frame\.html\?tag=/i.test(page.html);
  const isThere = shown.some(({ name }) => name !== 'clinic') || isDrawnLater(tags);
  const inText =
    'Readers see the code itself. Paste it where your editor takes HTML, such as a Custom HTML block, not into text.';
  const missing = scripts.length
    ? 'The script is here, but no widget: your editor took the tags away. Use the code for a contributor, or ask someone who may add any HTML.'
    : 'No widget and no script is on this page. Publish the page, and check that this is its address.';
  const findings = [...shown.flatMap(ofAttributes), ...shown.flatMap(ofHelp)];
  if (asText) findings.push(finding('widget-as-text', inText));
  else if (!isThere) findings.push(finding('widget-missing', missing));
  return findings;
}

/** Whether some other script of the page, such as a site's own bundle, holds the widgets. */
async function isBundled({ page, tags, scripts }: Opened): Promise<boolean> {
  const others = tags.filter(
    (tag) => tag.tagName === 'script' && !scripts.some((script) => script.tag === tag),
  );
  for (const tag of others) {
    const source = valueOf(tag, 'src');
    const loaded = source === undefined ? undefined : await page.load(source);
    const code = source === undefined ? textOf(tag) : new TextDecoder().decode(loaded?.bytes);
    if (/ketamine-/.test(code) && /customElements|ketamine-elements\//.test(code)) return true;
  }
  return false;
}

/** Whether each script comes, once. `blocked` when what it brings to life cannot. */
async function ownScripts(opened: Opened): Promise<Examined & { readonly blocked: boolean }> {
  const { page, shown, scripts, watchers } = opened;
  const findings: Finding[] = [];
  const notes: string[] = [];
  const onPage = shown.filter(({ how, name }) => how !== 'frame' && isElement(name));
  const own = scripts.filter(({ file }) => file !== frameScript);
  const main = own.filter(({ file }) => file === mainFile);
  const lacks =
    onPage.length > 0 &&
    own.every(({ file }) => file === spanishFile) &&
    !(await isBundled(opened));
  const mayCome = watchers.includes(tagManager);
  if (lacks && mayCome) {
    notes.push(
      `No script of the widgets is in the page. If your ${tagManager} brings it, that cannot be seen from here.`,
    );
  } else if (lacks) {
    const words =
      'The tags are here, but no script brings them to life. Add the script of the code to the page, or to the whole site.';
    findings.push(finding('script-missing', words, onPage[0]?.tag));
  }
  for (const script of scripts) {
    const [found, unseen] = await ofScript(script, page);
    findings.push(...found);
    notes.push(...unseen);
  }
  const blocked = findings.length > 0;
  if (main.length > 1) {
    const words = `The script is here ${main.length} times: ${main.map(({ address }) => show(address)).join(', ')}. Keep one, in one version.`;
    findings.push(finding('script-twice', words, main.at(-1)?.tag));
  }
  const isSpanish = ({ tag, attributes }: Shown) =>
    /^es\b/i.test(attributes.get('lang') ?? nearest(tag, 'lang') ?? '');
  const spanish = onPage.find(isSpanish);
  if (spanish && main.length && !own.some(({ file }) => file === spanishFile)) {
    const words = `The page is in Spanish, but ${spanishFile} is not here, so readers get English. Add it before the other script.`;
    findings.push(finding('language-missing', words, spanish.tag));
  }
  return { findings, notes, blocked };
}

/** Room that is kept for what cannot come, and frames that keep one height. */
function room({ shown, scripts }: Opened, blocked: boolean): Finding[] {
  const held = shown.filter(holdsRoom);
  const gap = blocked && held.find(({ how }) => how !== 'frame');
  const frame =
    !scripts.some(({ file }) => file === frameScript) && held.find(({ how }) => how === 'frame');
  const findings: Finding[] = [];
  if (gap) {
    const words =
      'Room is held for a widget that cannot come, so readers see a gap. Mend the script, or take the height out of the style.';
    findings.push(finding('room-held', words, gap.tag));
  }
  if (frame) {
    const words = `The frame keeps one height, so it has a gap or a scroll bar of its own. Add ${frameScript} of the code.`;
    findings.push(finding('room-held', words, frame.tag));
  }
  return findings;
}

/** Where a frame of ours leads, if it leads anywhere. */
function frameOf({ tag, how }: Shown, { base }: PageSource): URL | undefined {
  const source = valueOf(tag, 'src') ?? '';
  return how === 'frame' && URL.canParse(source, base) ? new URL(source, base) : undefined;
}

function frames({ page, shown }: Opened): Finding[] {
  return shown.flatMap((each) => {
    const url = frameOf(each, page);
    if (!url) return [];
    const asked: Asked = { kind: 'frame', url, hashes: [] };
    if (page.policies.every((policy) => allows(policy, asked, page.url))) return [];
    const words = `The page's content security policy does not allow this frame. Add frame-src ${url.origin} to it.`;
    return [finding('script-policy', words, each.tag)];
  });
}

/** Whether a reader of the guide is alone with it: scripts of a site can look into a frame of its own address. */
function company({ page, shown, watchers }: Opened): Finding[] {
  const guide = shown.find((each) => {
    const frame = frameOf(each, page);
    const isApart = frame && frame.origin !== page.base.origin;
    return each.name === 'right-for-me' && !isApart;
  });
  if (!guide || !watchers.length) return [];
  const words = `Beside the guide "Is this right for me?" runs what watches or counts readers: ${watchers.join(', ')}. Take it off this page, or show the guide in its frame on an address of its own.`;
  return [finding('watched', words, guide.tag)];
}

function age(): Finding[] {
  if (!expired({})) return [];
  const words = `The facts of this version were to be checked by ${review.due}, so figures are hidden. Use a newer version.`;
  return [finding('review-past', words)];
}

/** Looks at a page for all that keeps a widget from its reader, or a reader from being alone with it. */
export async function examine(page: PageSource): Promise<Examined> {
  const opened = open(page);
  const { findings, notes, blocked } = await ownScripts(opened);
  const all = [
    ...widgets(opened),
    ...findings,
    ...room(opened, blocked),
    ...frames(opened),
    ...company(opened),
    ...age(),
  ];
  const later = 'Wix adds widgets by script, so that most of them cannot be seen from here.';
  return {
    findings: all.sort((a, b) => a.line - b.line),
    notes: [...new Set([...notes, ...(isDrawnLater(opened.tags) ? [later] : [])])],
  };
}
