import { join } from 'node:path';
import { servePractice } from '../practice/server.ts';
import { build } from './builds.ts';
import { readArguments } from './options.ts';
import { buildFolder, OUTPUT } from './paths.ts';
import { openInbox } from './practice-page.ts';
import { playPracticeStory } from './practice-story.ts';
import { openStage } from './stage/open-stage.ts';

/** `npm start`: a browser with the extension and the practice inbox; without a display, the story played headless. */
const { browser, headless } = readArguments();
console.log(`Building Regulars for ${browser} …`);
await build(browser);
const practice = await servePractice();
const stage = await openStage({ browser, extension: buildFolder(browser, 'e2e'), headless });
try {
  if (headless) {
    const pictures = join(OUTPUT, 'story', browser);
    await playPracticeStory({ stage, origin: practice.origin, pictures, tell: console.log });
    console.log(`\nThe story went well. Pictures: ${pictures}`);
  } else {
    await openInbox(stage.openPage, practice.origin);
    console.log(`The practice inbox is open: ${practice.origin}`);
    console.log('Press the Regulars button in the toolbar. Close the browser, or press Ctrl+C, to end.');
    const interrupted = new Promise<void>((resolve) => process.once('SIGINT', resolve));
    await Promise.race([stage.ended(), interrupted]);
  }
} catch (error) {
  console.error(`\nThe story failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await stage.close();
  practice.close();
}
