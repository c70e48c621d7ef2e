import { join } from 'node:path';
import { build } from './builds.ts';
import { buildFolder, OUTPUT } from './paths.ts';
import type { CrmServer } from './real-crm-server.ts';
import { walkCrm } from './real-crm-walk.ts';
import { freescoutMissing, startFreescout } from './real-freescout.ts';
import { readRealArguments } from './real-options.ts';
import type { BrowserKind } from './setup/browsers.mjs';
import { openStage } from './stage/open-stage.ts';

/**
 * `npm run real-crm -- --dir FOLDER`: a real FreeScout from a folder that holds it, filled with made-up
 * customers, and the extension beside it. Without a display (or with --headless) its pages are walked.
 */
const { dir, at, browsers, walk } = readRealArguments('freescout');
const missing = freescoutMissing(dir);
if (missing || !dir) {
  console.error(`Nothing to open: a real FreeScout cannot be had here: ${missing}.`);
  process.exit(1);
}
console.log('Setting up FreeScout …');
const server = await startFreescout(dir, at);
try {
  for (const browser of browsers) await openIn(browser, server);
} catch (error) {
  console.error(`\nIt failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await server.stop();
}

async function openIn(browser: BrowserKind, server: CrmServer): Promise<void> {
  console.log(`Building Regulars for ${browser} …`);
  await build(browser);
  const stage = await openStage({ browser, extension: buildFolder(browser, 'e2e'), headless: walk });
  try {
    if (walk) {
      const pictures = join(OUTPUT, 'real-crm', browser);
      const well = await walkCrm({ stage, server, pictures, tell: console.log });
      console.log(`  ${browser}, FreeScout ${server.version}; pictures: ${pictures}\n`);
      if (!well) process.exitCode = 1;
    } else {
      await stage.openPage(server.url);
      console.log(`FreeScout: ${server.url}  login ${server.login}  password ${server.password}`);
      console.log('Press the Regulars button in the toolbar. Close the browser, or press Ctrl+C, to end.');
      const interrupted = new Promise<void>((resolve) => process.once('SIGINT', resolve));
      await Promise.race([stage.ended(), interrupted]);
    }
  } finally {
    await stage.close();
  }
}
