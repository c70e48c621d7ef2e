import { join } from 'node:path';
import { build } from './builds.ts';
import {
  everythingKept,
  spreadOf,
  timeOfTouch,
  touchesShown,
  untilRecipients,
  untilTouched,
  untilUntouched,
  watchTouches,
  watchTyping,
} from './guard-page.ts';
import { readArguments } from './options.ts';
import { buildFolder, OUTPUT } from './paths.ts';
import { roundcubeProgram } from './real-roundcube.ts';
import { type Roundcube, roundcubeMissing, startRoundcube } from './roundcube.ts';
import { remember, turnOn, untilKnown } from './sidebar.ts';
import { openStage } from './stage/open-stage.ts';
import type { Stage, View } from './stage/stage.ts';
import { poll } from './stage/view.ts';

/**
 * `node tests/support/real-guard.ts [--browser firefox]`: a letter to two customers in a real Roundcube; both
 * taboo lists, how fast a tabooed word is pointed out, and that nothing of the letter is kept.
 */
const CANARY = 'canary-draft-7f3a';
const ROUNDS = 12;
const PROPOSALS = [
  { line: 'We serve a peanut soup', words: 'peanut' },
  { line: 'I will call you at 9', words: 'call you at 9' },
];
const PLAIN = `document.querySelector('#composebody')`;
const HTML = `document.querySelector('iframe.tox-edit-area__iframe').contentDocument.body`;

const missing = roundcubeMissing();
if (missing) {
  console.error(`Nothing to write in: ${missing}.`);
  process.exit(1);
}
const { browser, headless } = readArguments();
const pictures = join(OUTPUT, 'real-guard', browser);
const [roundcube] = await Promise.all([
  startRoundcube(),
  process.env['REGULARS_BUILT'] === '1' ? undefined : build(browser),
]);
const stage = await openStage({ browser, extension: buildFolder(browser, 'e2e'), headless });
try {
  await playGuard(stage, roundcube);
} catch (error) {
  console.error(`\nIt failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await stage.close();
  await roundcube.stop();
}

async function playGuard(on: Stage, server: Roundcube): Promise<void> {
  const page = await on.openPage(server.url);
  await roundcubeProgram.logIn(page, server);
  const uids = await roundcubeProgram.readUids(page);
  const sidebar = await on.openSidebar(page);
  await turnOn(sidebar);
  const meet = async (key: string, line: string) => {
    const message = server.expected.messages.find((one) => one.key === key);
    const [person] = message?.counterpart ?? [];
    if (!message || !person) throw new Error(`no message ${key}`);
    await page.show();
    await roundcubeProgram.selectMessage(page, uids[message.messageId] ?? 0);
    await sidebar.untilText(person.address);
    await remember(sidebar, line);
    await untilKnown(sidebar, person.name);
    return person;
  };
  const anna = await meet('m01', '!no peanuts');
  const daniel = await meet('m24', '!never call before 10:00');

  await page.show();
  await roundcubeProgram.compose(page);
  for (const { address } of [anna, daniel]) await roundcubeProgram.addRecipient(page, address);
  await untilRecipients(sidebar, { [anna.name]: ['no peanuts'], [daniel.name]: ['never call before 10:00'] });
  console.log(`${browser}: writing to ${anna.name} and ${daniel.name}: both taboo lists are shown.`);
  await sidebar.capture(join(pictures, 'two-recipients.png'));

  await watchTouches(sidebar);
  const plain = await typeRounds(page, sidebar, PLAIN, '#composebody');
  console.log(`${browser}, plain text: ${told(plain)}`);
  await page.evaluate(`(rcmail.command('toggle-editor', { id: 'composebody', html: true }), 0)`);
  await page.until<boolean>(
    `${HTML.replace('.contentDocument', '?.contentDocument?')}?.isContentEditable`,
    'the HTML editor',
    20_000,
  );
  const html = await typeRounds(page, sidebar, HTML, 'iframe.tox-edit-area__iframe');
  console.log(`${browser}, HTML editor: ${told(html)}`);
  await page.type('iframe.tox-edit-area__iframe', `We serve a peanut soup, ${CANARY}. I will call you at 9.`);
  await untilTouched(sidebar, 'call you at 9');
  await sidebar.capture(join(pictures, 'flagged.png'));
  await on.captureWindow(join(pictures, 'window.png'));
  const inside = await page.evaluate<string>(`${HTML}.textContent`);
  if (!inside.includes(CANARY)) throw new Error('the canary was not written');
  const kept = await everythingKept(on);
  if (kept.includes(CANARY)) throw new Error('words of the letter are kept');
  console.log(`${browser}: ${kept.length} characters are kept by the extension, none of them of the letter.`);
}

async function typeRounds(page: View, sidebar: View, editor: string, target: string): Promise<number[]> {
  const times: number[] = [];
  await watchTyping(page, editor);
  for (let i = 0; i < ROUNDS; i++) {
    const proposal = PROPOSALS[i % PROPOSALS.length];
    if (!proposal) break;
    await page.type(target, proposal.line);
    times.push(await timeOfTouch(page, sidebar, proposal.words));
    if (i < ROUNDS - 1) await empty(page, sidebar, editor);
  }
  const [touch] = await touchesShown(sidebar);
  console.log(`  “${touch?.words}” ← ${touch?.beside}`);
  if (!touch?.taboo) throw new Error('it is not told as a taboo');
  await empty(page, sidebar, editor);
  return times;
}

/** Everything is selected and deleted, as a user does: again where the program was busy. */
async function empty(page: View, sidebar: View, editor: string): Promise<void> {
  const deleted = async () => {
    await page.evaluate(`(() => {
      const editor = ${editor};
      if (editor.select) editor.select();
      else editor.ownerDocument.execCommand('selectAll');
      return 0;
    })()`);
    await page.press('Delete');
    return page.evaluate<boolean>(`(${editor}.value ?? ${editor}.textContent).trim() === ''`);
  };
  await poll(deleted, 'the letter to be empty', 5000, page);
  await untilUntouched(sidebar);
}

function told(times: readonly number[]): string {
  const { count, p50, p95, worst } = spreadOf(times);
  return `last key → pointed out, ms, ${count} times: p50 ${p50}, p95 ${p95}, worst ${worst} (${times.join(', ')})`;
}
