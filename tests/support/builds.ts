import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildMode, buildFolder, ROOT } from './paths.ts';
import { run } from './run.ts';
import type { BrowserKind } from './setup/browsers.mjs';

/** Builds the extension; returns its folder. */
export async function build(browser: BrowserKind, mode: BuildMode): Promise<string> {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { code, output } = await run(process.execPath, [
    wxt,
    'build',
    '-b',
    target,
    ...(mode === 'e2e' ? ['--mode', 'e2e'] : []),
  ]);
  if (code !== 0) throw new Error(`the extension could not be built for ${browser}:\n${output}`);
  return buildFolder(browser, mode);
}

/** The build that is there, or a new one when there is none. */
export async function builtFolder(browser: BrowserKind, mode: BuildMode): Promise<string> {
  const folder = buildFolder(browser, mode);
  return existsSync(join(folder, 'manifest.json')) ? folder : await build(browser, mode);
}
