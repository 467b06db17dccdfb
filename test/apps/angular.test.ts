import { it } from 'node:test';
import { proofs } from './proofs.js';

const angular = await proofs({
  app: 'angular',
  made: ['@angular/core', '@angular/cli'],
  check: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '--noEmit'],
  refuses: {
    check: [
      '@angular/compiler-cli/bundles/src/bin/ngc.js',
      '--noEmit',
      '-p',
      'tsconfig.wrong.json',
    ],
    says: [
      /'detail' does not exist on type 'KetamineActionEvent'/,
      /type 'number' is not assignable to parameter of type 'string'/,
    ],
  },
  build: ['@angular/cli/bin/ng.js', 'build'],
  built: 'dist/browser',
});
for (const { name, skip, run } of angular) it(name, { skip }, run);
