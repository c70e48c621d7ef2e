import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  everythingKept,
  recipientsShown,
  spreadOf,
  timeOfTouch,
  touchesShown,
  untilRecipients,
  untilTouched,
  untilUntouched,
  watchTouches,
  watchTyping,
} from '../support/guard-page.ts';
import { openLetter } from '../support/practice-page.ts';
import { remember, untilKnown, untilTaboo } from '../support/sidebar.ts';
import type { View } from '../support/stage/stage.ts';
import { BROWSERS } from './browsers.ts';
import { openPracticeInbox, openScene, type Scene } from './scene.ts';

const CANARY = 'canary-draft-7f3a';
const ROUNDS = 20;
const LETTER = 'textarea[name=body]';
const WORDS = ['peanut', 'satay', '花生'];

describe.each(BROWSERS)('a letter on the practice inbox in %s', (browser) => {
  let scene: Scene;
  let page: View;
  let sidebar: View;
  let alice: string[];
  let freight: string[];

  beforeAll(async () => {
    scene = await openScene(browser);
    ({ page, sidebar } = await openPracticeInbox(scene));
    alice = await meet('alice', 'Alice Chen', 'no peanuts');
    freight = await meet('freight', 'Daniel O’Brien', 'never call before 10:00');
  });
  afterAll(() => scene.close());

  async function meet(letter: string, name: string, taboo: string): Promise<string[]> {
    await page.show();
    await openLetter(page, letter);
    await untilKnown(sidebar, (await nameOf(letter)) ?? name);
    await remember(sidebar, `!${taboo}`);
    await untilTaboo(sidebar, taboo);
    return sidebar.evaluate<string[]>(
      `[...document.querySelectorAll('.card .taboos .sentence')].map((e) => e.textContent.trim())`,
    );
  }
  async function nameOf(letter: string): Promise<string | null> {
    return page.evaluate<string | null>(
      `document.querySelector('article[data-letter=${letter}] .headers a')?.textContent ?? null`,
    );
  }
  async function addressOf(letter: string): Promise<string> {
    await openLetter(page, letter);
    return page.evaluate<string>(
      `document.querySelector('article[data-letter=${letter}] .headers a').getAttribute('href').slice(7)`,
    );
  }
  async function empty(): Promise<void> {
    await page.evaluate(`(document.querySelector('${LETTER}').select(), 0)`);
    await page.press('Delete');
    await untilUntouched(sidebar);
  }

  it('to two shows the taboos of both at once, and follows who comes and goes', async () => {
    const other = await addressOf('freight');
    const otherName = (await nameOf('freight')) ?? '';
    await openLetter(page, 'alice');
    await page.click('#compose');
    await page.waitFor('#compose-form');
    await page.type('[name=cc]', other);
    await page.click('[name=subject]');
    await untilRecipients(sidebar, { 'Alice Chen': alice, [otherName]: freight });
    await sidebar.capture(`${scene.pictures}/guard-two.png`);
    await page.evaluate(`(document.querySelector('[name=cc]').select(), 0)`);
    await page.click('[name=cc]');
    await page.evaluate(`(document.querySelector('[name=cc]').select(), 0)`);
    await page.press('Delete');
    await page.click('[name=subject]');
    await sidebar.until(`document.querySelector('.writing .recipient') === null`, 'one recipient');
    await page.type('[name=cc]', other);
    await page.click('[name=subject]');
    await untilRecipients(sidebar, { 'Alice Chen': alice, [otherName]: freight });
  });

  it('that proposes what must not be is pointed out, with the memory beside it', async () => {
    await page.type(LETTER, 'I will call you at 9. There will be satay.');
    expect(await untilTouched(sidebar, 'satay')).toMatchObject({ taboo: true });
    await untilTouched(sidebar, 'call you at 9');
    const calls = (await touchesShown(sidebar)).filter(
      ({ words, taboo }) => taboo && words === 'call you at 9',
    );
    expect(
      calls.map(({ beside }) => /(Alice|Daniel).*ever call before 10:00/.exec(beside)?.[1]).toSorted(),
    ).toEqual(['Alice', 'Daniel']);
    await sidebar.capture(`${scene.pictures}/guard-touched.png`);
    await empty();
    await page.type(LETTER, 'The room is ready. I will call you at 5.');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await touchesShown(sidebar)).toEqual([]);
    await empty();
  });

  it('is pointed out soon after the last key', async () => {
    await watchTouches(sidebar);
    await watchTyping(page, `document.querySelector('${LETTER}')`);
    const times: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const words = WORDS[i % WORDS.length] ?? '';
      await page.type(LETTER, `We serve ${words}`);
      times.push(await timeOfTouch(page, sidebar, words));
      await empty();
    }
    const { p50, p95, worst } = spreadOf(times);
    console.log(
      `${browser}: last key → pointed out, ms, ${ROUNDS} times: p50 ${p50}, p95 ${p95}, worst ${worst}`,
    );
    expect(times).toHaveLength(ROUNDS);
  });

  it('is kept nowhere: not by the extension, not in the page', async () => {
    await sidebar.evaluate(`(() => {
      globalThis.logged = [];
      for (const how of ['log', 'info', 'warn', 'error', 'debug']) console[how] = (...all) => logged.push(all.map(String).join());
      return 0;
    })()`);
    await page.type(LETTER, `${CANARY} with satay`);
    await untilTouched(sidebar, 'satay');
    expect(await sidebar.evaluate<string>(`document.body.textContent`)).toContain(CANARY);
    await page.click({ role: 'button', name: 'Discard' });
    await untilUntouched(sidebar);
    expect(await everythingKept(scene.stage)).not.toContain(CANARY);
    expect(
      await sidebar.evaluate<string>(`document.documentElement.outerHTML + JSON.stringify(logged)`),
    ).not.toContain(CANARY);
    const inPage = await page.evaluate<string>(`(async () => JSON.stringify([
      { ...localStorage }, { ...sessionStorage }, document.cookie, await indexedDB.databases(),
      globalThis.caches ? await caches.keys() : [],
    ]))()`);
    expect(inPage).toBe('[{},{},"",[],[]]');
  });

  it('that is over is looked at no more', async () => {
    await untilKnown(sidebar, 'Alice Chen');
    expect([await recipientsShown(sidebar), await touchesShown(sidebar)]).toEqual([{}, []]);
  });
});
