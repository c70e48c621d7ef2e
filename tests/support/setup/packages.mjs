import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../../..');
const MODULES = join(ROOT, 'node_modules');
const NODE = process.platform === 'win32' ? 'node.cmd' : 'node';

/** Installs the packages of the lock file unless exactly these are already there. */
export function ensurePackages() {
  if (packagesAreCurrent()) return;
  console.log('setup: installing the npm packages of package-lock.json …');
  const { status, error } = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, npm_config_ignore_scripts: 'false' },
  });
  if (error) throw new Error(`npm could not be started: ${error.message}`);
  if (status !== 0) throw new Error('npm ci failed (its message stands above).');
  if (!packagesAreCurrent()) throw new Error('npm ci ended well but packages are still missing.');
}

/** npm writes its own lock file into node_modules as the last step of an install: the stamp to compare with. */
function packagesAreCurrent() {
  const stamp = join(MODULES, '.package-lock.json');
  if (!existsSync(stamp) || !existsSync(join(MODULES, '.bin', NODE))) return false;
  const wanted = readPackages(join(ROOT, 'package-lock.json'));
  const present = readPackages(stamp);
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      (present[path]?.version === entry.version && existsSync(join(ROOT, path))),
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
