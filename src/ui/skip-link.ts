import { html, nothing } from 'lit';
import { format } from '../locale/format.js';
import type { RenderContext } from './render-context.js';

/**
 * A way past all that a long tag holds, to the call to action, wherever on the page it stands. For a tag
 * with more than 12 stops of the keyboard before it; seen when the keyboard comes to it.
 */
export function skipLink({ messages, voice }: RenderContext): unknown {
  const go = voice.wayTo('contact');
  return go
    ? html`<button type="button" class="link skip" .onclick=${go}>
        ${format(messages.skipTo, { name: messages.talkTitle })}
      </button>`
    : nothing;
}
