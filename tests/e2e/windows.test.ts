import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLetter } from '../support/practice-page.ts';
import { remember, taboosShown, untilKnown } from '../support/sidebar.ts';
import type { View } from '../support/stage/stage.ts';
import { BROWSERS } from './browsers.ts';
import { openPracticeInbox, openScene, type Scene } from './scene.ts';

describe.each(BROWSERS)('two windows in %s', (browser) => {
  let scene: Scene;
  let first: { page: View; sidebar: View };
  let second: { page: View; sidebar: View };

  beforeAll(async () => {
    scene = await openScene(browser);
    first = await openPracticeInbox(scene);
    const page = await scene.stage.openWindow(`${scene.practice.origin}/?second`);
    await page.waitFor('#letters [data-letter]');
    second = { page, sidebar: await scene.stage.openSidebar(page) };
  });
  afterAll(() => scene.close());

  it('each show the person of their own page', async () => {
    await openLetter(first.page, 'alice');
    await openLetter(second.page, 'freight');
    await untilKnown(first.sidebar, 'Alice Chen');
    await untilKnown(second.sidebar, "Daniel O'Brien");
  });

  it('stay in step when one of them writes', async () => {
    await openLetter(second.page, 'alice');
    await untilKnown(second.sidebar, 'Alice Chen');
    await remember(first.sidebar, '!no early calls');
    await second.sidebar.untilText('no early calls');
    expect(await taboosShown(second.sidebar)).toEqual(await taboosShown(first.sidebar));
    await first.sidebar.click({ role: 'button', name: 'Undo' });
    await second.sidebar.until(`!document.body.innerText.includes('no early calls')`, 'the undo to arrive');
  });
});
