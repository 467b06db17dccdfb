import { fileURLToPath } from 'node:url';

const nativeEvent = fileURLToPath(new URL('../src/embed/event.ts', import.meta.url));

/**
 * For `rolldownOptions.transform`: which globals come from a module of ours instead.
 *
 * @type {Record<string, [string, string]>}
 */
export const inject = { Event: [nativeEvent, 'NativeEvent'] };

/**
 * Makes a script that runs on pages of strangers depend on less of them: it may not write to a built-in
 * that a page has frozen, and it is read rightly whatever character set the page has.
 */
export function pageProof() {
  return {
    name: 'page-proof',
    transform: {
      filter: { id: /\/reactive-element\.js$/ },
      handler(code) {
        // For decorators of properties, of which we have none; a frozen `Symbol` lets nobody write to it.
        const without = code.replace('Symbol.metadata??=Symbol("metadata"),', '');
        if (without === code) throw new Error('Lit no longer writes to Symbol in the same words.');
        return without;
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = inAscii(chunk.code);
        }
      },
    },
  };
}

/** The same script in ASCII: a classic script without a character set is read in that of its page. */
const inAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
