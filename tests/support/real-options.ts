import { parseArgs } from 'node:util';
import type { BrowserKind } from './setup/browsers.mjs';

export interface RealArguments {
  /** Which program, e.g. `sogo`. */
  app: string;
  /** Folder of one that already runs. */
  at?: string;
  /** Folder of the program itself, where it is not set up from packages. */
  dir?: string;
  browsers: BrowserKind[];
  /** Without a display there is nobody to look. */
  walk: boolean;
}

const BROWSERS: Record<string, BrowserKind[]> = {
  chromium: ['chromium'],
  firefox: ['firefox'],
  both: ['chromium', 'firefox'],
};

/** `--app`, `--at FOLDER`, `--dir FOLDER`, `--browser chromium|firefox|both`, `--headless`. */
export function readRealArguments(app: string): RealArguments {
  const { values } = parseArgs({
    options: {
      app: { type: 'string', default: app },
      at: { type: 'string' },
      dir: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
    },
  });
  const browsers = BROWSERS[values.browser];
  if (!browsers) throw new Error(`--browser is chromium, firefox or both, not ${values.browser}`);
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  const walk = values.headless || !display || browsers.length > 1;
  return {
    app: values.app,
    browsers,
    walk,
    ...(values.at ? { at: values.at } : {}),
    ...(values.dir ? { dir: values.dir } : {}),
  };
}
