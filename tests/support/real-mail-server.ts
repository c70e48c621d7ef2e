import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SHARED } from './paths.ts';
import type { MailProgram, MailServer } from './real-mail-program.ts';
import { roundcubeProgram } from './real-roundcube.ts';
import { sogoProgram } from './real-sogo.ts';
import { run } from './run.ts';
import { makeTempFolder, removeFolder } from './stage/temp-folder.ts';

export const MAIL_PROGRAMS: Record<string, MailProgram> = { roundcube: roundcubeProgram, sogo: sogoProgram };

function setupOf(app: string): string {
  return join(SHARED, `realmail/setup-${app}.sh`);
}

/** Why this webmail cannot be had here, or null when it can. */
export function mailMissing(app: string, at?: string): string | null {
  if (at) return existsSync(join(at, 'webmail.json')) ? null : `there is no webmail.json in ${at}`;
  if (!existsSync(setupOf(app))) return `its set-up (${setupOf(app)}) does not lie beside this checkout`;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it needs root on Debian';
  return null;
}

/** The webmail that runs in the folder `at`, or one of its own in a new folder. */
export async function startMail(app: string, at?: string): Promise<MailServer> {
  if (at) return readServer(resolve(at), async () => {});
  const folder = makeTempFolder(app.slice(0, 2));
  const { code, output } = await run('bash', [setupOf(app), folder]);
  if (code !== 0) throw new Error(`${app} could not be set up:\n${output}`);
  return readServer(folder, async () => {
    await run('bash', [setupOf(app), folder, 'stop']);
    removeFolder(folder);
  });
}

function readServer(folder: string, stop: () => Promise<void>): MailServer {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { url, login, password } = read('webmail.json') as MailServer;
  return { folder, url, login, password, expected: read('expected.json') as MailServer['expected'], stop };
}
