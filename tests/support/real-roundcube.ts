import type { MailProgram } from './real-mail-program.ts';
import { headerAddresses, logIn, openFolder, readUids, selectMessage, shownAt } from './roundcube-page.ts';
import type { View } from './stage/stage.ts';

const IN_LETTER = `globalThis.rcmail?.env.action === 'compose' && document.readyState === 'complete'`;

/** Letters are written on a page of their own. */
export const roundcubeProgram: MailProgram = {
  logIn,
  openFolder,
  readUids,
  selectMessage,
  shownAt,
  headerAddresses,
  compose: (page) => startLetter(page, 'compose'),
  reply: (page) => startLetter(page, 'reply'),
  addRecipient: async (page, address) => {
    await page.type('#compose_to input', address);
    await page.click('#compose-subject');
  },
  leaveLetter: async (page, folder) => {
    await page.evaluate(`(rcmail.compose_skip_unsavedcheck = true, location.assign(rcmail.url('mail')), 0)`);
    await page.until<boolean>(
      `globalThis.rcmail?.message_list && document.readyState === 'complete' && !rcmail.busy`,
      'the list',
      20_000,
    );
    await openFolder(page, folder);
  },
};

async function startLetter(page: View, command: string): Promise<void> {
  await page.until<boolean>(`rcmail.commands['${command}'] && !rcmail.busy`, `${command} possible`);
  await page.evaluate(`(rcmail.command('${command}'), 0)`);
  await page.until<boolean>(IN_LETTER, 'the letter open', 20_000);
}
