import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLetter } from '../support/practice-page.ts';
import { untilKnown, untilTaboo, write } from '../support/sidebar.ts';
import type { View } from '../support/stage/stage.ts';
import { BROWSERS } from './browsers.ts';
import { openPracticeInbox, openScene, type Scene } from './scene.ts';

const OPTIONS = `[...document.querySelectorAll('[role=option]')].map((one) => one.textContent)`;

async function type(view: View, words: string): Promise<void> {
  for (const letter of words) await view.press(letter);
}

describe.each(BROWSERS)('finding, in %s', (browser) => {
  let scene: Scene;
  let page: View;
  let sidebar: View;

  beforeAll(async () => {
    scene = await openScene(browser);
    ({ page, sidebar } = await openPracticeInbox(scene));
    await openLetter(page, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
    await write(sidebar, '!no walnuts in her cake');
    await sidebar.press('Enter');
    await untilTaboo(sidebar, 'no walnuts in her cake');
  });
  afterAll(() => scene.close());

  it('finds a taboo just kept by the beginning of its word, and opens whose it is, by keyboard alone', async () => {
    await sidebar.evaluate('document.activeElement.blur()');
    await sidebar.press('/');
    await sidebar.until(
      `document.activeElement?.getAttribute('role') === 'combobox'`,
      'the search to be focused',
    );
    await type(sidebar, 'walnu');
    await sidebar.until(
      `${OPTIONS}.some((words) => words.includes('no walnuts') && words.includes('Alice Chen'))`,
      'the taboo',
    );
    await sidebar.capture(join(scene.pictures, 'find-memory.png'));
    await sidebar.press('ArrowDown');
    await sidebar.press('Enter');
    await untilKnown(sidebar, 'Alice Chen');
    expect(await sidebar.evaluate<number>(`document.querySelectorAll('[role=combobox]').length`)).toBe(0);
  });

  it('finds a Chinese name by the first letters of its pinyin', async () => {
    await sidebar.evaluate('document.activeElement.blur()');
    await sidebar.press('/');
    await sidebar.until(
      `document.activeElement?.getAttribute('role') === 'combobox'`,
      'the search to be focused',
    );
    await type(sidebar, 'lzh');
    await sidebar.until(`${OPTIONS}.some((words) => words.includes('林志豪'))`, '林志豪');
    await sidebar.capture(join(scene.pictures, 'find-pinyin.png'));
    await sidebar.press('Enter');
    await untilKnown(sidebar, '林志豪');
  });
});
