import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  mechanisms,
  type HowItWorksContent,
  type MechanismId,
} from '../../content/how-it-works.js';

/**
 * Two nerve endings and the gap between them, from left to right as the message goes. Each step adds to the
 * picture of the one before; only what is new in it is named, and what is past is paler. One unit is a pixel
 * on a phone of 360 px.
 */

type Point = readonly [x: number, y: number];

/** The ending of the sending cell, closed and with two sacs that open into the gap. */
const start = 'M1 95C30 95 46 92 64 74C82 54 120 42 138 56';
const end = '138 152C120 166 82 154 64 134C46 116 30 113 1 113';
const closed = `${start}C149 65 152 86 152 104C152 122 149 143 ${end}`;
const opened = `${start}C145 62 149 70 150.5 79A10.5 10.5 0 1 0 152 96V112A10.5 10.5 0 1 0 150.5 129C149 138 145 146 ${end}`;
/** The receiving cell, without and with a new branch. */
const face =
  'C272 88 256 84 246 74C234 58 212 44 203 56C197 64 196 88 196 104C196 120 197 144 203 152C212 164 234 150 246 134C256 124 272 120 282 133C294 148 289 168 293 191';
const back = '324 191C328 150 321 60 325 1';
const receiving = `M294 1C288 36 294 60 282 75${face}`;
const grown = `M294 1C292 8 290 14 284 15C280 16 278 13 275 10C267 3 259 10 259 24C259 38 267 45 275 38C278 35 280 32 284 33C294 36 290 64 282 75${face}`;
const another =
  'M194 1C200 6 208 5 218 3C236-1 246 9 246 22C246 35 236 42 224 38C210 33 198 16 182 1';
const brake =
  'M4 5C12 14 19 19 26 20C33 17 36 10 37 1H42C42 11 45 18 51 20C58 20 65 15 71 8L75 12C68 20 60 27 59 35C59 43 60 48 56 51C50 56 42 57 36 55C27 55 17 59 7 67L3 63C12 55 18 47 18 38C18 29 9 18 1 8z';

/** Sacs that hold glutamate. */
const sacs: readonly Point[] = [
  [86, 90],
  [115, 76],
  [86, 122],
  [115, 134],
  [121, 105],
];
const leaving = 'M142 85h0M149 90h0M143 119h0M150 124h0';
/** Glutamate in the gap. */
const few = 'M166 112h0M176 86h0M172 138h0';
const many =
  'M162 64h0M173 75h0M163 88h0M178 98h0M167 107h0M160 121h0M175 117h0M166 136h0M180 131h0M170 52h0M183 60h0M170 151h0M184 112h0M182 147h0M158 146h0M159 76h0';
const growth =
  'M217 126l8 1-1 8M233 113l9 1-3 8M252 103l7 4-6 6M272 101l8 3-5 7M304 88l5-7 5 7M304 68l5-7 5 7M304 122l5 7 5-7M304 142l5 7 5-7';

const shape = (name: string, d: string) => svg`<path class=${name} d=${d} />`;
const drug = (x: number, y: number) => shape('drug', `M${x} ${y - 10}l10 10-10 10-10-10z`);
const dock = (x: number, y: number) =>
  shape(
    'dock',
    `M${x - 5} ${y - 13}h11a4 4 0 0 1 0 8h-11a4 4 0 0 1 0-8zm0 18h11a4 4 0 0 1 0 8h-11a4 4 0 0 1 0-8z`,
  );

/** A name of one or two lines, and the line that leads from it; it starts, or ends, at `x`. */
const label = (lines: readonly string[], side: 'start' | 'end', x: number, y: number, to: string) =>
  svg`${lines.map(
    (line, row) => svg`<text class=${side} x=${x} y=${y + 16 * row}>${line}</text>`,
  )}${shape('lead', to)}`;

/** What is new in the picture of a step, by name. */
const labels: Readonly<Record<MechanismId, (names: HowItWorksContent['signs']) => unknown>> = {
  dock: ({ sends, gets, glutamate, drug: medicine }) => svg`
    ${label(sends, 'start', 0, 44, 'M50 50L66 69')} ${label(gets, 'end', 284, 186, 'M250 173L252 132')}
    ${label(glutamate, 'end', 140, 186, 'M142 176L169 143')}
    ${label(medicine, 'end', 276, 14, 'M222 35L198 66')}`,
  brakes: ({ brake: name }) => label(name, 'start', 84, 18, 'M80 14L64 20'),
  rise: ({ more }) => label(more, 'end', 146, 186, 'M148 176L163 142'),
  signals: ({ other, growth: name }) => svg`
    ${label(other, 'end', 200, 172, 'M193 159L198 148')} ${label(name, 'end', 288, 172, 'M290 164L306 150')}`,
  connect: ({ link }) => label(link, 'end', 184, 18, 'M188 14L206 12'),
};

/** The picture of a step: one image, whose name says what it shows and whose parts are not read. */
export function scene(id: MechanismId, { signs, steps }: HowItWorksContent): TemplateResult {
  const at = mechanisms.findIndex((step) => step.id === id);
  /** What is there from a step on, paler after it. */
  const from = (step: number, drawn: unknown) =>
    at < step ? nothing : svg`<g class=${at > step ? 'past' : ''}>${drawn}</g>`;
  const rising = at > 1;
  const near = at > 3 ? grown : receiving;
  const full = rising ? sacs.slice(0, 3) : sacs;
  return html`<div class="scene" part="scene" role="img" aria-label=${steps[id].scene}>
    <svg viewBox="0 0 328 192" aria-hidden="true">
      ${shape('cell', rising ? opened : closed)}
      ${from(1, [
        shape('off', 'M60 42C74 42 83 44 90 50'),
        shape('bar', 'M82 58L98 50'),
        shape('cell', brake),
        dock(18, 38),
        drug(12, 38),
      ])}
      ${from(4, shape('cell new', another))} ${shape('cell two', `${near}L${back}z`)}
      ${shape('line', `${near}M${back}`)}
      ${shape('sac', full.map(([x, y]) => `M${x - 11} ${y}a11 11 0 0 1 22 0a11 11 0 0 1-22 0`).join(''))}
      ${shape('dots', `${full.map(([x, y]) => `M${x - 4} ${y - 3}h0m8 1h0m-4 6h0`).join('')}${rising ? leaving : ''}`)}
      ${dock(198, 74)} ${dock(196, 104)} ${shape('dock', 'M188 121h21v8h-14zm0 26h21v-8h-14z')}
      ${rising ? svg`<g class=${at > 3 ? 'past' : ''}>${shape('dots', many)}</g>` : shape('dots', few)}
      ${drug(191, 74)} ${from(3, [shape('dots', 'M194 134h0'), shape('growth', growth)])}
      ${labels[id](signs)}
    </svg>
  </div>`;
}
