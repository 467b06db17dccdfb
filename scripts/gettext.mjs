// The files that WordPress reads translations from, by the format of GNU gettext.

const header = (language) =>
  [
    'Project-Id-Version: Ketamine Elements',
    ...(language ? [`Language: ${language}`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    '',
  ].join('\n');

/** Each string once. */
const unique = (strings) => [
  ...new Map(strings.map((each) => [`${each.context ?? ''}\x04${each.en}`, each])).values(),
];

/** A catalog as text: of a language, or without any translation the template of all. */
export function pot(strings, language) {
  const entries = unique(strings).map(({ en, context, ...translated }) =>
    [
      ...(context ? [`msgctxt ${JSON.stringify(context)}`] : []),
      `msgid ${JSON.stringify(en)}`,
      `msgstr ${JSON.stringify(language ? translated[language] : '')}`,
    ].join('\n'),
  );
  return `${[`msgid ""\nmsgstr ${JSON.stringify(header(language))}`, ...entries].join('\n\n')}\n`;
}

/** A catalog as programs read it: two tables of lengths and places, then the texts, in the order of their bytes. */
export function mo(strings, language) {
  const pairs = [
    ['', header(language)],
    ...unique(strings).map(({ en, context, ...translated }) => [
      context ? `${context}\x04${en}` : en,
      translated[language],
    ]),
  ]
    .map((pair) => pair.map((text) => Buffer.from(text)))
    .sort(([a], [b]) => Buffer.compare(a, b));
  const count = pairs.length;
  const tables = Buffer.alloc(28 + count * 16);
  [0x950412de, 0, count, 28, 28 + count * 8, 0, 28 + count * 16].forEach((value, index) =>
    tables.writeUInt32LE(value, index * 4),
  );
  const texts = [...pairs.map(([original]) => original), ...pairs.map(([, text]) => text)];
  let at = tables.length;
  texts.forEach((text, index) => {
    tables.writeUInt32LE(text.length, 28 + index * 8);
    tables.writeUInt32LE(at, 32 + index * 8);
    at += text.length + 1;
  });
  return Buffer.concat([tables, ...texts.flatMap((text) => [text, Buffer.from([0])])]);
}
