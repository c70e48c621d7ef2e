import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebian, isDebianRoot } from './debian.mjs';

const home = process.env.HOME ?? '';
const local = process.env.LOCALAPPDATA ?? '';
const programs = [process.env.PROGRAMFILES ?? '', process.env['PROGRAMFILES(X86)'] ?? '', local];

/** Names looked for on PATH, then the usual places, best first. Edge is Chromium too. */
const PLACES = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    files: [
      '/usr/lib/chromium/chromium',
      ...['', home].flatMap((base) => [
        `${base}/Applications/Chromium.app/Contents/MacOS/Chromium`,
        `${base}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${base}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      ]),
      ...programs.flatMap((base) => [
        `${base}\\Chromium\\Application\\chrome.exe`,
        `${base}\\Google\\Chrome\\Application\\chrome.exe`,
        `${base}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]),
    ],
    wanted: 'Chromium, Chrome or Edge (144 or later)',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly', 'firefox'],
    files: [
      ...['', home].flatMap((base) =>
        ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map(
          (name) => `${base}/Applications/${name}.app/Contents/MacOS/firefox`,
        ),
      ),
      ...programs.map((base) => `${base}\\Mozilla Firefox\\firefox.exe`),
    ],
    wanted: 'Firefox (140 or later; ESR or Developer Edition for the whole test)',
  },
};

/** Where a browser is, or null. */
export function findBrowser(kind) {
  const { variable, names, files } = PLACES[kind];
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  const direct =
    kind === 'chromium' ? [...files, ...byName(onPath, names)] : [...byName(onPath, names), ...files];
  return direct.find((file) => existsSync(file)) ?? null;
}

/** What to tell somebody whose machine lacks a browser. */
export function missingBrowser(kind) {
  const { variable, wanted } = PLACES[kind];
  return `${wanted} was not found. Install it, or name its program in ${variable}.`;
}

/** Finds the browsers; on Debian as root installs the missing ones. `all` = both are needed. */
export function ensureBrowsers({ all }) {
  for (const { variable } of Object.values(PLACES)) {
    const chosen = process.env[variable];
    if (chosen && !existsSync(chosen)) throw new Error(`${variable} names ${chosen}, which does not exist.`);
  }
  const missing = Object.keys(PLACES).filter((kind) => !findBrowser(kind));
  if (isDebianRoot()) installDebian(missing);
  const still = missing.filter((kind) => !findBrowser(kind));
  if (still.length === 0) return;
  const words = still.map(missingBrowser).join('\n       ');
  if (all || still.length === Object.keys(PLACES).length) throw new Error(words);
  console.log(`setup: ${words}`);
}

/** Keeps the order of `names` before the order of PATH. */
function byName(paths, names) {
  return names.flatMap((name) =>
    paths.filter((path) => path.endsWith(`/${name}`) || path.endsWith(`\\${name}`)),
  );
}
