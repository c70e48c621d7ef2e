import { parseArgs } from 'node:util';
import type { BrowserKind } from './setup/browsers.mjs';

export interface RunArguments {
  browser: BrowserKind;
  headless: boolean;
}

/** `--browser firefox`, `--headless`; without a display there is no other way than headless. */
export function readArguments(): RunArguments {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
    },
  });
  const browser = { chrome: 'chromium', chromium: 'chromium', firefox: 'firefox' }[values.browser];
  if (!browser) throw new Error(`--browser is chromium or firefox, not ${values.browser}`);
  return { browser: browser as BrowserKind, headless: values.headless || !hasDisplay() };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
