import { join } from 'node:path';
import { build } from './builds.ts';
import { readArguments } from './options.ts';
import { buildFolder, OUTPUT } from './paths.ts';
import { roundcubeMissing, startRoundcube } from './roundcube.ts';
import { logIn } from './roundcube-page.ts';
import { openStage } from './stage/open-stage.ts';
import { playWebmailStory } from './webmail-story.ts';

/** `npm run real-webmail`: a real Roundcube with a made-up mailbox, opened with the extension. */
const missing = roundcubeMissing();
if (missing) {
  console.error(`Nothing to open: ${missing}.`);
  process.exit(1);
}
const { browser, headless } = readArguments();
console.log(`Building Regulars for ${browser}, setting up Roundcube …`);
const [roundcube] = await Promise.all([startRoundcube(), build(browser)]);
const stage = await openStage({ browser, extension: buildFolder(browser, 'e2e'), headless });
try {
  const page = await stage.openPage(roundcube.url);
  await logIn(page, roundcube);
  if (headless) {
    const pictures = join(OUTPUT, 'real-webmail', browser);
    await playWebmailStory({ stage, page, pictures, tell: console.log });
    console.log(`\nPictures: ${pictures}`);
  } else {
    console.log(`Roundcube: ${roundcube.url}  login ${roundcube.login}  password ${roundcube.password}`);
    console.log('Press the Regulars button in the toolbar. Close the browser, or press Ctrl+C, to end.');
    const interrupted = new Promise<void>((resolve) => process.once('SIGINT', resolve));
    await Promise.race([stage.ended(), interrupted]);
  }
} catch (error) {
  console.error(`\nIt failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await stage.close();
  await roundcube.stop();
}
