import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLetter } from '../support/practice-page.ts';
import { untilKnown, write } from '../support/sidebar.ts';
import type { Stage, View } from '../support/stage/stage.ts';
import { BROWSERS } from './browsers.ts';
import { openPracticeInbox, openScene, type Scene } from './scene.ts';

/** Keeps the whole database busy from another page of the extension; everybody else waits in line. */
async function busyFor(stage: Stage, milliseconds: number): Promise<void> {
  if (milliseconds === 0) return;
  await stage.inExtension(`(async () => {
    const [{ name }] = await indexedDB.databases();
    const db = await new Promise((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const store = db.transaction([...db.objectStoreNames], 'readwrite').objectStore(db.objectStoreNames[0]);
    const end = Date.now() + ${milliseconds};
    await new Promise((started) => {
      const again = () => {
        started();
        if (Date.now() < end) store.get('nothing').onsuccess = again;
        else db.close();
      };
      store.get('nothing').onsuccess = again;
    });
  })()`);
}

describe.each(BROWSERS)('words typed for one person and a switch to another at once in %s', (browser) => {
  let scene: Scene;
  let page: View;
  let sidebar: View;

  beforeAll(async () => {
    scene = await openScene(browser);
    ({ page, sidebar } = await openPracticeInbox(scene));
  });
  afterAll(() => scene.close());

  it.each([0, 50, 800, 5000])('stay with the first when storage is %i ms slow', async (delay) => {
    const words = `likes answers within ${delay} ms`;
    await openLetter(page, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
    await write(sidebar, `+${words}`);
    await busyFor(scene.stage, delay);
    await sidebar.press('Enter');
    await page.show();
    await openLetter(page, 'freight');
    await sidebar.until(
      `document.querySelector('.toast')?.textContent.includes('Kept for Alice Chen') ?? false`,
      'the words to be kept for Alice',
      delay + 10_000,
    );
    if (await sidebar.has('.hold')) await sidebar.click({ role: 'button', name: "Show Daniel O'Brien" });
    await untilKnown(sidebar, "Daniel O'Brien", delay + 10_000);
    expect(await sidebar.text()).not.toContain(words);
    expect(await sidebar.textOf('textarea[data-quick-add]')).toBe('');
    await openLetter(page, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
    await sidebar.click('.fold summary');
    await sidebar.untilText(words);
  });
});
