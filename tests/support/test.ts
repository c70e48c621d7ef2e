import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './builds.ts';
import { SHARED } from './paths.ts';
import { type Roundcube, roundcubeEnvironment, roundcubeMissing, startRoundcube } from './roundcube.ts';
import { StageFailed, startTimes, testStage } from './test-stages.ts';

/** `npm test`: everything, cheapest first; stops at the first part that fails. */
const stages = startTimes();
const pages = join(SHARED, 'pages/manifest.json');
const missing = roundcubeMissing();
let roundcube: Roundcube | null = null;

try {
  await stages.time('types', () => testStage.script('types'));
  await stages.time('lint', () => testStage.script('lint'));
  await stages.time('unit, site, storage and component tests', () => testStage.vitest('unit'));
  await stages.time('builds for Chromium and Firefox', async () => {
    for (const browser of ['chromium', 'firefox'] as const) await build(browser);
  });
  if (existsSync(pages)) {
    await stages.time('pages of other programs', () =>
      testStage.script('read-page', '--batch', pages, '--check'),
    );
  } else console.log(`\n– pages of other programs: left out, ${pages} is not there.`);
  if (missing) console.log(`\n– real webmail: left out, ${missing}.`);
  else {
    await stages.time('real webmail: set-up', async () => {
      roundcube = await startRoundcube();
    });
  }
  const shared = { ...roundcubeEnvironment(roundcube), REGULARS_BUILT: '1' };
  await stages.time('stories in Chromium and Firefox', async () => {
    const run = (browser: string) =>
      testStage.vitest('e2e', {
        show: `  ${browser.padEnd(9)}`,
        env: { ...shared, REGULARS_BROWSER: browser },
      });
    const [chromium, firefox] = await Promise.allSettled([run('chromium'), run('firefox')]);
    for (const result of [chromium, firefox]) if (result.status === 'rejected') throw result.reason;
  });
} catch (error) {
  const words = error instanceof StageFailed ? error.message : String(error);
  console.error(`\nThe test stopped: ${words}`);
  process.exitCode = 1;
} finally {
  await (roundcube as Roundcube | null)?.stop();
}
stages.tell();
const { passed, failed } = testStage.counts();
console.log(`${passed} passed, ${failed} failed`);
