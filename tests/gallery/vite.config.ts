import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Every state of the interface on one page: `?state=…&lang=…&theme=…`; without a state, the list. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../.output/vite-gallery', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2023' },
});
