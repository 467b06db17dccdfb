// What a script or a style sheet needs of a browser, by the names of MDN's compatibility data.
import { createRequire } from 'node:module';
import * as acorn from 'acorn';
import { full } from 'acorn-walk';
import * as css from 'css-tree';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** What stands in the data under a path, if it says where it is supported. */
const entry = (path) => path.reduce((at, key) => at?.[key], data)?.__compat;

/**
 * The first version of a browser that has something, to be compared as a number; `Infinity` where none has it.
 * A name with a prefix counts, since style sheets have both.
 */
export function since(path, browser) {
  const given = entry(path.split(' '))?.support[browser];
  const versions = [given ?? []]
    .flat()
    .filter((each) => each.version_added && !each.flags && !each.version_removed)
    .map(({ version_added: version }) => parseFloat(String(version).replace('≤', '')))
    .filter((version) => !Number.isNaN(version));
  return Math.min(Infinity, ...versions);
}

const newest = (path) => since(path, 'chrome') + since(path, 'safari') + since(path, 'firefox');

/** Where each name of a property or method stands: of the DOM, and of the language. */
const members = new Map();
for (const [root, owners] of [
  ['api', data.api],
  ['javascript builtins', data.javascript.builtins],
  ['javascript builtins Intl', data.javascript.builtins.Intl],
]) {
  for (const [owner, own] of Object.entries(owners)) {
    for (const name of Object.keys(own)) {
      if (name === '__compat' || !own[name].__compat) continue;
      members.set(name, [...(members.get(name) ?? []), `${root} ${owner} ${name}`]);
    }
  }
}

/** The oldest of what has a name: a script does not say of what class a thing is. */
const oldest = (paths = []) =>
  paths.length
    ? paths.reduce((found, path) => (newest(path) < newest(found) ? path : found))
    : undefined;

const known = (...paths) => paths.find((path) => entry(path.split(' ')));

const globalOf = (name) =>
  known(
    ...[`javascript builtins ${name}`, `api ${name}`],
    ...[`api Window ${name}`, `api WorkerGlobalScope ${name}`, `api EventTarget ${name}`],
  );

/** What a global object holds by itself, such as `CSS.supports` and `Promise.any`. */
const ofGlobal = (owner, name) =>
  /^(globalThis|window|self)$/.test(owner)
    ? globalOf(name)
    : known(
        ...[`api ${owner} ${name}_static`, `javascript builtins ${owner} ${name}`],
        ...[`api ${owner} ${name}`, `api ${owner[0].toUpperCase()}${owner.slice(1)} ${name}`],
      );

const operators = {
  '**': 'exponentiation',
  '??': 'nullish_coalescing',
  '??=': 'nullish_coalescing_assignment',
  '||=': 'logical_or_assignment',
  '&&=': 'logical_and_assignment',
};

