import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { SEED } from './real-crm-people.ts';
import type { CrmServer, Seeded } from './real-crm-server.ts';
import { makeTempFolder, removeFolder } from './stage/temp-folder.ts';
import { poll } from './stage/view.ts';

/**
 * A FreeScout of one's own on loopback, from a folder that holds it with its libraries (branch `dist` of its
 * repository), with a PostgreSQL of its own. Debian: postgresql php-cli php-pgsql php-mbstring php-xml
 * php-imap php-gd php-zip php-curl php-intl. Nothing of it belongs to this repository.
 */

const POSTGRES = '/usr/lib/postgresql';
const SEEDER = join(import.meta.dirname, 'real-freescout-seed.php');

/** Why FreeScout cannot be had here, or null when it can. */
export function freescoutMissing(dir: string | undefined): string | null {
  if (!dir) return 'say where the program lies with --dir FOLDER (FreeScout: branch dist of its repository)';
  if (!existsSync(join(dir, 'vendor/autoload.php')))
    return `there is no FreeScout with its libraries (vendor/) in ${dir}`;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it needs root on Debian';
  if (!existsSync(POSTGRES)) return 'PostgreSQL is not installed (apt-get install postgresql)';
  const loaded = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? '';
  const lacking = ['pdo_pgsql', 'mbstring', 'xml', 'imap', 'gd', 'zip', 'curl', 'intl'].filter(
    (name) => !loaded.split('\n').includes(name),
  );
  return lacking.length ? `PHP lacks ${lacking.join(', ')} (apt-get install php-…)` : null;
}

/** In the folder `at`, where it is left running and found again, or in a folder of its own that goes with it. */
export async function startFreescout(dir: string, at?: string): Promise<CrmServer> {
  const folder = at ? resolve(at) : makeTempFolder('fs');
  const pids: number[] = [];
  const stop = async () => {
    if (at) return;
    for (const pid of pids) process.kill(-pid);
    as('postgres', '/', postgres('pg_ctl'), '-D', join(folder, 'pg'), '-m', 'fast', '-w', 'stop');
    removeFolder(folder);
  };
  try {
    const note = join(folder, 'crm.json');
    if (!existsSync(note)) {
      const database = await startDatabase(folder);
      writeFileSync(note, JSON.stringify(await install(dir, folder, database, pids)));
    }
    const facts = JSON.parse(readFileSync(note, 'utf8')) as Omit<CrmServer, 'stop'>;
    await poll(async () => (await fetch(facts.url)).ok, `FreeScout at ${facts.url}`, 30_000);
    return { ...facts, stop };
  } catch (error) {
    await stop().catch(() => {});
    throw error;
  }
}

async function startDatabase(folder: string): Promise<number> {
  const port = await freePort();
  const [data, sockets] = [join(folder, 'pg'), join(folder, 'run')];
  for (const name of [data, sockets]) mkdirSync(name, { recursive: true });
  run('chmod', '755', folder);
  run('chown', 'postgres', data, sockets);
  as('postgres', '/', postgres('initdb'), '-D', data, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N');
  const options = `-c listen_addresses=127.0.0.1 -p ${port} -c unix_socket_directories=${sockets} -c fsync=off`;
  as(
    'postgres',
    '/',
    postgres('pg_ctl'),
    '-D',
    data,
    '-w',
    '-l',
    join(sockets, 'log'),
    '-o',
    options,
    'start',
  );
  const sql = ['-c', 'create role freescout login', '-c', 'create database freescout owner freescout'];
  as('postgres', '/', 'psql', '-qX', '-h', sockets, '-p', String(port), '-d', 'postgres', ...sql);
  return port;
}

async function install(dir: string, folder: string, database: number, pids: number[]) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const app = join(folder, 'app');
  cpSync(dir, app, { recursive: true });
  const settings = { APP_URL: url, APP_KEY: '', DB_CONNECTION: 'pgsql', DB_HOST: '127.0.0.1' };
  const access = { DB_PORT: database, DB_DATABASE: 'freescout', DB_USERNAME: 'freescout', DB_PASSWORD: 'x' };
  const lines = Object.entries({ ...settings, ...access }).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(app, '.env'), lines.join(''));
  run('chown', '-R', 'www-data:www-data', app);
  as('www-data', app, 'php', 'artisan', 'key:generate', '--force');
  as('www-data', app, 'php', 'artisan', 'migrate', '--force');
  cpSync(SEEDER, join(app, 'seed.php'));
  const seeded = JSON.parse(asWith(JSON.stringify(SEED), 'www-data', app, 'php', 'seed.php')) as Seeded;
  pids.push(serve(app, port, join(folder, 'run/web.log')));
  const version =
    /'version' => '([^']+)'/.exec(readFileSync(join(app, 'config/app.php'), 'utf8'))?.[1] ?? '?';
  return { version, url, login: SEED.staff[0]?.email, password: SEED.password, seeded };
}

function serve(app: string, port: number, log: string): number {
  const out = openSync(log, 'a');
  const server = spawn(
    'setpriv',
    [...privileges('www-data'), 'php', '-S', `127.0.0.1:${port}`, '-t', 'public', 'server.php'],
    {
      cwd: app,
      detached: true,
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      stdio: ['ignore', out, out],
    },
  );
  server.unref();
  if (server.pid === undefined) throw new Error('PHP could not be started');
  return server.pid;
}

function postgres(program: string): string {
  return join(POSTGRES, readdirSync(POSTGRES).toSorted().at(-1) ?? '', 'bin', program);
}

function privileges(user: string): string[] {
  return [`--reuid=${user}`, `--regid=${user}`, '--init-groups'];
}

function as(user: string, folder: string, ...command: string[]): string {
  return asWith('', user, folder, ...command);
}

function asWith(input: string, user: string, folder: string, ...command: string[]): string {
  return execute(input, folder, 'setpriv', [...privileges(user), ...command]);
}

function run(program: string, ...args: string[]): string {
  return execute('', '/', program, args);
}

function execute(input: string, cwd: string, program: string, args: string[]): string {
  // pg_ctl leaves a server behind that would keep a pipe open: its output goes to the log instead.
  const quiet = args.includes('start');
  const stdio = quiet ? ('ignore' as const) : ('pipe' as const);
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    input,
    encoding: 'utf8',
    ...(quiet ? { stdio } : {}),
  });
  if (status !== 0)
    throw new Error(
      `${program} ${args.join(' ')} ended with ${status}: ${error ?? ''}${stderr ?? ''}${stdout ?? ''}`,
    );
  return stdout ?? '';
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
