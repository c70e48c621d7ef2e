import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  chipBox,
  clickChip,
  closeChip,
  controlsUnderChip,
  untilChip,
  untilNoChip,
} from '../support/chip-page.ts';
import { openInbox, openLetter } from '../support/practice-page.ts';
import { remember, untilKnown, untilPerson, untilTaboo } from '../support/sidebar.ts';
import type { View } from '../support/stage/stage.ts';
import { BROWSERS } from './browsers.ts';
import { openPracticeInbox, openScene, type Scene } from './scene.ts';

const CANARY = 'canary-7f3a no peanuts';
const PANELS = `globalThis.chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length)`;

const close = (sidebar: View) => sidebar.evaluate(`(setTimeout(() => window.close(), 50), 0)`);

/** A window without a sidebar: Firefox opens one where the window before had one. */
async function openAlone({ stage, practice }: Scene): Promise<View> {
  const page = await openInbox(stage.openWindow, practice.origin);
  if (stage.browser === 'firefox') await close(await stage.openSidebar(page));
  return page;
}

describe.each(BROWSERS)('the chip on the practice inbox in %s', (browser) => {
  let scene: Scene;
  let beside: View;
  let sidebar: View;
  /** A window of its own, without a sidebar. */
  let page: View;

  beforeAll(async () => {
    scene = await openScene(browser);
    ({ page: beside, sidebar } = await openPracticeInbox(scene));
    await openLetter(beside, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
    await remember(sidebar, `!${CANARY}`);
    await untilTaboo(sidebar, CANARY);
    await remember(sidebar, '!never call before 10:00');
    page = await openAlone(scene);
  });
  afterAll(() => scene.close());

  it('appears beside a letter of somebody known, over nothing that can be worked', async () => {
    await openLetter(page, 'alice');
    await untilChip(page);
    expect(await controlsUnderChip(page)).toEqual([]);
    await page.capture(`${scene.pictures}/chip-known.png`);
  });

  it('is not there while the sidebar stands beside the page', async () => {
    await openLetter(page, 'alice');
    await untilChip(page);
    await untilNoChip(beside);
  });

  it('tells the page no word and no name', async () => {
    await untilChip(page);
    const seen = await page.evaluate<string>(`JSON.stringify([
      document.querySelector('[data-regulars-chip]').outerHTML,
      document.querySelector('[data-regulars-chip]').shadowRoot,
      document.documentElement.textContent.includes('canary'),
    ])`);
    expect(seen).not.toMatch(/canary|peanut|Alice/);
    expect(JSON.parse(seen).slice(1)).toEqual([null, false]);
  });

  it('is gone with a letter of somebody unknown, of a machine, and of somebody who pretends to be the same', async () => {
    for (const letter of ['zhou', 'no-reply', 'spoof']) {
      await openLetter(page, 'alice');
      await untilChip(page);
      await openLetter(page, letter);
      await untilNoChip(page);
    }
  });

  it('moves out of the way of what comes to stand under it', async () => {
    await openLetter(page, 'alice');
    const before = await untilChip(page);
    await page.evaluate(`(() => {
      const button = document.createElement('button');
      button.id = 'in-the-way';
      button.textContent = 'Send';
      Object.assign(button.style, { position: 'fixed', right: '20px', bottom: '10px', width: '160px', height: '40px' });
      document.body.append(button);
      dispatchEvent(new Event('resize'));
    })()`);
    await page.until<boolean>(
      `document.querySelector('[data-regulars-chip]')?.getBoundingClientRect().top < ${before.top}`,
      'another place',
    );
    expect(await controlsUnderChip(page)).toEqual([]);
    await page.evaluate(`(document.querySelector('#in-the-way').remove(), 0)`);
  });

  it('comes back when the page throws it out, and gives up on a page that will not have it', async () => {
    await openLetter(page, 'alice');
    await untilChip(page);
    await page.evaluate(`(document.querySelector('[data-regulars-chip]').remove(), 0)`);
    await untilChip(page);
    await page.evaluate(`(() => {
      globalThis.thrown = 0;
      globalThis.guard = new MutationObserver(() => {
        const chip = document.querySelector('[data-regulars-chip]');
        if (chip) { chip.remove(); thrown += 1; }
      });
      guard.observe(document.documentElement, { childList: true });
      document.querySelector('[data-regulars-chip]').remove();
    })()`);
    await page.until<boolean>('thrown === 3', 'the chip to give up', 15_000);
    await page.evaluate('(guard.disconnect(), 0)');
  });

  it('cannot be clicked by the page', async () => {
    await page.evaluate('location.reload()');
    await page.waitFor('#letters [data-letter]');
    await openLetter(page, 'alice');
    await untilChip(page);
    const panels = browser === 'chromium' ? await scene.stage.inExtension<number>(PANELS) : 0;
    await page.evaluate(`(document.querySelector('[data-regulars-chip]').click(), 0)`);
    expect(await chipBox(page)).not.toBeNull();
    if (browser === 'chromium') expect(await scene.stage.inExtension<number>(PANELS)).toBe(panels);
  });

  it('says while a letter is written that there are taboos, and leaves the cursor where it is', async () => {
    await openLetter(page, 'alice');
    await page.click('#compose');
    await page.waitFor('#compose-form');
    await page.click('[name=body]');
    await untilChip(page);
    expect(await controlsUnderChip(page)).toEqual([]);
    await page.capture(`${scene.pictures}/chip-writing.png`);
    await page.click({ role: 'button', name: 'Discard' });
  });

  it('opens the sidebar where a page may, and says how where it may not', async () => {
    await openLetter(page, 'alice');
    const before = await untilChip(page);
    if (browser === 'chromium') {
      const panels = await scene.stage.inExtension<number>(PANELS);
      await clickChip(page);
      await untilNoChip(page);
      expect(await scene.stage.inExtension<number>(PANELS)).toBe(panels + 1);
    } else {
      await clickChip(page);
      await page.until<boolean>(
        `document.querySelector('[data-regulars-chip]').getBoundingClientRect().height > ${before.height}`,
        'the hint',
      );
      await page.capture(`${scene.pictures}/chip-hint.png`);
    }
  });

  it('comes when the sidebar is closed in which somebody became known', async () => {
    await beside.show();
    await openLetter(beside, 'zhou');
    await untilPerson(sidebar, '周明');
    await remember(sidebar, '+window seat');
    await untilNoChip(beside);
    await close(sidebar);
    await untilChip(beside);
  });
});

describe.each(BROWSERS)('the × of the chip in %s', (browser) => {
  it('ends it on this site, until the settings bring it back', async () => {
    const scene = await openScene(browser);
    try {
      const { page: beside } = await openPracticeInbox(scene);
      await openLetter(beside, 'alice');
      const page = await openAlone(scene);
      await openLetter(page, 'alice');
      await untilChip(page);
      await closeChip(page);
      await untilNoChip(page);
      await openLetter(page, 'freight');
      await openLetter(page, 'alice');
      const options = await scene.stage.openExtensionPage('/options.html');
      await options.waitFor({ role: 'button', name: /^Show again on 127/ });
      await options.evaluate(
        `(document.querySelector('[aria-label^="Show again on"]').closest('.group').scrollIntoView(), 0)`,
      );
      await options.capture(`${scene.pictures}/chip-options.png`);
      expect(await chipBox(page)).toBeNull();
      await options.click({ role: 'button', name: /^Show again on 127/ });
      await options.until<boolean>(
        `!document.querySelector('[aria-label^="Show again on"]')`,
        'the list to be empty',
      );
      await page.show();
      await openLetter(page, 'freight');
      await openLetter(page, 'alice');
      await untilChip(page);
    } finally {
      await scene.close();
    }
  });
});