function* inPattern({ pattern, flags }) {
  const expressions = 'javascript regular_expressions';
  const flagged = { v: 'unicodeSets', d: 'hasIndices', s: 'dotAll', y: 'sticky', u: 'unicode' };
  for (const flag of flags) {
    if (flagged[flag]) yield `javascript builtins RegExp ${flagged[flag]}`;
  }
  if (/\(\?<[=!]/.test(pattern)) yield `${expressions} lookbehind_assertion`;
  if (/\(\?<\w/.test(pattern)) yield `${expressions} named_capturing_group`;
  if (/\(\?[ims-]+:/.test(pattern)) yield `${expressions} modifier`;
  if (/\\p\{/i.test(pattern)) yield `${expressions} unicode_character_class_escape`;
}

/** The words of an HTML template: its tags, attributes, properties and the events that are listened to. */
function* inHtml(text) {
  for (const [, tag] of text.matchAll(/<([a-z][a-z0-9]*)(?=[\s>/])/g)) {
    yield known(`html elements ${tag}`);
  }
  for (const [, sign, name, value] of text.matchAll(
    /(?<=[\s"'])([.?@]?)([a-z][\w-]*)=["']?([\w-]*)/gi,
  )) {
    if (sign === '.') {
      yield /^on/.test(name)
        ? oldest(members.get(`${name.slice(2)}_event`))
        : oldest(members.get(name));
    } else {
      const owners = [
        'global_attributes',
        ...Object.keys(data.html.elements).map((tag) => `elements ${tag}`),
      ];
      const paths = owners.map((owner) => `html ${owner} ${name}`).filter((path) => known(path));
      yield oldest(paths);
      yield known(`html global_attributes ${name} ${value}`);
    }
  }
}

/** What a script needs, its templates and the style sheets in it too. */
export function needsOfScript(code) {
  const found = new Set();
  const add = (path) => path && found.add(path);
  const tree = acorn.parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const declared = new Set();
  const declare = (pattern) => {
    if (pattern?.type === 'Identifier') declared.add(pattern.name);
    else if (pattern?.type === 'ObjectPattern')
      pattern.properties.forEach((each) => declare(each.value ?? each.argument));
    else if (pattern?.type === 'ArrayPattern') pattern.elements.forEach(declare);
    else if (pattern?.type === 'AssignmentPattern') declare(pattern.left);
    else if (pattern?.type === 'RestElement') declare(pattern.argument);
  };
  full(tree, (node) => {
    if (
      node.type === 'VariableDeclarator' ||
      node.type === 'ClassDeclaration' ||
      node.type === 'ClassExpression'
    )
      declare(node.id);
    if (/Function/.test(node.type)) [node.id, ...node.params].forEach(declare);
    if (node.type === 'CatchClause') declare(node.param);
    if (/^Import.*Specifier$/.test(node.type)) declare(node.local);
  });
  const text = (value) => {
    if (/<[a-z]/.test(value) || /[.?@]on[a-z]+=/.test(value))
      for (const path of inHtml(value)) add(path);
    if (/\{[^{}]*:[^{}]*\}/.test(value) && !/[<`]/.test(value)) {
      for (const path of needsOfStyles(value)) add(path);
    }
  };
  const visit = {
    Identifier: ({ name }) => declared.has(name) || add(globalOf(name)),
    MemberExpression({ object, property, computed }) {
      if (computed || property.type !== 'Identifier') return;
      const owner =
        object.type === 'Identifier' && !declared.has(object.name) ? object.name : undefined;
      add((owner && ofGlobal(owner, property.name)) ?? oldest(members.get(property.name)));
    },
    ObjectPattern({ properties }) {
      for (const { key, computed } of properties) {
        if (key?.type === 'Identifier' && !computed) add(oldest(members.get(key.name)));
      }
    },
    ChainExpression: () => add('javascript operators optional_chaining'),
    LogicalExpression: ({ operator }) =>
      operators[operator] && add(`javascript operators ${operators[operator]}`),
    BinaryExpression({ operator, left }) {
      if (operators[operator]) add(`javascript operators ${operators[operator]}`);
      if (left.type === 'PrivateIdentifier') add('javascript classes private_class_fields_in');
    },
    AssignmentExpression: ({ operator }) =>
      operators[operator] && add(`javascript operators ${operators[operator]}`),
    PropertyDefinition: ({ key }) =>
      add(
        `javascript classes ${key.type === 'PrivateIdentifier' ? 'private' : 'public'}_class_fields`,
      ),
    MethodDefinition: ({ key }) =>
      key.type === 'PrivateIdentifier' && add('javascript classes private_class_methods'),
    StaticBlock: () => add('javascript classes static initialization_blocks'),
    ImportExpression: () => add('javascript operators import'),
    MetaProperty: () => add('javascript operators import_meta'),
    CatchClause: ({ param }) =>
      param || add('javascript statements try_catch optional_catch_binding'),
    ForOfStatement: ({ await: waits }) => waits && add('javascript statements for_await_of'),
    Literal({ regex, value }) {
      if (regex) for (const path of inPattern(regex)) add(path);
      if (typeof value === 'string') text(value);
    },
    // Values of a template take one letter's room, so that what is around them is still read.
    TemplateLiteral: ({ quasis }) =>
      text(quasis.map(({ value }) => value.cooked ?? value.raw).join('x')),
  };
  full(tree, (node) => visit[node.type]?.(node));
  return found;
}

const units = {
  cq: 'container_query_length_units',
  d: 'viewport_percentage_units_dynamic',
  s: 'viewport_percentage_units_small',
  l: 'viewport_percentage_units_large',
};

/**
 * What a style sheet needs.
 *
 * @param {string} sheet
 * @param {(error: Error) => void} onParseError
 */
export function needsOfStyles(sheet, onParseError = () => {}) {
  const found = new Set();
  const add = (path) => path && found.add(path);
  const tree = css.parse(sheet, { onParseError });
  css.walk(tree, {
    enter(node) {
      const { type, name, property } = node;
      if (type === 'NestingSelector') add('css selectors nesting');
      else if (type === 'PseudoClassSelector' || type === 'PseudoElementSelector') {
        add(known(`css selectors ${name}${node.children && name === 'host' ? 'function' : ''}`));
        if (name === 'nth-child' && node.children?.first?.selector)
          add(known('css selectors nth-child of_syntax'));
      } else if (type === 'Atrule') {
        add(known(`css at-rules ${name}`));
        if (name === 'media' && /[<>]/.test(css.generate(node.prelude)))
          add('css at-rules media range_syntax');
        if (name === 'supports' && /selector\(/.test(css.generate(node.prelude)))
          add('css at-rules supports selector');
      } else if (type === 'Feature') add(known(`css at-rules media ${name}`));
      else if (type === 'Dimension') {
        const [, kind] = /^(cq|[dsl])(?:w|h|i|b|min|max)$/.exec(node.unit.replace(/v/, '')) ?? [];
        add(known(`css types length ${kind && /v|cq/.test(node.unit) ? units[kind] : node.unit}`));
      } else if (type === 'Function') {
        add(
          known(
            `css types color ${name}`,
            `css types ${name}`,
            `css types transform-function ${name}`,
          ),
        );
        if (/^from\b/.test(css.generate(node).slice(name.length + 1))) {
          add(known(`css types color ${name} relative_syntax`));
        }
      } else if (type === 'Declaration' && !property.startsWith('--')) {
        add(known(`css properties ${property}`));
        if (property === 'text-decoration' && node.value.children?.size > 1)
          add('css properties text-decoration includes_color-and-style');
        // Words of its value, and of what a custom property is given.
        if (property === 'content' && /\//.test(css.generate(node.value)))
          add('css properties content alt_text');
        css.walk(node.value, (inner) => {
          if (inner.type === 'Identifier') add(known(`css properties ${property} ${inner.name}`));
        });
      } else if (type === 'Declaration') {
        const value = css.generate(node.value);
        for (const [, called] of value.matchAll(/([a-z][a-z-]*)\(/g)) {
          add(known(`css types color ${called}`, `css types ${called}`));
        }
        for (const [, called] of value.matchAll(/([a-z]+)\(from\b/g)) {
          add(known(`css types color ${called} relative_syntax`));
        }
      }
    },
  });
  return found;
}
