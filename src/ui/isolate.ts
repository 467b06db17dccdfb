import { html } from 'lit';

/** A text of the clinic in a sentence of ours: whatever its script, it turns nothing around it. */
export const isolate = (text: string): unknown => html`<bdi>${text}</bdi>`;

/** A sentence with marks, with a text of the clinic in one of them. */
export const formatIsolated = (
  sentence: string,
  values: Readonly<Record<string, unknown>>,
): unknown =>
  sentence.split(/(\{\w+\})/).map((part) => {
    if (!part.startsWith('{')) return part;
    const value = values[part.slice(1, -1)];
    if (value === undefined) throw new Error(`No value for ${part} in "${sentence}"`);
    return value;
  });
