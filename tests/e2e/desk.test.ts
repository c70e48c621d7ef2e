import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../support/stage/stage.ts';
import { BROWSERS } from './browsers.ts';
import { openScene, type Scene } from './scene.ts';

const FIRST_NAME = `document.querySelector('.people-rows .person-link')?.textContent ?? ''`;
const lines = (n: number) => `document.querySelectorAll('.people-rows .person-link').length === ${n}`;

describe.each(BROWSERS)('the desk in %s', (browser) => {
  let scene: Scene;
  let desk: View;
  let people = 0;

  beforeAll(async () => {
    scene = await openScene(browser);
    desk = await scene.stage.openExtensionPage('/desk.html');
  });
  afterAll(() => scene.close());

  it('offers samples to whom has nobody, and shows them at once', async () => {
    await desk.waitFor({ role: 'button', name: 'Load practice customers' });
    await desk.click({ role: 'button', name: 'Load practice customers' });
    await desk.until(`${FIRST_NAME} !== ''`, 'the first person');
    await desk.untilText(/\d+ people(?!…)/);
    people = await desk.evaluate<number>(`document.querySelectorAll('.people-rows .person-link').length`);
    expect(people).toBeGreaterThan(3);
  });

  it('finds somebody by name and opens their page, by keyboard alone', async () => {
    await desk.press('/');
    await desk.until(`document.activeElement?.id === 'desk-search'`, 'the search to be focused');
    for (const letter of 'alice') await desk.press(letter);
    await desk.until(lines(1), 'one line');
    await desk.press('Enter');
    await desk.press('Enter');
    await desk.waitFor('.person-page .taboos');
    expect(await desk.evaluate<string>('location.hash')).toMatch(/^#person\//);
    expect(await desk.textOf('.person-page h1')).toBe('Alice Chen');
  });

  it('tags them, and leads back to the table', async () => {
    await desk.type('.tag-field', 'golf');
    await desk.press('Enter');
    await desk.untilText('#golf');
    await desk.evaluate('history.back()');
    await desk.until(
      `document.querySelector('.people-rows .tag')?.textContent === '#golf'`,
      'the tag in the table',
    );
  });

  it('changes everybody at once, and undoes it at once', async () => {
    await desk.click({ role: 'button', name: 'Clear filters' });
    await desk.until(lines(people), 'everybody');
    await desk.evaluate(`document.querySelector('.people-table').focus()`);
    await desk.press('Control+a');
    await desk.click({ role: 'button', name: 'Set city' });
    await desk.type('.bulk .field', 'Leeds');
    await desk.press('Enter');
    const inLeeds = `[...document.querySelectorAll('.cell-city')].filter((c) => c.textContent === 'Leeds').length`;
    await desk.until(`${inLeeds} === ${people}`, 'all of them in Leeds');
    await desk.evaluate(`document.querySelector('.people-table').focus()`);
    await desk.press('Control+z');
    await desk.until(`${inLeeds} < ${people}`, 'the former cities');
  });

  it('takes back a deletion, and counts no sample as trash', async () => {
    const name = await desk.evaluate<string>(FIRST_NAME);
    await desk.click('.people-rows .person-link');
    await desk.click({ role: 'button', name: 'Delete this person' });
    await desk.until(lines(people - 1), 'one fewer');
    await desk.evaluate(`(location.hash = '#trash')`);
    // Samples are deleted in bulk and loaded anew: they are no trash.
    await desk.untilText('The trash is empty.');
    await desk.evaluate(`(location.hash = '#people')`);
    await desk.waitFor('.people-table');
    await desk.press('Control+z');
    await desk.until(`${FIRST_NAME} === ${JSON.stringify(name)}`, 'them to be back');
  });
});
