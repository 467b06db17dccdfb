import { html, nothing } from 'lit';
import type { Cites } from '../compiled/cites.js';
import { publications } from '../compiled/publications.data.js';
import { format } from '../locale/format.js';
import { list } from './list.js';
import type { RenderContext } from './render-context.js';

/** A publication by its place in the list, which the build has worked out. */
export const publicationAt = (place: number): (typeof publications)[number] => {
  const found = publications[place];
  if (!found) throw new Error(`No publication ${place}`);
  return found;
};

/**
 * The publications behind a part, folded: they are minor notes. `of` names the part, so that the many of a
 * page can be told apart: "Sources for Dizzy (2)".
 */
export function sources({ messages }: RenderContext, cites: Cites, of?: string): unknown {
  const n = cites.length;
  return n
    ? html`<details class="sources" part="sources">
        <summary>
          ${of ? format(messages.sourcesFor, { name: of, n }) : format(messages.sources, { n })}
        </summary>
        <div lang="en">
          ${list(
            cites
              .map(publicationAt)
              .map(({ cite, link }) =>
                link ? html`<a href=${link} rel="noreferrer">${cite}</a>` : cite,
              ),
            '',
          )}
        </div>
      </details>`
    : nothing;
}
