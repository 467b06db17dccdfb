import { html, nothing, type TemplateResult } from 'lit';
import { isServer } from '../server.js';
import { heading, type HeadingLevel } from './heading.js';

/**
 * A heading that opens what is below it. The whole row can be pressed; closed, it is found by the
 * browser's search and opened for print. The caller keeps whether it is open. Before the script is there
 * it is a heading and no button.
 */
export function disclosure(options: {
  readonly level: HeadingLevel;
  /** Unique in the element. */
  readonly id: string;
  /** The part of the heading. */
  readonly part: string;
  readonly title: unknown;
  /** A note at the end of the row. It is read where it stands, once. */
  readonly note: unknown;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly onBeforeMatch: () => void;
  readonly content: unknown;
}): TemplateResult {
  const { id, open } = options;
  return html`<div class="head">
      ${heading(
        options.level,
        2,
        options.part,
        isServer
          ? options.title
          : html`<button
              type="button"
              aria-expanded=${open}
              aria-controls="panel-${id}"
              .onclick=${options.toggle}
            >
              ${options.title}
            </button>`,
      )}
      <p class="when" id="when-${id}">${options.note}</p>
    </div>
    <div
      class="panel"
      id="panel-${id}"
      hidden=${open ? nothing : 'until-found'}
      .onbeforematch=${options.onBeforeMatch}
    >
      ${options.content}
    </div>`;
}
