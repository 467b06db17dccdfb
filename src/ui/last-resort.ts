import { shared } from '../compiled/en-shared.data.js';
import { messages } from '../locale/en.js';
import { whole } from '../locale/format.js';
import type { LanguagePack } from '../locale/registry.js';
import { tell } from '../validation/console.js';

type Words = Pick<LanguagePack, 'messages' | 'shared'>;

/** The six texts of the line. */
const wordsOf = ({ messages: own, shared: said }: Words) =>
  [
    said.emergencyShort,
    own.call,
    said.crisisShort,
    said.crisisCall,
    own.or,
    said.crisisText,
  ] as const;

/**
 * Shows 911 and 988 where something threw before they were shown, with as little code as there can be: a page
 * may have broken whatever else, so that nothing stands outside of a `try` but what the words need. `pack`
 * finds the words of the page's language, and may throw too. What is there already stays, as long as it has
 * both numbers.
 */
export function lastResort(
  host: Element,
  root: Element | ShadowRoot,
  error: unknown,
  pack: () => Words | undefined,
): void {
  tell(() => `<${host.localName}> could not be drawn: ${String(error)}`);
  try {
    const shown = root.textContent;
    if (shown.includes('911') && shown.includes('988')) return;
  } catch {
    // What cannot be read is drawn anew.
  }
  let words = wordsOf({ messages, shared });
  try {
    const own = wordsOf(pack() ?? { messages, shared });
    // A pack may lack some of its words, whatever its type says.
    if (own.every((each: unknown) => typeof each === 'string')) words = own;
  } catch {
    // English it is.
  }
  // By place: to take them apart needs the iterator of lists.
  const danger = words[0];
  const crisis = words[2];
  try {
    const line = document.createElement('p');
    const say = <Name extends 'a' | 'span'>(name: Name, text: string) => {
      const made = document.createElement(name);
      made.textContent = text;
      line.appendChild(made);
      return made;
    };
    const link = (scheme: string, number: string, label: string) => {
      const made = say('a', number);
      made.href = scheme + number;
      try {
        made.textContent = whole(label).split('{phone}').join(number);
      } catch {
        // The number says enough.
      }
    };
    say('span', `${danger} `);
    link('tel:', '911', words[1]);
    say('span', `. ${crisis} `);
    link('tel:', '988', words[3]);
    say('span', ` ${words[4]} `);
    link('sms:', '988', words[5]);
    say('span', '.');
    root.textContent = '';
    root.appendChild(line);
  } catch {
    // No element can be made or put in: the words alone.
    root.textContent = `${danger} 911. ${crisis} 988.`;
  }
  // The renderer starts anew, should the page be mended: what it held on to is gone.
  (root as { _$litPart$?: unknown })._$litPart$ = undefined;
}
