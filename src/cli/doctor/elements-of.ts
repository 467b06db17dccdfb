import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Tag = DefaultTreeAdapterMap['element'];

/** The value of an attribute. */
export const valueOf = ({ attrs }: Tag, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

const isTag = (node: Node): node is Tag => 'tagName' in node;

/** What a node holds; in a template also what waits in it. */
const childrenOf = (node: Node): readonly Node[] => [
  ...('childNodes' in node ? node.childNodes : []),
  ...('content' in node ? node.content.childNodes : []),
];

/** All that is in a node, in the order of the page. */
function* within(node: Node): Generator<Node> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* within(child);
  }
}

/** All tags of a page, in its order, as a browser without scripts would have them. */
export const tagsOf = (html: string): readonly Tag[] =>
  [...within(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))].filter(isTag);

/** Those inside a tag. */
export const inside = (tag: Tag): readonly Tag[] => [...within(tag)].filter(isTag);

/** The text in a node. */
export const textOf = (node: Node): string =>
  [node, ...within(node)].map((each) => ('value' in each ? each.value : '')).join('');

/** The line of the page that it begins in. */
export const lineOf = ({ sourceCodeLocation: at }: Tag): number => at?.startLine ?? 0;

/** The nearest value of an attribute, on a tag or around it. */
export function nearest(tag: Tag, name: string): string | undefined {
  for (let node: DefaultTreeAdapterMap['parentNode'] | null = tag; node;) {
    const own = isTag(node) ? valueOf(node, name) : undefined;
    if (own !== undefined) return own;
    node = 'parentNode' in node ? node.parentNode : null;
  }
  return undefined;
}
