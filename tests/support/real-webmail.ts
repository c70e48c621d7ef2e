import { join } from 'node:path';
import { build } from './builds.ts';
import { buildFolder, OUTPUT } from './paths.ts';
import type { MailProgram, MailServer } from './real-mail-program.ts';
import { MAIL_PROGRAMS, mailMissing, startMail } from './real-mail-server.ts';
import { walkMail } from './real-mail-walk.ts';
import { readRealArguments } from './real-options.ts';
import type { BrowserKind } from './setup/browsers.mjs';
import { openStage } from './stage/open-stage.ts';

/**
 * `npm run real-webmail [-- --app sogo]`: a real Roundcube or SOGo with a made-up mailbox and the extension
 * beside it. Without a display (or with --headless) every message is walked and the figures are told.
 */
const { app, at, browsers, walk } = readRealArguments('roundcube');
const program = MAIL_PROGRAMS[app];
if (!program) throw new Error(`--app is ${Object.keys(MAIL_PROGRAMS).join(' or ')}, not ${app}`);
const missing = mailMissing(app, at);
if (missing) {
  console.error(`Nothing to open: a real ${app} cannot be had here: ${missing}.`);
  process.exit(1);
}
console.log(`Setting up ${app} …`);
const server = await startMail(app, at);
try {
  for (const browser of browsers) await openIn(browser, program, server);
} catch (error) {
  console.error(`\nIt failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await server.stop();
}

async function openIn(browser: BrowserKind, program: MailProgram, server: MailServer): Promise<void> {
  console.log(`Building Regulars for ${browser} …`);
  await build(browser);
  const stage = await openStage({ browser, extension: buildFolder(browser, 'e2e'), headless: walk });
  try {
    if (walk) {
      const pictures = join(OUTPUT, 'real-webmail', app, browser);
      const well = await walkMail({ stage, program, server, pictures, tell: console.log });
      console.log(`  ${browser}, ${app}; pictures: ${pictures}\n`);
      if (!well) process.exitCode = 1;
    } else {
      await program.logIn(await stage.openPage(server.url), server);
      console.log(`${app}: ${server.url}  login ${server.login}  password ${server.password}`);
      console.log('Press the Regulars button in the toolbar. Close the browser, or press Ctrl+C, to end.');
      const interrupted = new Promise<void>((resolve) => process.once('SIGINT', resolve));
      await Promise.race([stage.ended(), interrupted]);
    }
  } finally {
    await stage.close();
  }
}
