import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInbox, openLetter } from '../support/practice-page.ts';
import { untilKnown, untilTaboo, write } from '../support/sidebar.ts';
import type { View } from '../support/stage/stage.ts';
import { poll } from '../support/stage/view.ts';
import { BROWSERS } from './browsers.ts';
import { openPracticeInbox, openScene, type Scene } from './scene.ts';

const FIELD = 'textarea[data-quick-add]';

async function press(view: View, ...keys: string[]): Promise<void> {
  for (const key of keys) await view.press(key);
}

/** The keys are on the control of this name. */
async function untilFocused(sidebar: View, name: RegExp): Promise<void> {
  const focused = `(() => { const at = document.activeElement; const name = at.getAttribute('aria-label') ?? at.textContent; return ${name}.test(name); })()`;
  await sidebar.until<boolean>(focused, `the keys on ${name}`);
}

/** Marks the first words of the letter, as a user does with the mouse. */
async function mark(page: View, count: number): Promise<string> {
  return page.evaluate<string>(`(() => {
    const walker = document.createTreeWalker(document.querySelector('.message-body'), NodeFilter.SHOW_TEXT);
    let text = walker.nextNode();
    while (text && text.data.trim().length < ${count}) text = walker.nextNode();
    const begin = text.data.search(/\\S/);
    getSelection().setBaseAndExtent(text, begin, text, begin + ${count});
    return String(getSelection());
  })()`);
}

describe.each(BROWSERS)('one line in, in %s', (browser) => {
  let scene: Scene;
  let page: View;
  let sidebar: View;

  beforeAll(async () => {
    scene = await openScene(browser);
    ({ page, sidebar } = await openPracticeInbox(scene));
    await openLetter(page, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
  });
  afterAll(() => scene.close());

  it('corrects the kind with keys alone, and keeps it so', async () => {
    await write(sidebar, 'lilies give her headaches');
    await press(sidebar, 'ArrowDown');
    await untilFocused(sidebar, /^Kind: /);
    await press(sidebar, 'Enter', 'Home');
    await untilFocused(sidebar, /^Taboo$/);
    await press(sidebar, 'Enter');
    await untilFocused(sidebar, /^Kind: Taboo, change$/);
    await sidebar.capture(join(scene.pictures, 'quick-add-kind.png'));
    await press(sidebar, 'Escape', 'Enter');
    await untilTaboo(sidebar, 'lilies give her headaches');
    expect(await sidebar.textOf(FIELD)).toBe('');
  });

  it('corrects the date with keys alone, and keeps it so', async () => {
    await write(sidebar, '@tomorrow 10:00 call about the hall');
    await press(sidebar, 'ArrowDown', 'ArrowRight');
    await untilFocused(sidebar, /^Date: Tomorrow 10:00, change$/);
    await press(sidebar, 'Enter');
    await sidebar.waitFor('.chip-panel');
    // The browser's own field, in the order of its language.
    await press(sidebar, ...'12242030');
    await sidebar.capture(join(scene.pictures, 'quick-add-date.png'));
    await press(sidebar, 'Enter');
    await untilFocused(sidebar, /^Date: .*Dec 24, 2030.*10:00, change$/);
    await press(sidebar, 'Escape', 'Enter');
    await sidebar.untilText('Kept for Alice Chen');
    // It is too far off for the card: the search tells what was kept.
    await sidebar.evaluate('document.activeElement.blur()');
    await press(sidebar, '/');
    await sidebar.until(`document.activeElement?.getAttribute('role') === 'combobox'`, 'the search');
    await press(sidebar, ...'about the hall');
    const due = await sidebar.until<string>(
      `[...document.querySelectorAll('[role=option]')].map((e) => e.textContent).find((words) => /Dec 24, 2030/.test(words))`,
      'the new date',
    );
    expect(due).toContain('10:00');
    await press(sidebar, 'Escape', 'Escape');
  });

  it('makes a draft of words marked on the page, and keeps nothing before Enter', async () => {
    const words = await mark(page, 24);
    await scene.stage.chooseForMarked(page, 'remember:taboo');
    await sidebar.until<boolean>(
      `document.querySelector('${FIELD}')?.value === ${JSON.stringify(`!${words.trim()}`)}`,
      'the marked words in the box',
    );
    await sidebar.untilText('The words are in the box of Alice Chen');
    await sidebar.capture(join(scene.pictures, 'quick-add-marked.png'));
    const taboos = `[...document.querySelectorAll('.card .taboos .sentence')].map((e) => e.textContent.trim())`;
    expect(await sidebar.evaluate<string[]>(taboos)).not.toContain(words.trim());
    await sidebar.click(FIELD);
    await sidebar.press('Enter');
    await untilTaboo(sidebar, words.trim());
  });

  it('keeps marked words for whom the page was about, when it has moved on', async () => {
    await openLetter(page, 'tea');
    await untilKnown(sidebar, '林志豪');
    await mark(page, 4);
    await scene.stage.chooseForMarked(page, 'remember:note');
    await sidebar.until<boolean>(`document.querySelector('${FIELD}')?.value !== ''`, 'the words in the box');
    await openLetter(page, 'alice');
    // The cursor may stand in the box with the words: then the card waits to be told.
    await sidebar.until<boolean>(`document.body.innerText.includes('Alice Chen')`, 'Alice Chen');
    if (await sidebar.has('.hold')) await sidebar.click({ role: 'button', name: 'Show Alice Chen' });
    await untilKnown(sidebar, 'Alice Chen');
    expect(await sidebar.textOf(FIELD)).toBe('');
  });
});

/** Nothing presses an item of Chromium's own menu, and without a press it opens no sidebar. */
describe.each(BROWSERS.filter((browser) => browser === 'firefox'))('a closed sidebar, in %s', (browser) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene(browser);
  });
  afterAll(() => scene.close());

  it('is opened by the menu, with the words in the box of a stranger', async () => {
    const { stage, practice } = scene;
    await stage.inExtension(`browser.storage.local.set({ sites: [${JSON.stringify(practice.origin)}] })`);
    const page = await openInbox(stage.openPage, practice.origin);
    await openLetter(page, 'alice');
    const isOpen = () => stage.inExtension<boolean>('browser.sidebarAction.isOpen({})');
    expect(await isOpen()).toBe(false);
    const words = await mark(page, 24);
    await stage.chooseForMarked(page, 'remember:preference');
    await poll(isOpen, 'the sidebar to open', 10_000);
    const sidebar = await stage.openSidebar(page);
    await sidebar.until<boolean>(
      `document.querySelector('${FIELD}')?.value === ${JSON.stringify(`+${words.trim()}`)}`,
      'the marked words in the box',
    );
    await sidebar.untilText('New to you');
  });
});
