import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';

export default {
  globs: ['src/elements/**/*.ts', 'src/ui/element.ts', 'src/clinic/clinic-element.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  overrideModuleCreation: ({ ts, globs }) => {
    const program = getTsProgram(ts, globs, 'tsconfig.json');
    return program
      .getSourceFiles()
      .filter(({ fileName }) => globs.some((glob) => fileName.includes(glob)));
  },
  plugins: [
    typeParserPlugin(),
    {
      name: 'public-surface',
      // What a page cannot use has no place in the manifest; the analyzer also takes the arguments of
      // `new SomeEvent(n)` for events.
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations } of customElementsManifest.modules) {
          for (const declaration of declarations ?? []) {
            declaration.members = declaration.members?.filter(
              ({ privacy, name }) => (privacy ?? 'public') === 'public' && !name.startsWith('#'),
            );
            declaration.events = declaration.events?.filter(({ description }) => description);
          }
        }
      },
    },
  ],
};
