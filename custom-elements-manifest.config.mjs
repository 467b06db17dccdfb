import { relative, resolve } from 'node:path';
import { getTsProgram } from '@wc-toolkit/type-parser';

let typescript;
let program;

/** What the package has in the place of a module of the sources, where it has it at all. */
function shipped(module) {
  const path = relative(import.meta.dirname, resolve(module)).replaceAll('\\', '/');
  const [, element, file] = /^src\/elements\/([\w-]+)\/([\w-]+)\.ts$/.exec(path) ?? [];
  if (element && file === element) return `dist/elements/${element}.js`;
  if (element && file === 'define') return `dist/elements/${element}/define.js`;
  return { 'src/elements/define-all.ts': 'dist/define.js', 'src/ui/events.ts': 'dist/index.js' }[
    path
  ];
}

/** The properties of a class with their types, by name; those of what it extends are among them. */
function typesOf(className) {
  const checker = program.getTypeChecker();
  for (const source of program.getSourceFiles()) {
    if (!source.fileName.includes('/src/')) continue;
    const found = source.statements.find(
      (node) => typescript.isClassDeclaration(node) && node.name?.text === className,
    );
    if (!found) continue;
    return new Map(
      checker
        .getTypeAtLocation(found)
        .getProperties()
        .map((each) => [each.name, checker.getTypeOfSymbolAtLocation(each, found)]),
    );
  }
  throw new Error(`No class ${className}`);
}

/** The parts of a union without `undefined`, in an order that does not change. */
function parts(type) {
  const all = type.isUnion() ? type.types : [type];
  const { NoTruncation, UseSingleQuotesForStringLiteralType } = typescript.TypeFormatFlags;
  const flags = NoTruncation | UseSingleQuotesForStringLiteralType;
  return all
    .filter(({ flags: kind }) => !(kind & typescript.TypeFlags.Undefined))
    .map((each) => program.getTypeChecker().typeToString(each, undefined, flags))
    .sort();
}

/** What may be written into an attribute: some words, or a text. */
const written = (all) => {
  const words = [...new Set(all.map((each) => (/^\d+$/.test(each) ? `'${each}'` : each)))];
  return words.every((word) => word.startsWith("'")) ? words.join(' | ') : 'string';
};

/** A tag as a page may use it: what it inherits is its own, since what it inherits from is not shipped. */
function describe(declaration) {
  const { attributes = [], members = [], events = [], ...rest } = declaration;
  const types = typesOf(declaration.name);
  const open = ({ privacy = 'public', name }) => privacy === 'public' && !name.startsWith('#');
  const clean = (each) => ({ ...each, inheritedFrom: undefined });
  const fields = members.filter(open).map(clean);
  const defaults = new Map(fields.map((field) => [field.attribute, field.default]));
  return {
    ...rest,
    superclass: { name: 'LitElement', package: 'lit' },
    ...Object.fromEntries(
      ['cssParts', 'cssProperties', 'slots', 'cssStates']
        .filter((key) => rest[key])
        .map((key) => [key, rest[key].map(clean)]),
    ),
    members: fields.map((field) =>
      field.kind === 'field'
        ? { ...field, type: { text: parts(types.get(field.name)).join(' | ') } }
        : field,
    ),
    attributes: attributes.map(clean).map((each) => ({
      ...each,
      attribute: undefined,
      ...(defaults.get(each.name) && { default: defaults.get(each.name) }),
      ...(each.fieldName && { type: { text: written(parts(types.get(each.fieldName))) } }),
    })),
    // The analyzer also takes the arguments of `new SomeEvent(n)` for events.
    events: events.filter(({ description }) => description).map(clean),
  };
}

/** An event; what its constructor is given is no default. */
const describeEvent = ({ members = [], ...rest }) => ({
  ...rest,
  superclass: { name: 'Event', package: 'global:' },
  members: members.map((each) => (each.static ? each : { ...each, default: undefined })),
});

export default {
  globs: [
    'src/elements/**/*.ts',
    'src/ui/element.ts',
    'src/ui/events.ts',
    'src/clinic/clinic-element.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  overrideModuleCreation: ({ ts, globs }) => {
    typescript = ts;
    program = getTsProgram(ts, globs, 'tsconfig.json');
    return program
      .getSourceFiles()
      .filter(({ fileName }) => globs.some((glob) => fileName.includes(glob)));
  },
  plugins: [
    {
      name: 'public-surface',
      // What a page or a program cannot use has no place in the manifest.
      packageLinkPhase({ customElementsManifest }) {
        const modules = customElementsManifest.modules
          .map((module) => ({ ...module, path: shipped(module.path) }))
          .filter(({ path }) => path)
          .sort((a, b) => (a.path < b.path ? -1 : 1));
        const classes = new Map();
        for (const module of modules) {
          module.declarations = module.declarations
            .filter(({ kind }) => kind === 'class')
            .map((each) => (each.tagName ? describe(each) : describeEvent(each)));
          for (const { name, tagName } of module.declarations) {
            classes.set(name, { tagName, declaration: { name, module: module.path } });
          }
        }
        for (const module of modules) {
          const own = module.declarations.map(({ name }) => name);
          const names = module.path === 'dist/index.js' ? [...classes.keys()] : own;
          const defines = [...classes.values()].filter(
            ({ tagName, declaration }) =>
              tagName &&
              ['dist/define.js', declaration.module.replace(/\.js$/, '/define.js')].includes(
                module.path,
              ),
          );
          module.exports = [
            ...names.map((name) => ({
              kind: 'js',
              name,
              declaration: classes.get(name).declaration,
            })),
            ...defines.map(({ tagName, declaration }) => ({
              kind: 'custom-element-definition',
              name: tagName,
              declaration,
            })),
          ];
        }
        customElementsManifest.modules = modules;
      },
    },
  ],
};
