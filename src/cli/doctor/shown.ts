import { isElement, names } from '../../elements/names.js';
import { classOf } from '../../prerender/widgets.js';
import { explain, show } from '../../validation/issue.js';
import { plain } from '../../validation/plain.js';
import { isAnyones, meant } from '../../validation/unknown.js';
import { inside, lineOf, textOf, valueOf, type Tag } from './elements-of.js';
import type { Finding } from './finding.js';

/** A widget or a clinic on the page, however it was put there. */
export interface Shown {
  readonly tag: Tag;
  readonly how: 'tag' | 'place' | 'frame';
  readonly name: string;
  /** What it is told, by the name of the attribute. */
  readonly attributes: ReadonlyMap<string, string>;
}

const prefix = 'data-ketamine-';
const frameFile = /(?:^|\/)frame\.html\?/;

/** All of them, in the order of the page. */
export function shownIn(tags: readonly Tag[]): Shown[] {
  return tags.flatMap((tag): Shown | [] => {
    const given = tag.attrs.map(({ name, value }) => [name, value] as const);
    if (tag.tagName.startsWith('ketamine-')) {
      const name = tag.tagName.slice('ketamine-'.length);
      return { tag, how: 'tag', name, attributes: new Map(given) };
    }
    const place = valueOf(tag, 'data-ketamine');
    if (place !== undefined) {
      const own = given.flatMap(([name, value]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
      );
      return { tag, how: 'place', name: place, attributes: new Map(own) };
    }
    const source = tag.tagName === 'iframe' ? (valueOf(tag, 'src') ?? '') : '';
    const query = new URLSearchParams(source.replace(/^[^?]*/, ''));
    const name = query.get('tag');
    if (!frameFile.test(source) || name === null) return [];
    query.delete('tag');
    return { tag, how: 'frame', name, attributes: new Map(query) };
  });
}

/** The same as a sentence. */
function didYouMean(given: string, known: readonly string[]): string {
  const instead = meant(given, known);
  return instead ? ` Did you mean ${instead}?` : '';
}

/** What a page says of a widget: its attributes and their values. */
export function ofAttributes({ tag, how, name, attributes }: Shown): Finding[] {
  const line = lineOf(tag);
  if (!isElement(name)) {
    const words = `"ketamine-${show(name)}" is not a widget. There are: ${names.map((each) => `ketamine-${each}`).join(', ')}.${didYouMean(name, names)}`;
    return [{ code: 'widget-unknown', line, words }];
  }
  const { attributeNames, fields } = classOf(name);
  // The frame takes the look of a clinic too.
  const known = [...attributeNames, 'lang', ...(how === 'frame' ? ['accent'] : ['auto'])];
  const findings: Finding[] = [];
  for (const [attribute, value] of attributes) {
    const spelled = how === 'place' ? `${prefix}${attribute}` : attribute;
    const where = how === 'frame' ? 'in the address of the frame' : `on ketamine-${name}`;
    if (!known.includes(attribute) && !(how === 'tag' && isAnyones(attribute))) {
      const words = `"${show(spelled)}" ${where} does nothing.${didYouMean(attribute, known)}`;
      findings.push({ code: 'attribute-unknown', line, words });
    }
    for (const field of fields) {
      if (field.attribute !== attribute || value === '') continue;
      field.read(
        plain(value),
        (issue) => {
          const words = `${show(issue.path)}="${show(issue.value)}" ${where} ${explain(issue)}`;
          const code = issue.code === 'past' ? 'review-past' : 'attribute-refused';
          findings.push({ code, line, words });
        },
        attribute,
      );
    }
  }
  return findings;
}

/** Readers without scripts, or whose script never comes, have no more than this. */
export function ofHelp({ tag, name }: Shown): Finding[] {
  if (name === 'clinic' || !isElement(name)) return [];
  const said = textOf(tag);
  const links = inside(tag).map((each) => valueOf(each, 'href') ?? '');
  // What an iframe holds is text to a browser.
  const lost = ['911', '988'].filter(
    (phone) => !links.includes(`tel:${phone}`) && !said.includes(phone),
  );
  if (!lost.length) return [];
  const words = `Where the script does not run, ketamine-${show(name)} shows no way to call ${lost.join(' and ')}. Your editor may have taken it away: copy the whole code again, with what stands between the tags.`;
  return [{ code: 'help-missing', line: lineOf(tag), words }];
}

/** Room kept by its style: what stands below moves down for nothing when the widget cannot come. */
export const holdsRoom = ({ tag }: Shown): boolean =>
  /(?:^|;)\s*(?:min-)?height\s*:/i.test(valueOf(tag, 'style') ?? '');
