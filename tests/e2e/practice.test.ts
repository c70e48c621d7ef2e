import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLetter } from '../support/practice-page.ts';
import {
  personShown,
  remember,
  taboosShown,
  untilKnown,
  untilNobody,
  untilPerson,
  untilTaboo,
  write,
} from '../support/sidebar.ts';
import type { View } from '../support/stage/stage.ts';
import { BROWSERS } from './browsers.ts';
import { openPracticeInbox, openScene, type Scene } from './scene.ts';

describe.each(BROWSERS)('the main job on the practice inbox in %s', (browser) => {
  let scene: Scene;
  let page: View;
  let sidebar: View;

  beforeAll(async () => {
    scene = await openScene(browser);
    ({ page, sidebar } = await openPracticeInbox(scene));
  });
  afterAll(() => scene.close());

  it('recognises the writer without a click and puts the taboos first', async () => {
    await openLetter(page, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
    expect((await taboosShown(sidebar)).length).toBeGreaterThan(0);
    const order = await sidebar.evaluate<string[]>(
      `[...document.querySelectorAll('.card > *')].map((e) => e.className.split(' ')[0] || e.tagName)`,
    );
    expect(order.indexOf('taboos')).toBe(order.indexOf('identity') + 1);
  });

  it('keeps one line for good and takes it back', async () => {
    await remember(sidebar, '+tea without sugar');
    await sidebar.untilText('tea without sugar');
    await sidebar.click({ role: 'button', name: 'Undo' });
    await sidebar.until(`!document.body.innerText.includes('tea without sugar')`, 'the line to be gone');
    await remember(sidebar, '!no orchids');
    await untilTaboo(sidebar, 'no orchids');
    await openLetter(page, 'tea');
    await untilKnown(sidebar, '林志豪');
    expect(await sidebar.text()).not.toContain('no orchids');
    await openLetter(page, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
    await untilTaboo(sidebar, 'no orchids');
  });

  it('makes a customer of an unknown person with the first memory', async () => {
    await openLetter(page, 'marta');
    await untilPerson(sidebar, 'Marta Kowalska');
    await sidebar.untilText('New to you');
    await remember(sidebar, '~travels with a wheelchair');
    await untilKnown(sidebar, 'Marta Kowalska');
    await sidebar.untilText('travels with a wheelchair');
    expect(await sidebar.text()).not.toContain('New to you');
  });

  it('shows the recipient of an own message', async () => {
    await openLetter(page, 'sent/to-freight');
    await untilKnown(sidebar, "Daniel O'Brien");
  });

  it.each(['inbox/list', 'inbox/no-reply'])('shows nobody for %s', async (letter) => {
    await openLetter(page, 'inbox/alice');
    await untilKnown(sidebar, 'Alice Chen');
    await openLetter(page, letter);
    await untilNobody(sidebar);
  });

  it('tells two people of one name apart by their addresses', async () => {
    await openLetter(page, 'inbox/rice');
    await untilKnown(sidebar, '王伟');
    const first = await sidebar.text();
    await openLetter(page, 'inbox/gifts');
    await sidebar.until(`document.body.innerText !== ${JSON.stringify(first)}`, 'the other 王伟');
    await untilKnown(sidebar, '王伟');
    const second = await sidebar.text();
    expect(second).not.toBe(first);
  });

  it('shows the real sender of a message that imitates another one', async () => {
    await openLetter(page, 'spoof');
    await sidebar.untilText('alice.chen@studi0.practice.example');
    await sidebar.untilText('New to you');
    expect(await taboosShown(sidebar)).toEqual([]);
  });

  it('follows the keyboard to the next message', async () => {
    await openLetter(page, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
    await page.press('j');
    await untilKnown(sidebar, '王家');
    await page.press('k');
    await untilKnown(sidebar, 'Alice Chen');
  });

  it('holds the person while words are being written and the page moves on by itself', async () => {
    await openLetter(page, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
    await write(sidebar, '+a quiet room');
    await page.evaluate(`(location.hash = '#/inbox/freight')`);
    await sidebar.waitFor('.hold');
    expect(await personShown(sidebar)).toBe('Alice Chen');
    await sidebar.press('Enter');
    await sidebar.untilText('Kept for Alice Chen');
    await untilKnown(sidebar, "Daniel O'Brien");
    expect(await sidebar.text()).not.toContain('a quiet room');
  });

  it('gives half a line back when the user goes away and returns', async () => {
    await openLetter(page, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
    await write(sidebar, '+half a li');
    await openLetter(page, 'freight');
    if (await sidebar.has('.hold')) await sidebar.click({ role: 'button', name: "Show Daniel O'Brien" });
    await untilKnown(sidebar, "Daniel O'Brien");
    expect(await sidebar.textOf('textarea[data-quick-add]')).toBe('');
    await openLetter(page, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
    expect(await sidebar.textOf('textarea[data-quick-add]')).toBe('+half a li');
    await sidebar.type('textarea[data-quick-add]', 'ne');
    await sidebar.press('Enter');
    await sidebar.untilText('Kept for Alice Chen');
  });

  it('reads a record of the CRM, in English and in Chinese', async () => {
    for (const language of ['en', 'zh']) {
      const crm = await scene.stage.openPage(`${scene.practice.origin}/crm?lang=${language}#/contact/alice`);
      await crm.waitFor('[data-record=alice]');
      const beside = await scene.stage.openSidebar(crm);
      await untilKnown(beside, 'Alice Chen');
      await crm.click('#records a:nth-child(2)');
      await untilKnown(beside, '林志豪');
    }
  });
});
