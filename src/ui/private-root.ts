import { render, type CSSResultOrNative } from 'lit';
import { attachRoot, dress, keepGestures, listen, listenUnheard, maker } from './private.js';
import { rootMode } from './root-mode.js';

/**
 * A closed root on a plain element, for what nobody but the reader may see. Whoever holds it in a private
 * field is the only one who has it: an element of our own can be asked for its root, and a renderer leaves
 * handles on what it renders into.
 */
export class PrivateRoot {
  /** What stands in the page. */
  readonly box = document.createElement('div');
  readonly root?: ShadowRoot;
  #view = '';
  #guard: AbortController | undefined;

  /** `parts`: those that the page may style. There is no root where a page's script would get it too. */
  constructor(styles: CSSResultOrNative[], parts: string) {
    this.box.setAttribute('exportparts', parts);
    const root = attachRoot(this.box, { mode: rootMode }, true);
    if (root && dress(root, styles, true)) this.root = root;
  }

  /** Gives it styles, as a root needs them that came into another document. */
  dress(styles: CSSResultOrNative[]): void {
    if (this.root) dress(this.root, styles, true);
  }

  /** Draws into it. `view` names what is drawn: under another name controls may go. */
  draw(root: ShadowRoot, content: unknown, view: string): void {
    if (view !== this.#view) {
      // Chromium keeps radios that had a name when they were taken out of a root, and what they say.
      for (const input of root.querySelectorAll('input')) input.name = '';
    }
    this.#view = view;
    listenUnheard(root);
    render(content, root, { creationScope: maker });
  }

  /**
   * Keeps what is pressed inside, of which the tag around it keeps the keys, and calls `leave` when the page goes.
   */
  guard(leave: () => void): void {
    this.release();
    const { signal } = (this.#guard = new AbortController());
    if (this.root) keepGestures(this.root, signal);
    listen('pagehide', leave, signal);
  }

  release(): void {
    this.#guard?.abort();
  }
}
