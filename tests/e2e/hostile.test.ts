import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostileHouse, serveHostile, strangerOf } from '../sites/hostile/served.ts';
import { openInbox, openLetter } from '../support/practice-page.ts';
import { loadPractice, remember, turnOn, untilKnown, untilNobody } from '../support/sidebar.ts';
import type { View } from '../support/stage/stage.ts';
import { BROWSERS } from './browsers.ts';
import { SERVED, VICTIM } from './hostile-pages.ts';
import { openScene, type Scene } from './scene.ts';

const CANARY = 'CANARY-7f3a';
/** Some of these pages are slow by themselves. */
const SLOW = 30_000;

/** Writes down in the sidebar whether the memory, its person or an error of ours ever came up. */
const WATCH = `(() => {
  globalThis.leaked = new Set();
  const look = () => {
    const shown = document.body.innerText;
    for (const word of ['${CANARY}', 'Chen Drawing']) if (shown.includes(word)) leaked.add(word);
    const record = document.querySelector('.card .unknown') === null && document.querySelector('.card h1')?.textContent === 'Alice Chen';
    if (record) leaked.add('the record');
  };
  new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true });
  for (const type of ['error', 'unhandledrejection'])
    addEventListener(type, (event) => leaked.add(type + ': ' + (event.message ?? event.reason)));
  return 0;
})()`;

/** Asked of the DOM itself: a page may have put its own things in the place of everything else. */
const IN_PAGE = `Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement').get.call(document).innerHTML.includes('${CANARY}')`;

/** Known by the address: a sender may call himself what he likes. */
function shows(address: string): string {
  return `[...document.querySelectorAll('.card .detected .row-text')].some((row) => row.textContent.includes(${JSON.stringify(address)}))`;
}

describe.each(BROWSERS)('a page that wants to be taken for a customer’s, in %s', (browser) => {
  let scene: Scene;
  let house: HostileHouse;
  let page: View;
  let sidebar: View;

  async function open(index: number): Promise<void> {
    const address = `${house.origin}/view/${index}`;
    await page.evaluate(
      `((globalThis.left = true), void setTimeout(() => location.assign(${JSON.stringify(address)})))`,
    );
    await page.until<boolean>(
      `globalThis.left !== true && location.pathname === '/view/${index}' && document.readyState !== 'loading'`,
      address,
      SLOW,
    );
  }

  beforeAll(async () => {
    house = await serveHostile(SERVED);
    scene = await openScene(browser);
    const inbox = await openInbox(scene.stage.openPage, scene.practice.origin);
    const beside = await scene.stage.openSidebar(inbox);
    await turnOn(beside);
    await loadPractice(beside);
    await openLetter(inbox, 'alice');
    await untilKnown(beside, 'Alice Chen');
    await remember(beside, `!${CANARY}`);
    page = await scene.stage.openPage(`${house.origin}/view/0`);
    sidebar = await scene.stage.openSidebar(page);
    await turnOn(sidebar);
    await sidebar.until<boolean>(shows(strangerOf(0).address), 'the first stranger');
    await sidebar.evaluate(WATCH);
  });
  afterAll(async () => {
    await scene.close();
    house.close();
  });

  it.each(SERVED.map((served, index) => [served.name, index] as const))(
    'brings up nobody else’s memories: %s',
    async (_, index) => {
      await open(index);
      if (SERVED[index]?.in === 'nothing') await untilNobody(sidebar);
      else
        await sidebar.until<boolean>(shows(strangerOf(index).address), `the sender of page ${index}`, SLOW);
      expect(await sidebar.evaluate<string[]>('[...leaked]')).toEqual([]);
      expect(await page.evaluate<boolean>(IN_PAGE)).toBe(false);
    },
  );

  it('and the memory is still there, beside a letter that the customer wrote', async () => {
    const inbox = await openInbox(scene.stage.openPage, scene.practice.origin);
    const beside = await scene.stage.openSidebar(inbox);
    await openLetter(inbox, 'alice');
    await beside.untilText(CANARY);
    expect(VICTIM).toContain('alice');
  });
});
