import { watchShown } from '../e2e/shown.ts';
import { findWrong } from '../e2e/verdict.ts';
import type { MailProgram, MailServer } from './real-mail-program.ts';
import { takePictures } from './real-picture.ts';
import { answerOf, count, newTally, readRealShown, type Tally, told } from './real-verdict.ts';
import type { Expectation } from './roundcube.ts';
import { remember, tellOwnAddresses, turnOn, untilKnown } from './sidebar.ts';
import type { Stage, View } from './stage/stage.ts';

export interface MailWalk {
  stage: Stage;
  program: MailProgram;
  server: MailServer;
  pictures: string;
  tell(line: string): void;
}

type Written = Expectation & { replyTo?: { name: string; address: string }[] };
type Judge = { page: View; sidebar: View; judge(wanted: Expectation, tally: Tally): Promise<void> };

/** Customers made before the walk, one line each. */
const CUSTOMERS = [
  ['m01', '!no calls before ten'],
  ['m24', '!never by phone'],
  ['m09', '!no rice older than a month'],
  ['m19', '!no green tea in winter'],
] as const;
const PICTURED = ['m01', 'm12', 'm30', 'm36', 'm45', 'm47', 'm64', 'm66', 'm02'];
/** Letters answered: plain, list, assistant, other reply address, odd names, hostile, machine. */
const ANSWERED = 'm01 m09 m17 m30 m33 m35 m36 m43 m44 m46 m47 m65 m66 m70 m75'.split(' ');
const PATIENCE = 3000;

/** Walks every message of the mailbox, writes and answers letters; tells the figures. True when nothing was wrong. */
export async function walkMail(walk: MailWalk): Promise<boolean> {
  const { stage, program, server, tell } = walk;
  await tellOwnAddresses(stage, server.expected.own.aliases);
  const page = await stage.openPage(server.url);
  await program.logIn(page, server);
  const sidebar = await stage.openSidebar(page);
  await turnOn(sidebar);
  const addresses = await makeCustomers(walk, page, sidebar);
  await watchShown(sidebar);
  const judge = judgeOf(walk, page, sidebar, addresses);
  const messages = await walkMessages(walk, judge);
  const letters = await walkLetters(walk, judge);
  for (const line of [...told('messages', messages), ...told('letters', letters)]) tell(line);
  return messages.wrong.length + letters.wrong.length === 0;
}

async function makeCustomers(walk: MailWalk, page: View, sidebar: View): Promise<Set<string>> {
  const uids = await walk.program.readUids(page);
  const addresses = new Set<string>();
  for (const [key, line] of CUSTOMERS) {
    const { counterpart, messageId } = message(walk, key);
    await walk.program.selectMessage(page, uids[messageId] ?? 0);
    await sidebar.untilText(counterpart[0]?.address ?? '');
    await remember(sidebar, line);
    await untilKnown(sidebar, counterpart[0]?.name ?? '');
    addresses.add(counterpart[0]?.address ?? '');
  }
  return addresses;
}

async function walkMessages(walk: MailWalk, { page, sidebar, judge }: Judge) {
  const { program, server } = walk;
  const tally = newTally();
  for (const folder of new Set(server.expected.messages.map((m) => m.folder))) {
    await program.openFolder(page, folder);
    const uids = await program.readUids(page);
    for (const wanted of server.expected.messages.filter((m) => m.folder === folder)) {
      const started = Date.now();
      await program.selectMessage(page, uids[wanted.messageId] ?? 0);
      await judge(wanted, tally);
      await addTime(tally, page, sidebar, program, started);
      if (PICTURED.includes(wanted.key)) await takePictures(walk, { page, sidebar }, wanted.key);
    }
  }
  return tally;
}

/** From the message seen to the last change of the card, where the person changed. */
async function addTime(tally: Tally, page: View, sidebar: View, program: MailProgram, started: number) {
  const at = await sidebar.evaluate<number | null>(
    `regularsSeen.findLast(({ at, name }) => name && at > ${started})?.at`,
  );
  if (at !== null) tally.times.push(Math.round(at - (await program.shownAt(page))));
}

async function walkLetters(walk: MailWalk, { page, sidebar, judge }: Judge) {
  const { program } = walk;
  const tally = newTally();
  await program.openFolder(page, 'INBOX');
  const uids = await program.readUids(page);
  const open = async (key: string) => {
    await program.selectMessage(page, uids[message(walk, key).messageId] ?? 0);
  };
  await open('m24');
  await untilKnown(sidebar, "Daniel O'Brien");
  await program.compose(page);
  await judge({ ...message(walk, 'm24'), key: 'empty letter', counterpart: [], kinds: [] }, tally);
  for (const key of ['m01', 'm45']) {
    const wanted = message(walk, key);
    if (key !== 'm01') await program.compose(page);
    await program.addRecipient(page, wanted.counterpart[0]?.address ?? '');
    await judge({ ...wanted, key: `letter to ${key}` }, tally);
    await takePictures(walk, { page, sidebar }, `letter-${key}`);
    await program.leaveLetter(page, 'INBOX');
  }
  for (const key of ANSWERED) {
    const wanted: Written = message(walk, key);
    const to = wanted.replyTo?.length ? wanted.replyTo : wanted.counterpart;
    await open(key);
    await program.reply(page);
    await judge({ ...wanted, key: `reply to ${key}`, counterpart: to }, tally);
    await program.leaveLetter(page, 'INBOX');
  }
  return tally;
}

/** Waits for the sidebar's answer: right twice in a row, or whatever stands there in the end. */
function judgeOf(walk: MailWalk, page: View, sidebar: View, addresses: Set<string>): Judge {
  const known = { people: walk.server.expected.people, addresses };
  const judge = async (wanted: Expectation, tally: Tally) => {
    const end = Date.now() + PATIENCE;
    let right = 0;
    let wrong: string | null = null;
    let answer = answerOf(await readRealShown(sidebar), wanted.counterpart);
    while (Date.now() < end && right < 2) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const shown = await readRealShown(sidebar);
      wrong = findWrong(shown, wanted, known, await walk.program.headerAddresses(page).catch(() => []));
      answer = answerOf(shown, wanted.counterpart);
      right = wrong === null && answer === 'right' ? right + 1 : 0;
    }
    if (wrong) tally.wrong.push(`${wanted.key} (${wanted.kinds.join(' ')}): ${wrong}`);
    else count(tally, answer, wanted.key);
  };
  return { page, sidebar, judge };
}

function message(walk: MailWalk, key: string): Written {
  const found = walk.server.expected.messages.find((m) => m.key === key);
  if (!found) throw new Error(`no message ${key}`);
  return found;
}
