import { start as startRrweb } from './rrweb.js';

/** Many recorders derive from rrweb and give its marks names of their own: one that nobody knows. */
export function start(): void {
  startRrweb({ blockClass: 'fork-block', maskTextClass: 'fork-mask', ignoreClass: 'fork-ignore' });
}
