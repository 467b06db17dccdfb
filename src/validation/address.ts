import { invisible, type Reader } from './issue.js';
import { reader } from './readers.js';

/** What follows the scheme at least: a host, a mailbox, a number. */
export const forms = {
  http: /^https?:\/\/[^/?#]/i,
  mailto: /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+/i,
  sms: /^sms:\+?\d/i,
};

type Scheme = 'http' | 'mailto' | 'sms';

/** An address as it is, or as the platform writes it; `undefined` for one that leads nowhere or elsewhere. */
function address(given: string, schemes: readonly Scheme[]): string | undefined {
  // A backslash is a slash to a browser, and a line break or a tab nothing at all.
  if (invisible.test(given) || given.includes('\\')) return undefined;
  if (/^\/(?!\/)/.test(given)) return given;
  try {
    return schemes.some((scheme) => forms[scheme].test(given)) ? new URL(given).href : undefined;
  } catch {
    return undefined;
  }
}

/** How that begins which is no address, and what was most likely meant to stand there. */
export const guesses: ReadonlyArray<readonly [begins: RegExp, meant: string]> = [
  [/^(?=\/\/)/, 'https:'],
  [/^(?=[^/:?#]+@)/, 'mailto:'],
  [/^(?=[\w./-]+\.(?:html?|php|aspx?|pdf)\b)[./]*/i, '/'],
  [/^(?=(?:[a-z\d-]+\.)+[a-z]{2,}(?:[:/?#]\S*)?$)/i, 'https://'],
];

/**
 * An address that a link may have: `https:`, `http:`, or a path of the page's own site; with more schemes
 * also those. Anything else is refused, so that a link never runs a script and never leads to a place of the
 * page that nobody meant.
 */
export const link = (...more: ReadonlyArray<'mailto' | 'sms'>): Reader<string> => {
  const names = ['https:', 'http:', ...more.map((scheme) => `${scheme}:`)];
  const last = names.pop() ?? '';
  const allowed = `an ${names.join(', ')} or ${last} address, or a path of your site such as /book`;
  const schemes: readonly Scheme[] = ['http', ...more];
  return reader((value, refuse) => {
    const given = typeof value === 'string' && value.length < 2000 ? value.trim() : '';
    const [begins = /^.*/, meant = ''] = guesses.find(([form]) => form.test(given)) ?? [];
    const instead = given.replace(begins, meant);
    return (
      address(given, schemes) ??
      refuse('form', allowed, address(instead, schemes) ? instead : undefined)
    );
  });
};
