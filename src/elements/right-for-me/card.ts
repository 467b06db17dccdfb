import { html, type TemplateResult } from 'lit';
import { routes, type RightForMeWords } from '../../content/schema.js';
import { expired } from '../../ui/about.js';
import { paragraphs, type Speech } from '../../ui/speech.js';

/** What the guide is, a line of honesty on what is approved, and the way in, unless it is past its day. */
export function cardView(
  { clinic, shared }: Speech,
  { lede, approval }: RightForMeWords,
  wayIn: TemplateResult,
): TemplateResult {
  if (expired(clinic)) return html`<p>${shared.expired}</p>`;
  const { region = 'us', routes: given = routes } = clinic;
  const lines =
    region === 'us'
      ? [
          ...(given.some((route) => route !== 'nasal') ? [approval.ketamine] : []),
          ...(given.includes('nasal') ? [approval.esketamine] : []),
        ]
      : [approval.elsewhere];
  return html`<p class="lede">${lede}</p>
    <div class="callout" part="approval">${paragraphs(lines)}</div>
    ${wayIn}`;
}
