import { createHash } from 'node:crypto';
import { isElement } from '../../elements/names.js';
import { show } from '../../validation/issue.js';
import { lineOf, textOf, valueOf, type Tag } from './elements-of.js';
import type { Finding, FindingCode } from './finding.js';
import type { PageSource } from './page-source.js';
import { allows, type Asked } from './policy.js';

/** A script of ours that the page asks for. */
export interface Script {
  readonly tag: Tag;
  readonly address: string;
  /** The name of its file, without `.classic`. */
  readonly file: string;
  /** Whether another script brings it, so that its marks are not in the page. */
  readonly brought: boolean;
}

/** The file of ours that an address leads to, if it is one. */
function ourFile(address: string): string | undefined {
  const path = address.replace(/[?#].*/s, '');
  const file = (/[^/]*$/.exec(path)?.[0] ?? '').replace('.classic.js', '.js');
  if (/^(?:ketamine-elements(?:\.[a-z]{2})?|frame-height)\.js$/.test(file)) return file;
  // A script for one tag is called as its element, in a folder of ours.
  return isElement(file.replace(/\.js$/, '')) && /ketamine/.test(path) ? file : undefined;
}

/** All of them, in the order of the page. */
export function scriptsIn(tags: readonly Tag[]): Script[] {
  return tags
    .filter(({ tagName }) => tagName === 'script')
    .flatMap((tag): Script[] => {
      const address = valueOf(tag, 'src');
      if (address !== undefined) {
        const file = ourFile(address);
        return file ? [{ tag, address, file, brought: false }] : [];
      }
      return [...textOf(tag).matchAll(/["']([^"'\s]+\.js(?:\?[^"'\s]*)?)["']/g)].flatMap(
        ([, found = '']) => {
          const file = ourFile(found);
          return file ? [{ tag, address: found, file, brought: true }] : [];
        },
      );
    });
}

/** What the page's rules and the server do to one script. */
export async function ofScript(script: Script, page: PageSource): Promise<[Finding[], string[]]> {
  const { tag, address, brought } = script;
  const line = lineOf(tag);
  const findings: Finding[] = [];
  const say = (code: FindingCode, words: string) => findings.push({ code, line, words });
  const hashes = (valueOf(tag, 'integrity') ?? '').split(/\s+/).filter(Boolean);
  if (!URL.canParse(address, page.base)) {
    say('script-unreachable', `"${show(address)}" is no address. Copy the code again.`);
    return [findings, []];
  }
  const url = new URL(address, page.base);
  const isOther = url.origin !== page.base.origin;
  const asked: Asked = { kind: 'script', url, nonce: valueOf(tag, 'nonce'), hashes };
  // A script that another one brings is judged by that one too, which nobody can do from here.
  if (!brought && !page.policies.every((policy) => allows(policy, asked, page.url))) {
    say(
      'script-policy',
      `The page's content security policy does not allow ${show(address)}. Add script-src ${isOther ? url.origin : "'self'"} to it.`,
    );
  }
  const loaded = await page.load(address);
  if (!loaded) return [findings, [`${show(address)} could not be looked at from here.`]];
  const type = loaded.headers.get('content-type') ?? '';
  if (!loaded.ok) {
    say(
      'script-unreachable',
      `${show(address)} does not come: ${loaded.why}. Check the address and the version in it.`,
    );
    return [findings, []];
  }
  if (!/(?:java|ecma)script/i.test(type)) {
    say(
      'script-unreachable',
      `${show(address)} is sent as ${show(type) || 'nothing'}, not as a script. It may lead to a page that says "not found".`,
    );
    return [findings, []];
  }
  const matches = hashes.some((hash) => {
    const [, algorithm = '', digest = ''] = /^(sha(?:256|384|512))-([^?]+)/.exec(hash) ?? [];
    return algorithm && createHash(algorithm).update(loaded.bytes).digest('base64') === digest;
  });
  if (hashes.length && !matches) {
    say(
      'script-hash',
      `${show(address)} is not the file that the code was made for, so browsers will not run it. Copy the code of the same version, or put up the files of the same version.`,
    );
  }
  const needsSharing =
    isOther && (valueOf(tag, 'type') === 'module' || valueOf(tag, 'crossorigin') !== undefined);
  if (needsSharing && !loaded.headers.has('access-control-allow-origin')) {
    say(
      'script-unreachable',
      `${url.origin} does not let other sites use its files. Its server has to send Access-Control-Allow-Origin: *.`,
    );
  } else if (hashes.length && isOther && !needsSharing) {
    say(
      'script-hash',
      `${show(address)} has a hash but no crossorigin="anonymous", so browsers will not run it.`,
    );
  }
  return [findings, []];
}
