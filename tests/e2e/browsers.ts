import type { BrowserKind } from '../support/setup/browsers.mjs';

const wanted = process.env['REGULARS_BROWSER'];

/** Both, unless REGULARS_BROWSER names one. */
export const BROWSERS: readonly BrowserKind[] = (['chromium', 'firefox'] as const).filter(
  (browser) => !wanted || wanted === browser,
);
