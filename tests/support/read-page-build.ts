import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = ['lib/sites', 'lib/domain', 'entrypoints/read-once.ts'];

/** Path of the built read-once script; builds the extension when it is missing or older than its sources. */
export function builtReader(): string {
  const script = join(resolve(ROOT, process.env['REGULARS_OUT'] ?? '.output'), 'chrome-mv3/read-once.js');
  if (existsSync(script) && statSync(script).mtimeMs >= newestSource()) return script;
  console.error('building the reader…');
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const built = spawnSync(process.execPath, [wxt, 'build', '-b', 'chrome'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  if (built.status !== 0 || !existsSync(script)) throw new Error('the extension could not be built');
  return script;
}

function newestSource(): number {
  return Math.max(
    ...SOURCES.flatMap((source) => filesOf(join(ROOT, source))).map((file) => statSync(file).mtimeMs),
  );
}

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const LEAVING_OUT = 'read-without.virtual.ts';

/** A script that defines `readWithout(id)`: reads the page with every reader but one. Never part of the extension. */
export async function readerWithout(): Promise<string> {
  const code = `
    import { READERS } from ${JSON.stringify(join(ROOT, 'lib/sites/readers.ts'))};
    import { lookAtPage, readerOf } from ${JSON.stringify(join(ROOT, 'lib/sites/look.ts'))};
    globalThis.readWithout = (id) => {
      const input = { document, url: new URL(location.href) };
      return lookAtPage(input, readerOf(input, READERS.filter((reader) => reader.id !== id)));
    };
  `;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'leaving-out',
        resolveId: (id) => (id.endsWith(LEAVING_OUT) ? LEAVING_OUT : null),
        load: (id) => (id === LEAVING_OUT ? code : null),
      },
    ],
    build: {
      write: false,
      lib: { entry: LEAVING_OUT, formats: ['iife'], name: 'leavingOut' },
    },
  });
  const chunk = [built].flat().flatMap((result) => ('output' in result ? result.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('the reader could not be built');
  return chunk.code;
}
