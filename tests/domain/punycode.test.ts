import { createRequire } from 'node:module';
import { join } from 'node:path';
import { toASCII } from 'punycode/punycode.es6.js';
import { expect, it } from 'vitest';

it('is the package, not Node’s deprecated builtin of the same name', () => {
  const file = createRequire(import.meta.url).resolve('punycode/punycode.es6.js');
  expect(file).toContain(join('node_modules', 'punycode'));
  expect(toASCII('müller.example')).toBe('xn--mller-kva.example');
});
