import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/paths.ts';
import { openInbox, openLetter } from '../support/practice-page.ts';
import { loadPractice, turnOn, untilKnown, untilNobody, untilPerson } from '../support/sidebar.ts';
import type { View } from '../support/stage/stage.ts';
import { BROWSERS } from './browsers.ts';
import { openScene, type Scene } from './scene.ts';

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Every rule of axe-core that is broken in this document, with the elements. */
async function violations(view: View): Promise<string[]> {
  await view.evaluate(`(() => { if (!globalThis.axe) { ${AXE} } return 0; })()`);
  // Colours are judged at rest, not in the middle of a fade.
  await view.evaluate(
    `Promise.all(document.getAnimations().map((a) => a.finished.catch(() => 0))).then(() => 0)`,
  );
  return await view.evaluate<string[]>(
    `axe.run(document).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' ')))`,
  );
}

describe.each(BROWSERS)('the real sidebar in %s breaks no rule of axe', (browser) => {
  let scene: Scene;
  let page: View;
  let sidebar: View;

  beforeAll(async () => {
    scene = await openScene(browser);
    page = await openInbox(scene.stage.openPage, scene.practice.origin);
    sidebar = await scene.stage.openSidebar(page);
  });
  afterAll(() => scene.close());

  it('where the site is off', async () => {
    await sidebar.waitFor({ role: 'button', name: /^Turn on for / });
    expect(await violations(sidebar)).toEqual([]);
  });

  it('with nobody on the page', async () => {
    await turnOn(sidebar);
    await loadPractice(sidebar);
    await untilNobody(sidebar);
    expect(await violations(sidebar)).toEqual([]);
  });

  it('with a customer, folded parts open', async () => {
    await openLetter(page, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
    expect(await violations(sidebar)).toEqual([]);
    await sidebar.evaluate(`document.querySelectorAll('details').forEach((d) => { d.open = true; })`);
    expect(await violations(sidebar)).toEqual([]);
  });

  it('with somebody new', async () => {
    await openLetter(page, 'marta');
    await untilPerson(sidebar, 'Marta Kowalska');
    expect(await violations(sidebar)).toEqual([]);
  });

  it('in the settings', async () => {
    const options = await scene.stage.openExtensionPage('/options.html');
    await options.waitFor('h1');
    expect(await violations(options)).toEqual([]);
  });

  it('with the keyboard alone', async () => {
    await page.show();
    await openLetter(page, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
    await sidebar.click('.card h1');
    await sidebar.press('n');
    await sidebar.until(
      `document.activeElement?.matches('[data-quick-add]') ?? false`,
      'the line to be focused',
    );
  });
});
