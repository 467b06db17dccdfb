import { tell } from '../validation/console.js';
import { version } from '../version.js';

/** Where a class keeps its version; a shared symbol, since two copies of this file may meet. */
const stamp = Symbol.for('ketamine-elements.version');
let warned = false;

/**
 * Registers a tag. A page may run the script twice, or two versions of it: the first one stays, a
 * different version is named in the console, and nothing throws. Does nothing on a server.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const { customElements: registry, document: page } = globalThis as Partial<typeof globalThis>;
  if (!registry) return;
  if (page?.contentType === 'application/xhtml+xml') {
    // Templates are read as HTML, which such a page does not do; what is inside the tags stays.
    if (!warned) tell(() => `<${tag}> needs a page served as text/html; this one is XML.`);
    warned = true;
    return;
  }
  const taken = registry.get(tag) as
    (CustomElementConstructor & { [key: symbol]: string }) | undefined;
  if (!taken) {
    Object.assign(element, { [stamp]: version });
    registry.define(tag, element);
  } else if (taken[stamp] !== version && !warned) {
    // One message for all tags: they come in one script.
    warned = true;
    tell(
      () =>
        `<${tag}> is there already in version ${taken[stamp] ?? 'unknown'}; the tags of version ${version} are not used.`,
    );
  }
}
