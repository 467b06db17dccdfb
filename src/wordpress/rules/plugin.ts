import { clinicFieldList, helpLine } from '../../clinic/clinic.js';
import { widgets } from '../../elements/names.js';
import { languages } from '../../locale/registry.js';
import { fallback, room } from '../../snippet/snippet.js';
import { titleOf } from '../../snippet/titles.js';
import * as describe from './describe.js';
import { pcre } from './pcre.js';
import type { Rule } from './rule.js';

/** What is read with the readers of `describe.ts` in place of the widgets' own is data. */
const described = (read: unknown): Rule => read as Rule;

/** Two readers of `src/clinic` are functions of their own around others, so what those say is completed. */
function whole(attribute: string, rule: Rule): Rule {
  if (attribute === 'local-help') {
    const [form, allowed] = helpLine;
    return { ...describe.text(90), matching: { form: pcre(form), allowed } } as Rule;
  }
  if (attribute === 'locations' && rule.kind === 'list') {
    return { ...rule, item: { ...describe.around(rule.item), needed: ['name'] } as Rule };
  }
  if (typeof rule !== 'object') throw new Error(`The reader of "${attribute}" is not described.`);
  return rule;
}

/** Everything that the plugin has to know of the widgets, but for their own attributes. */
export const plugin = {
  space: pcre(/\s+/),
  /** At either end. */
  edges: pcre(/^\s+|\s+$/),
  separators: pcre(/[\s,;]+/),
  clinic: Object.fromEntries(
    clinicFieldList.map(([, { attribute, read }]) => [
      attribute,
      whole(attribute, described(read)),
    ]),
  ),
  /** What becomes a custom property, by its name without `--ketamine-`. */
  look: {
    accent: {
      kind: 'matching',
      form: pcre(/^#[\da-f]{6}$/),
      allowed: '# and six digits or letters from a to f, such as #167a6e',
    } satisfies Rule,
  },
  widgets: Object.fromEntries(
    widgets.map((name) => [
      name,
      {
        titles: Object.fromEntries(
          languages.map((language) => [language, titleOf(name, language)]),
        ),
        room: room(name),
        rooms: Object.fromEntries(
          ['guide', 'button'].map((layout) => [layout, room(name, { layout })]),
        ),
      },
    ]),
  ),
  fallback: Object.fromEntries(languages.map((language) => [language, fallback(language)])),
};
