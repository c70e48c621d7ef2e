import type { Expectation, Roundcube } from './roundcube.ts';
import type { View } from './stage/stage.ts';

/** Verbs of Roundcube, by its own page's functions where a click would only be slower. */

export async function logIn(page: View, { login, password }: Roundcube): Promise<void> {
  await page.type('#rcmloginuser', login);
  await page.type('#rcmloginpwd', password);
  await page.click('#rcmloginsubmit');
  await page.waitFor('#messagelist tbody tr', 30_000);
}

/** Uid of every message of the open folder by its Message-ID. */
export function readUids(page: View): Promise<Record<string, number>> {
  return page.evaluate<Record<string, number>>(`(async () => {
    const uids = Object.keys(rcmail.env.messages);
    const found = uids.map(async (uid) => {
      const url = rcmail.url('viewsource', { _uid: uid, _mbox: rcmail.env.mailbox });
      const source = await (await fetch(url)).text();
      return [/^message-id:\\s*(<[^>]*>)/im.exec(source)?.[1] ?? '', Number(uid)];
    });
    return Object.fromEntries(await Promise.all(found));
  })()`);
}

/** `name` as the mailbox has it, e.g. `Customers/客户`; Roundcube keeps its parts encoded and by last part. */
export async function openFolder(page: View, name: string): Promise<void> {
  const last = name.split('/').at(-1) ?? name;
  const path = await page.evaluate<string>(`Object.values(rcmail.env.mailboxes).find(
    (box) => box.id === ${JSON.stringify(name)} || box.name === ${JSON.stringify(last)},
  ).id`);
  await page.evaluate(`(rcmail.command('list', ${JSON.stringify(path)}), 0)`);
  const there = `rcmail.env.mailbox === ${JSON.stringify(path)} && !rcmail.busy`;
  await page.until<boolean>(there, `folder ${name}`);
}

/** Puts the message into the reading pane. */
export async function selectMessage(page: View, uid: number): Promise<void> {
  await page.evaluate(`(rcmail.message_list.select(${uid}), 0)`);
  await untilOpen(page, uid);
}

/** Resolves when the reading pane holds the message. */
export async function untilOpen(page: View, uid: number): Promise<void> {
  const pane = `document.querySelector('#messagecontframe').contentWindow`;
  const open = `${pane}.rcmail?.env.uid == ${uid} && ${pane}.document.readyState !== 'loading'`;
  await page.until<boolean>(open, `message ${uid} open`, 20_000);
}

/** When the open message could first be seen, epoch ms. */
export function shownAt(page: View): Promise<number> {
  return page.evaluate<number>(`(() => {
    const { performance } = document.querySelector('#messagecontframe').contentWindow;
    const [loading] = performance.getEntriesByType('navigation');
    const paints = performance.getEntriesByName('first-contentful-paint').map((p) => p.startTime);
    return performance.timeOrigin + Math.min(loading.domContentLoadedEventEnd || Infinity, ...paints);
  })()`);
}

/** Addresses in the header of the open message, as Roundcube itself shows them. */
export function headerAddresses(page: View): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelector('#messagecontframe').contentDocument
    .querySelectorAll('#message-header .rcmContactAddress')].map((link) => link.title)`);
}

/** The messages of one folder, in the order of the expectations. */
export function messagesOf(roundcube: Roundcube, folder: string): Expectation[] {
  return roundcube.expected.messages.filter((message) => message.folder === folder);
}
