import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInbox, openLetter } from '../support/practice-page.ts';
import { askToTurnOn, untilPerson } from '../support/sidebar.ts';
import type { View } from '../support/stage/stage.ts';
import { BROWSERS } from './browsers.ts';
import { openScene, type Scene } from './scene.ts';

// Only Firefox lets its own question be answered by a driver; the shipped build is used as it is.
describe.each(BROWSERS.filter((browser) => browser === 'firefox'))(
  'the permission question in %s',
  (browser) => {
    let scene: Scene;
    let page: View;
    let sidebar: View;

    beforeAll(async () => {
      scene = await openScene(browser, 'shipped');
      page = await openInbox(scene.stage.openPage, scene.practice.origin);
      sidebar = await scene.stage.openSidebar(page);
    });
    afterAll(() => scene.close());

    it('is not asked before somebody wants it, and no page is followed', async () => {
      await openLetter(page, 'alice');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await sidebar.text()).not.toContain('Alice Chen');
    });

    it('refused: says so and reads nothing', async () => {
      // Without the right to the site the page is read when the button is pressed, and only then.
      await scene.stage.pressToolbarButton(page);
      await askToTurnOn(sidebar);
      expect(await scene.stage.answerPermission(false)).toBe(true);
      await sidebar.untilText('The browser did not give permission.');
      await openLetter(page, 'freight');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await sidebar.text()).not.toContain('Daniel');
    });

    it('accepted: reads this site from now on', async () => {
      await scene.stage.pressToolbarButton(page);
      await askToTurnOn(sidebar);
      expect(await scene.stage.answerPermission(true)).toBe(true);
      await openLetter(page, 'alice');
      await untilPerson(sidebar, 'Alice Chen');
      await openLetter(page, 'freight');
      await untilPerson(sidebar, "Daniel O'Brien");
    });
  },
);
