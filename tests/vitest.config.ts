import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const alias = { 'webextension-polyfill': `${root}tests/support/fake-browser.ts` };
const quick = ['domain', 'services', 'storage', 'messaging', 'platform', 'i18n', 'interchange'].map(
  (d) => `tests/${d}/**/*.test.ts`,
);
const page = ['sites', 'models', 'components'].map((d) => `tests/${d}/**/*.test.{ts,tsx}`);

export default defineConfig({
  root,
  resolve: { alias },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'quick', environment: 'node', include: [...quick, 'tests/*.test.ts'] } },
      { extends: true, test: { name: 'page', environment: 'jsdom', include: page } },
    ],
  },
});
