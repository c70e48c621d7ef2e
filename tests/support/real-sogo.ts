import type { MailProgram, MailServer } from './real-mail-program.ts';
import type { View } from './stage/stage.ts';

/** Verbs of SOGo 5, by its own page's functions where a click would only be slower. */

const PROGRAM = `angular.element(document.querySelector('[ng-app]')).injector()`;
const FOLDER = `${PROGRAM}.get('Mailbox').selectedFolder`;
const SENDER = '#detailView [ng-bind="::viewer.message.from[0].email"]';
const LETTER = 'md-chips[ng-model="editor.message.editable.to"]';

export const sogoProgram: MailProgram = {
  logIn,
  openFolder,
  readUids,
  selectMessage,
  shownAt: (page) => page.evaluate<number>('regularsShownAt'),
  headerAddresses: (page) =>
    page.evaluate<string[]>(
      `[...document.querySelectorAll('#detailView [ng-bind^="::viewer.message.from"][ng-bind$=".email"]')].map((e) => e.textContent)`,
    ),
  compose: (page) => startLetter(page, `mailbox.newMessage($event)`),
  reply: (page) => startLetter(page, `viewer.reply($event)`),
  addRecipient: async (page, address) => {
    await page.type(`${LETTER} input`, address);
    await page.click('md-dialog input[name="subject"]');
  },
  leaveLetter: async (page) => {
    await page.evaluate(
      `([...document.querySelectorAll('md-dialog [ng-click="editor.cancel()"]')].at(-1).click(), 0)`,
    );
    await page.until<boolean>(`!document.querySelector('${LETTER}')`, 'the letter gone');
  },
};

async function logIn(page: View, { login, password }: MailServer): Promise<void> {
  const field = (name: string) => `input[ng-model="app.creds.${name}"]`;
  await page.waitFor(field('username'), 30_000);
  await page.type(field('username'), login);
  await page.type(field('password'), password);
  await page.click('form[name="loginForm"] button[type="submit"]:not([disabled])');
  await page.until<boolean>(`${FOLDER}?.$messages?.[0]?.subject !== undefined`, 'the list', 30_000);
  await noteWhenShown(page);
}

/** Writes down when the sender of another message appeared, in `regularsShownAt`. */
function noteWhenShown(page: View): Promise<number> {
  return page.evaluate<number>(`(() => {
    globalThis.regularsShownAt = 0;
    let last = null;
    new MutationObserver(() => {
      const sender = document.querySelector('${SENDER}');
      if (!sender || sender === last || !sender.textContent) return;
      last = sender;
      regularsShownAt = performance.timeOrigin + performance.now();
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    return 0;
  })()`);
}

/** SOGo keeps the parts of a name in modified UTF-7. */
async function openFolder(page: View, name: string): Promise<void> {
  const last = name.split('/').at(-1) ?? name;
  const path = await page.evaluate<string>(`(() => {
    const walk = (boxes) => boxes.flatMap((box) => [box, ...walk(box.children ?? [])]);
    const box = walk(${FOLDER}.$account.$mailboxes).find(
      (box) => box.path === ${JSON.stringify(name)} || box.name === ${JSON.stringify(last)});
    const mailboxId = encodeURIComponent(box.path);
    ${PROGRAM}.get('$state').go('mail.account.mailbox', { accountId: 0, mailboxId });
    return box.path;
  })()`);
  const there = `${FOLDER}.path === ${JSON.stringify(path)} && !${FOLDER}.$isLoading && ${FOLDER}.$messages?.[0]?.uid`;
  await page.until<boolean>(there, `folder ${name}`);
}

function readUids(page: View): Promise<Record<string, number>> {
  return page.evaluate<Record<string, number>>(`(async () => {
    const { id, $messages } = ${FOLDER};
    const { $$resource } = ${PROGRAM}.get('Mailbox').$Message;
    const found = $messages.map(async ({ uid }) => {
      const source = new DOMParser().parseFromString(await $$resource.fetch(id + '/' + uid, 'viewsource'), 'text/html');
      return [/^message-id:\\s*(<[^>]*>)/im.exec(source.body.textContent)?.[1] ?? '', Number(uid)];
    });
    return Object.fromEntries(await Promise.all(found));
  })()`);
}

async function selectMessage(page: View, uid: number): Promise<void> {
  await page.evaluate(`(() => {
    const mailboxId = encodeURIComponent(${FOLDER}.path);
    ${PROGRAM}.get('$state').go('mail.account.mailbox.message', { accountId: 0, mailboxId, messageId: ${uid} });
    return 0;
  })()`);
  const open = `${FOLDER}.$selectedMessage == ${uid} && location.hash.endsWith('/${uid}') && document.querySelector('${SENDER.replace('.email', '.name')}, #detailView [ng-bind="viewer.message.subject"]') !== null`;
  await page.until<boolean>(open, `message ${uid} open`, 20_000);
}

async function startLetter(page: View, action: string): Promise<void> {
  await page.evaluate(`(document.querySelector('button[ng-click="${action}"]').click(), 0)`);
  await page.waitFor(LETTER, 20_000);
}
