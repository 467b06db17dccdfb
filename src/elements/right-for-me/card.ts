import { html, type TemplateResult } from 'lit';
import { routes } from '../../content/shared.js';
import type { RightForMeContent } from '../../content/right-for-me.js';
import { rightForMeData } from './right-for-me.data.js';
import { expired } from '../../ui/about.js';
import { approvalLine } from '../../ui/approval.js';
import type { RenderContext } from '../../ui/render-context.js';

/**
 * What the guide is, the way in, and a line on what is approved of what the clinic gives, unless it is past its
 * day. Without a way in that line is all: no call to action stands without it.
 */
export function cardView(
  context: RenderContext,
  { lede, approval }: RightForMeContent,
  wayIn: TemplateResult | undefined,
): TemplateResult {
  const { clinic, shared } = context;
  if (expired(clinic)) return html`<p>${shared.expired}</p>`;
  const line = approved(context, approval);
  return wayIn
    ? html`<p class="lede">${lede}</p>
        ${wayIn} ${line}`
    : line;
}

function approved(
  context: RenderContext,
  { short, ketamine, esketamine, elsewhere }: RightForMeContent['approval'],
): TemplateResult {
  const { region = 'us', routes: given = routes } = context.clinic;
  if (region !== 'us') return html`<p class="callout" part="approval">${elsewhere}</p>`;
  const sprays = given.includes('nasal');
  const which = !sprays ? 'ketamine' : given.length > 1 ? 'both' : 'esketamine';
  const lines = { both: [ketamine, esketamine], ketamine: [ketamine], esketamine: [esketamine] };
  return approvalLine(context, short[which], lines[which], rightForMeData.cites.approval);
}
