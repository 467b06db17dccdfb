// What the selectors of a style sheet say.
import * as css from 'css-tree';

const has = (node) =>
  css.find(node, ({ type, name }) => type === 'PseudoClassSelector' && name === 'has') !== null;

/**
 * The selectors in which something stands below, or beside, what is told by what it has.
 *
 * @param {string} sheet
 */
export function belowHas(sheet) {
  const found = [];
  css.walk(css.parse(sheet), {
    visit: 'Selector',
    enter(selector) {
      let had = false;
      for (const each of selector.children.toArray()) {
        if (had && each.type === 'Combinator') found.push(css.generate(selector));
        had ||= has(each);
      }
    },
  });
  return found;
}
