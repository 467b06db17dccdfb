/** Characters that a test finds, as ranges of a class of PHP. */
function ranges(found: (character: string) => boolean): string {
  const hex = (code: number) => `\\x{${code.toString(16)}}`;
  const parts: string[] = [];
  let first = -1;
  for (let code = 0; code <= 0x110000; code++) {
    const isIn =
      code < 0x110000 && (code < 0xd800 || code > 0xdfff) && found(String.fromCodePoint(code));
    if (isIn && first < 0) first = code;
    if (isIn || first < 0) continue;
    parts.push(first === code - 1 ? hex(first) : `${hex(first)}-${hex(code - 1)}`);
    first = -1;
  }
  return parts.join('');
}

const space = ranges((character) => /\s/.test(character));
const word = 'A-Za-z0-9_';
const edge = `(?:(?<=[${word}])(?![${word}])|(?<![${word}])(?=[${word}]))`;

/** What stands for a class inside brackets; PHP's own `\d`, `\s` and `\w` know more characters. */
const insides: Readonly<Record<string, string>> = {
  '\\d': '0-9',
  '\\s': space,
  '\\w': word,
  // Older PHP does not know it.
  '\\p{DI}': ranges((character) => /\p{DI}/u.test(character)),
  // No text of PHP holds halves of a character.
  '\\p{Cs}': '',
};

/** The same regular expression for PHP, whose delimiter is `~`. */
export function pcre({ source, flags }: RegExp): string {
  let inClass = false;
  const parts = source.match(/\\p\{\w+\}|\\u[\dA-Fa-f]{4}|\\.|[^\\]/gsu) ?? [];
  const translated = parts.map((part) => {
    if (part === '[' && !inClass) inClass = true;
    else if (part === ']') inClass = false;
    if (part === '~') return '\\~';
    if (part.startsWith('\\u')) return `\\x{${part.slice(2)}}`;
    if (part === '\\S' && !inClass) return `[^${space}]`;
    if (part === '\\b' && !inClass) return edge;
    const inside = insides[part];
    if (inside === undefined) return part;
    return inClass ? inside : `[${inside}]`;
  });
  // In PHP `$` also stands before a last line break.
  return `~${translated.join('')}~uD${flags.includes('i') ? 'i' : ''}`;
}
