import type { KeyInput, Page } from 'puppeteer-core';
import { splitKey } from './keys.ts';
import type { Driver } from './stage.ts';

/** Drives a page, a side panel or a window of ours through puppeteer. */
export function driveChromiumPage(page: Page): Driver {
  return {
    evaluate: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    typeText: (text) => page.keyboard.type(text),
    pressKey: async (key) => {
      const { modifiers, main } = splitKey(key);
      for (const modifier of modifiers) await page.keyboard.down(modifier as KeyInput);
      await page.keyboard.press(main as KeyInput);
      for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier as KeyInput);
    },
    capture: async (file) => {
      await page.screenshot({ path: file as `${string}.png` });
    },
    show: () => page.bringToFront(),
    close: () => page.close(),
  };
}
