import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, missingBrowser } from '../setup/browsers.mjs';
import { makeTempFolder } from './temp-folder.ts';

/** Names that resolve to nothing: in a test the browser's own services stay silent too. */
const LOOPBACK_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

export interface ChromiumLaunch {
  profile: string;
  headless: boolean;
  netLog: string;
  size: { width: number; height: number };
}

/** A new profile in developer mode: without it Chromium forgets an unpacked extension at the next start. */
export function makeChromiumProfile(): string {
  const profile = makeTempFolder('chromium');
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** Chromium drops an extension that came through the debugging pipe at the next start; this bit marks it. */
const ONLY_FOR_THIS_RUN = 1 << 15;

/** Makes the extension an ordinary unpacked one, as loaded by hand. Only while the browser is closed. */
export function keepExtension(profile: string, id: string): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as StoredPreferences;
  const entry = preferences.extensions.settings?.[id];
  if (!entry) throw new Error('the profile does not know the extension');
  entry.creation_flags &= ~ONLY_FOR_THIS_RUN;
  writeFileSync(file, JSON.stringify(preferences));
}

interface StoredPreferences {
  extensions: { settings?: Record<string, { creation_flags: number }> };
}

/** Puppeteer leaves the service worker alone unless asked, so it dies as it does for users. */
export async function launchChromium(options: ChromiumLaunch): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(missingBrowser('chromium'));
  const { width, height } = options.size;
  return await puppeteer.launch({
    executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: null,
    handleSIGINT: false,
    env: { ...process.env, LANGUAGE: 'en', LC_ALL: 'en_US.UTF-8' },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--disable-gpu', `--window-size=${width},${height}`, LOOPBACK_ONLY] : []),
      '--lang=en-US',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      '--hide-crash-restore-bubble',
      `--log-net-log=${options.netLog}`,
    ],
  });
}
