import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Chinese screenshots need Chinese letters. */
const FONT = { name: 'fonts-noto-cjk', file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc' };

export function isDebianRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Installs the missing browsers from the distribution; does nothing when nothing is missing. */
export function installDebian(missing) {
  const names = missing.map((kind) => PACKAGES[kind]);
  if (!existsSync(FONT.file)) names.push(FONT.name);
  if (names.length === 0) return;
  console.log(`setup: installing ${names.join(', ')} with apt-get …`);
  apt(['update', '-q']);
  apt(['install', '-q', '-y', '--no-install-recommends', ...names]);
}

function apt(args) {
  const { status, error } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error || status !== 0) throw new Error(`apt-get ${args[0]} failed (its message stands above).`);
}
