import { closest, distance } from 'fastest-levenshtein';

/** The attributes that every element may have (a test holds them to MDN's data), and two that renderers on a server add. */
const common = new Set(
  (
    'accesskey anchor autocapitalize autocorrect autofocus class containertiming ' +
    'containertimingignore contenteditable dir drawable draggable elementtiming enterkeyhint exportparts focusgroup ' +
    'focusgroupstart headingoffset headingreset hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover ' +
    'role slot spellcheck style tabindex title translate virtualkeyboardpolicy writingsuggestions xml:lang ' +
    'defer-hydration needs-hydration'
  ).split(' '),
);

/**
 * Whether an attribute is none of ours to judge: one of every element, `data-`, `aria-`, a handler, or the mark of
 * a framework or a builder, such as `_ngcontent-abc`, `wire:click`, `:class`, `x-data` or `hx-get`.
 */
export const isAnyones = (attribute: string): boolean =>
  common.has(attribute) || /^(?:data|aria|astro|[a-z]{1,2})-|^on|[^a-z\d-]|-ng|^ng/.test(attribute);

/** The word of a list that was most likely meant, if any is near. */
export function meant(given: string, known: readonly string[]): string | undefined {
  const bare = (word: string) => word.toLowerCase().replace(/-/g, '');
  // Joined words, such as `clinicname`, are no mistake of a letter.
  const same = known.find((each) => bare(each) === bare(given));
  const best = same ?? (known.length ? closest(given, [...known]) : '');
  return same || (best && distance(given, best) <= 3) ? best : undefined;
}
