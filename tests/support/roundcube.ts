import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from './paths.ts';
import { run } from './run.ts';
import { makeTempFolder, removeFolder } from './stage/temp-folder.ts';

const SETUP = join(SHARED, 'realmail/setup-roundcube.sh');
/** Set by `npm test`, so that its browsers share one Roundcube. */
const FOLDER_VARIABLE = 'REGULARS_ROUNDCUBE';

export interface Expectation {
  key: string;
  messageId: string;
  folder: string;
  subject: string;
  direction: 'in' | 'out' | 'self';
  kinds: string[];
  /** Whom a careful reader would offer. */
  counterpart: { name: string; address: string }[];
  /** Addresses in the message that must never be taken for the sender. */
  bait: string[];
}

export interface Roundcube {
  folder: string;
  url: string;
  login: string;
  password: string;
  expected: {
    own: { address: string; aliases: string[] };
    people: Record<string, { name: string; address: string }>;
    messages: Expectation[];
  };
  stop(): Promise<void>;
}

/** Why there is no Roundcube here, or null when there can be one. */
export function roundcubeMissing(): string | null {
  if (process.env[FOLDER_VARIABLE]) return null;
  if (!existsSync(SETUP)) return `the real webmail (${SETUP}) does not lie beside this checkout`;
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'the real webmail needs root on Debian';
  return null;
}

/** A Roundcube with its made-up mailbox: the one `npm test` has started, or one of its own. */
export async function startRoundcube(): Promise<Roundcube> {
  const given = process.env[FOLDER_VARIABLE];
  if (given) return readFacts(given, async () => {});
  const folder = makeTempFolder('rc');
  const { code, output } = await run('bash', [SETUP, folder]);
  if (code !== 0) throw new Error(`Roundcube could not be set up:\n${output}`);
  return readFacts(folder, async () => {
    await run('bash', [SETUP, folder, 'stop']);
    removeFolder(folder);
  });
}

/** For programs started from this one. */
export function roundcubeEnvironment(roundcube: Roundcube | null): Record<string, string> {
  return roundcube ? { [FOLDER_VARIABLE]: roundcube.folder } : {};
}

function readFacts(folder: string, stop: () => Promise<void>): Roundcube {
  const { url, login, password } = readJson<Login>(join(folder, 'webmail.json'));
  const expected = readJson<Roundcube['expected']>(join(folder, 'expected.json'));
  return { folder, url, login, password, expected, stop };
}

type Login = Pick<Roundcube, 'url' | 'login' | 'password'>;

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
