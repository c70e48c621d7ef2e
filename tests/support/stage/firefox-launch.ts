import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, missingBrowser } from '../setup/browsers.mjs';

/** A quiet Firefox for a story: nothing of its own on the screen, on the network or in the way. */
const PREFERENCES: Record<string, string | number | boolean> = {
  'alerts.useSystemBackend': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.warnOnQuit': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'intl.accept_languages': 'en-US, en',
  'intl.locale.requested': 'en-US',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.prefs.recommended': true,
  'security.notification_enable_delay': 0,
  'services.settings.server': 'data:,',
  'sidebar.revamp': false,
  'startup.homepage_welcome_url': 'about:blank',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  // ESR, Developer Edition and Nightly then keep an unsigned add-on over a restart.
  'xpinstall.signatures.required': false,
};

export interface FirefoxProcess {
  /** Address of its WebDriver BiDi socket. */
  address: string;
  exited: Promise<void>;
  kill(): void;
}

export interface FirefoxLaunch {
  profile: string;
  headless: boolean;
  size: { width: number; height: number };
  preferences: Record<string, string | number | boolean>;
}

export async function launchFirefox(options: FirefoxLaunch): Promise<FirefoxProcess> {
  const program = findBrowser('firefox');
  if (!program) throw new Error(missingBrowser('firefox'));
  const lines = Object.entries({ ...PREFERENCES, ...options.preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(options.profile, 'user.js'), lines.join('\n'));
  const { width, height } = options.size;
  const size = { MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height) };
  const args = ['--no-remote', '--profile', options.profile, '--remote-debugging-port', '0'];
  const child = spawn(
    program,
    [...(options.headless ? ['--headless'] : []), ...args, '--remote-allow-system-access'],
    { env: { ...process.env, ...size, MOZ_CRASHREPORTER_DISABLE: '1' }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { address: await readAddress(child), exited, kill: () => child.kill('SIGKILL') };
}

/** Firefox tells the address of its socket on standard error. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not open its socket: ${said}`)), 60_000);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)));
    child.stderr?.on('data', (data) => {
      said += String(data);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
