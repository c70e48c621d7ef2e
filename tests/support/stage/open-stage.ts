import { openChromiumStage } from './chromium.ts';
import { openFirefoxStage } from './firefox.ts';
import type { Stage, StageOptions } from './stage.ts';

/** Starts a browser with the extension in a fresh profile. */
export function openStage(options: StageOptions): Promise<Stage> {
  return options.browser === 'firefox' ? openFirefoxStage(options) : openChromiumStage(options);
}
