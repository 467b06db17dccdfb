import { accent } from './accent.styles.js';
import { choiceStyles } from './choice.styles.js';
import { contactStyles } from './contact.styles.js';
import { controls } from './controls.styles.js';
import { helpStyles } from './help.styles.js';
import { sourcesStyles } from './sources.styles.js';
import { tokens } from './tokens.styles.js';
import { type } from './type.styles.js';

/**
 * What every tag looks like. A piece that only some tags have (rows that open, figures, bars) has its
 * sheet beside it, and a tag that uses it names it.
 *
 * Paper shows everything and no control, and so does a page without scripting, which may hold prerendered
 * HTML: rules for both stand under `print, (scripting: none)`.
 */
export const base = [
  tokens,
  accent,
  type,
  controls,
  choiceStyles,
  sourcesStyles,
  helpStyles,
  contactStyles,
];
