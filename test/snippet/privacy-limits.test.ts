import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { privacyAdvice, privacyLimits } from '../../src/snippet/privacy-limits.js';

it('is what SECURITY.md says', () => {
  const text = readFileSync(join(import.meta.dirname, '../../SECURITY.md'), 'utf8').replace(
    /\s+/g,
    ' ',
  );
  for (const line of [...privacyLimits, privacyAdvice]) assert.ok(text.includes(line), line);
});
