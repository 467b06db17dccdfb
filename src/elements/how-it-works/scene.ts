import { html, nothing, svg, type TemplateResult } from 'lit';
import type { HowItWorksWords, MechanismId, Sign } from '../../content/schema.js';

/** What is drawn from which step on, so that each picture adds to the one before. */
const order: readonly MechanismId[] = ['dock', 'brakes', 'rise', 'signals', 'connect'];

/** Each sign as it is drawn, centered on a point. */
const signs: Readonly<Record<Sign, (x: number, y: number) => unknown>> = {
  drug: (x, y) => svg`<path class="drug" d="M${x} ${y - 7}l7 7-7 7-7-7z" />`,
  dock: (x, y) => svg`<path class="line" d="M${x - 9} ${y - 6}v6a9 9 0 0 0 18 0v-6" />`,
  glutamate: (x, y) => svg`<circle class="dot" cx=${x} cy=${y} r="4" />`,
  brake: (x, y) => svg`<circle class="line" cx=${x} cy=${y} r="7" />`,
  growth: (x, y) => svg`<path class="dot" d="M${x} ${y - 6}l6 10h-12z" />`,
  branch: (x, y) => svg`<path class="line" d="M${x - 8} ${y + 6}q6-12 16-12" />`,
};

/** The signs that the reader needs to read the picture of a step. */
const legends: Readonly<Record<MechanismId, readonly Sign[]>> = {
  dock: ['drug', 'dock', 'glutamate'],
  brakes: ['drug', 'dock', 'brake'],
  rise: ['glutamate', 'dock'],
  signals: ['glutamate', 'dock', 'growth'],
  connect: ['growth', 'branch'],
};

/** A key of the signs, beside the picture. */
export const legend = (id: MechanismId, names: Readonly<Record<Sign, string>>): TemplateResult =>
  html`<ul class="legend when" role="list" aria-hidden="true">
    ${legends[id].map(
      (sign) =>
        html`<li><svg viewBox="-3 -3 26 26">${signs[sign](10, 10)}</svg>${names[sign]}</li>`,
    )}
  </ul>`;

/** Places of the dots that cross the gap: few at first, many when more flows. */
const few = [140, 172, 204];
const many = [128, 142, 156, 170, 184, 198, 212];

/** Two cells and the gap between them at one step. One image, whose name says what it shows. */
export function scene(id: MechanismId, words: HowItWorksWords): TemplateResult {
  const at = order.indexOf(id);
  const { drug, dock, glutamate, growth } = signs;
  const rising = at >= 2;
  return html`<svg
    class="scene"
    part="scene"
    viewBox="0 0 320 210"
    role="img"
    aria-label=${words.steps[id].scene}
  >
    <path class="line cell" d="M112 8v34q0 30 32 30h50q32 0 32-30v-34" />
    <path class="line cell" d="M70 202q0-66 60-66h78q60 0 60 66" />
    <text x="163" y="36">${words.cells.sends}</text>
    <text x="168" y="196">${words.cells.gets}</text>
    ${(rising
      ? [...many.map((x) => [x, 88]), ...many.map((x) => [x + 6, 104])]
      : few.map((x) => [x, 92])
    ).map(([x = 0, y = 0]) => glutamate(x, y))}
    ${dock(140, 132)} ${dock(200, 132)} ${at === 0 ? drug(140, 126) : nothing}
    ${
      at >= 1
        ? svg`<circle class="line cell" cx="42" cy="60" r="26" />
          <path class="line broken" d="M68 56h40m0-10v20" />${dock(42, 36)}${drug(42, 30)}`
        : nothing
    }
    ${at >= 3 ? svg`${glutamate(200, 128)}${[150, 170, 190].map((x) => growth(x, 172))}` : nothing}
    ${
      at >= 4
        ? svg`<path class="line branch" d="M262 176q22-6 24-34m-8-8h16" />
          <path class="line cell" d="M262 112q24 24 52 0" />`
        : nothing
    }
  </svg>`;
}
