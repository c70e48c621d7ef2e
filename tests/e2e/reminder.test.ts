import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openInbox, openLetter } from '../support/practice-page.ts';
import { remember, taboosShown, untilKnown } from '../support/sidebar.ts';
import type { Notice, Stage, View } from '../support/stage/stage.ts';
import { poll } from '../support/stage/view.ts';
import { BROWSERS } from './browsers.ts';
import { openPracticeInbox, openScene, type Scene } from './scene.ts';

const PATIENCE = 100_000;
/** Long enough that a reminder would be shown a second time if it could be. */
const AFTERTHOUGHT = 4000;

function untilNotices(stage: Stage): Promise<Notice[]> {
  const some = async () => {
    const all = await stage.notices();
    return all.length > 0 ? all : null;
  };
  return poll(some, 'a reminder', PATIENCE);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe.each(BROWSERS)('a reminder in %s', (browser) => {
  let scene: Scene;
  let page: View;
  let sidebar: View;

  beforeAll(async () => {
    scene = await openScene(browser);
    ({ page, sidebar } = await openPracticeInbox(scene));
  });
  afterAll(() => scene.close());
  beforeEach(async () => {
    for (const { id } of await scene.stage.notices()) await scene.stage.dismissNotice(id);
  });

  /** Sets a reminder for the next minute that is at least some seconds away; returns its epoch ms. */
  async function setReminder(title: string, away: number): Promise<number> {
    await openLetter(page, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
    const at = Math.ceil((Date.now() + away) / 60_000) * 60_000;
    const when = await sidebar.evaluate<string>(
      `(() => { const d = new Date(${at}); const two = (n) => String(n).padStart(2, '0');
        return [d.getFullYear(), two(d.getMonth() + 1), two(d.getDate())].join('-') + ' ' + two(d.getHours()) + ':' + two(d.getMinutes()); })()`,
    );
    await remember(sidebar, `@${when} ${title}`);
    await sidebar.untilText(title);
    return at;
  }

  /** Once, also when the background is killed and woken afterwards. */
  async function expectNoSecond(id: string): Promise<void> {
    const { stage } = scene;
    await stage.dismissNotice(id);
    await stage.killBackground();
    await stage.inExtension(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'wake' }).catch(() => 0)`,
    );
    await wait(AFTERTHOUGHT);
    expect(await stage.notices()).toEqual([]);
  }

  it('fires once though the background was killed, says what to know, and leads to the next date', async () => {
    const { stage } = scene;
    const before = await stage.noticesShown();
    const at = await setReminder('call about the drawing table', 5000);
    await stage.killBackground();
    expect(await stage.backgroundRuns()).toBe(false);
    const [notice] = await untilNotices(stage);
    expect(Date.now()).toBeGreaterThanOrEqual(at);
    if (!notice) throw new Error('no notice');
    if (notice.text) {
      expect(notice.text).toContain('call about the drawing table');
      const [taboo] = await taboosShown(sidebar);
      expect(notice.text).toContain(taboo);
    }
    await stage.clickNotice(notice.id);
    const brief = await stage.waitForExtensionPage('/brief.html');
    await brief.untilText('call about the drawing table');
    await brief.capture(`${scene.pictures}/brief.png`);
    await brief.click({ role: 'button', name: 'Done: call about the drawing table' });
    await brief.click({ role: 'button', name: 'Just done' });
    await sidebar.until(
      `!document.querySelector('.now')?.textContent.includes('drawing table')`,
      'it to be done',
    );
    await expectNoSecond(notice.id);
    if (before !== null) expect(await stage.noticesShown()).toBe(before + 1);
  });

  it('can be put off from the sidebar', async () => {
    await setReminder('send the offer', 60_000);
    await sidebar.click({ role: 'button', name: 'Snooze: send the offer' });
    // Counted from when it is due, which is still to come.
    await sidebar.click({ role: 'button', name: 'A day later' });
    await sidebar.untilText('snoozed to');
  });

  it('outlives a restart of the browser, and so does everything remembered', async () => {
    const { stage, practice } = scene;
    await remember(sidebar, '!no surprises');
    const at = await setReminder('send the plan', 12_000);
    await stage.quit();
    await stage.reopen();
    const [notice] = await untilNotices(stage);
    expect(Date.now()).toBeGreaterThanOrEqual(at);
    await expectNoSecond(notice?.id ?? '');
    page = await openInbox(stage.openPage, practice.origin);
    sidebar = await stage.openSidebar(page);
    await openLetter(page, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
    expect(await taboosShown(sidebar)).toContain('no surprises');
  });

  it('that fell due while the browser was closed is told once at the start', async () => {
    const { stage } = scene;
    const at = await setReminder('ask for the invoice', 3000);
    await stage.quit();
    await wait(Math.max(0, at + 1500 - Date.now()));
    await stage.reopen();
    const notices = await untilNotices(stage);
    expect(notices).toHaveLength(1);
    await expectNoSecond(notices[0]?.id ?? '');
  });
});
