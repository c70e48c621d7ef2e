import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, ROOT } from './paths.ts';
import { run } from './run.ts';
import type { BrowserKind } from './setup/browsers.mjs';

/** What the end-to-end build may read beyond the shipped one: a headless browser cannot answer a question. */
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Builds the extension as it is shipped, and from the very same files the one for the stories. */
export async function build(browser: BrowserKind): Promise<void> {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const { code, output } = await run(process.execPath, [wxt, 'build', '-b', target]);
  if (code !== 0) throw new Error(`the extension could not be built for ${browser}:\n${output}`);
  deriveStoryBuild(browser);
}

function deriveStoryBuild(browser: BrowserKind): void {
  const folder = buildFolder(browser, 'e2e');
  rmSync(folder, { recursive: true, force: true });
  cpSync(buildFolder(browser, 'shipped'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: LOOPBACK }));
}
