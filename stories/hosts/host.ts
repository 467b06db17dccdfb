import { html, type TemplateResult } from 'lit';

/** The pages on which the toolbar can put a story. */
export const hosts = ['bare'] as const;

/** A story inside the page of that name; on any other name the story alone. */
export function onHost(name: string, content: TemplateResult): TemplateResult {
  return name === 'bare'
    ? html`<main>
        <h1>Harbor Light Clinic</h1>
        <p>We are a small clinic on the quay in Port Ellis.</p>
        ${content}
      </main>`
    : content;
}
