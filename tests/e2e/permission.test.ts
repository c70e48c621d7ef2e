import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInbox, openLetter } from '../support/practice-page.ts';
import { askToTurnOn, untilPerson } from '../support/sidebar.ts';
import type { View } from '../support/stage/stage.ts';
import { BROWSERS } from './browsers.ts';
import { openScene, type Scene } from './scene.ts';

/** Long enough for a page that is followed to be read. */
const A_MOMENT = 500;

describe.each(BROWSERS)('the shipped build in %s', (browser) => {
  let scene: Scene;
  let page: View;
  let sidebar: View;

  const aMoment = () => new Promise((resolve) => setTimeout(resolve, A_MOMENT));

  beforeAll(async () => {
    scene = await openScene(browser, 'shipped');
    page = await openInbox(scene.stage.openPage, scene.practice.origin);
    sidebar = await scene.stage.openSidebar(page);
  });
  afterAll(() => scene.close());

  it('follows no page before somebody turned its site on', async () => {
    await openLetter(page, 'alice');
    await aMoment();
    expect(await sidebar.text()).not.toContain('Alice Chen');
  });

  it('reads one page when the toolbar button is pressed there, and does not follow it', async () => {
    await scene.stage.pressToolbarButton(page);
    await untilPerson(sidebar, 'Alice Chen');
    await openLetter(page, 'freight');
    await aMoment();
    expect(await sidebar.text()).not.toContain('Daniel');
  });

  // Only Firefox lets its own question be answered by a driver.
  if (browser === 'chromium') return;

  it('says so when the permission is refused, and reads nothing', async () => {
    await scene.stage.pressToolbarButton(page);
    await askToTurnOn(sidebar);
    expect(await scene.stage.answerPermission(false)).toBe(true);
    await sidebar.untilText('The browser did not give permission.');
    await openLetter(page, 'alice');
    await aMoment();
    expect(await sidebar.text()).not.toContain('Alice Chen');
  });

  it('follows the site once the permission is given', async () => {
    await scene.stage.pressToolbarButton(page);
    await askToTurnOn(sidebar);
    expect(await scene.stage.answerPermission(true)).toBe(true);
    await openLetter(page, 'tea');
    await untilPerson(sidebar, '林志豪');
    await openLetter(page, 'freight');
    await untilPerson(sidebar, "Daniel O'Brien");
  });
});
