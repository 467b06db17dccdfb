// The files that WordPress reads translations from.
import gettext from 'gettext-parser';

/** Strings as the library takes them: of a language, or without any translation the template of all. */
function catalog(strings, language) {
  const translations = {};
  for (const { en, context = '', ...translated } of strings) {
    (translations[context] ??= {})[en] = {
      msgid: en,
      ...(context && { msgctxt: context }),
      msgstr: [language ? translated[language] : ''],
    };
  }
  const headers = {
    'Project-Id-Version': 'Ketamine Elements',
    ...(language && { Language: language }),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
  };
  return { charset: 'utf-8', headers, translations };
}

/** As text. */
export const pot = (strings, language) => gettext.po.compile(catalog(strings, language));

/** As programs read it. */
export const mo = (strings, language) => gettext.mo.compile(catalog(strings, language));
