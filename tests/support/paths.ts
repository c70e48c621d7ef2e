import { join, resolve } from 'node:path';
import type { BrowserKind } from './setup/browsers.mjs';

export const ROOT = join(import.meta.dirname, '../..');
/** Sample data that may lie beside the checkout; never part of it. */
export const SHARED = join(ROOT, '../shared');
export const OUTPUT = resolve(ROOT, process.env['REGULARS_OUT'] ?? '.output');

/** shipped = as in the stores; e2e = with leave to read loopback pages, and nothing else. */
export type BuildMode = 'shipped' | 'e2e';

export function buildFolder(browser: BrowserKind, mode: BuildMode): string {
  const name = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return join(OUTPUT, mode === 'e2e' ? `${name}-e2e` : name);
}
