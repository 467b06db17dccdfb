import '../elements/define-all.js';
import { version } from '../version.js';
import { mount, mountAll } from './mount.js';

/** What the script offers to other scripts of the page. */
export interface KetamineElementsGlobal {
  readonly version: string;
  readonly mount: typeof mount;
}

declare global {
  var ketamineElements: KetamineElementsGlobal | undefined;
}

// The first of two scripts stays, as its tags do. What else a page calls by this name stays the page's, and
// an element with this id is no name that was taken.
if (!globalThis.ketamineElements?.mount) {
  if (!Object.hasOwn(globalThis, 'ketamineElements')) {
    globalThis.ketamineElements = { version, mount };
  }
  mountAll();
}
