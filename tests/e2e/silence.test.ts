import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder } from '../support/paths.ts';
import { openInbox, openLetter } from '../support/practice-page.ts';
import { loadPractice, remember, turnOn, untilKnown } from '../support/sidebar.ts';
import type { View } from '../support/stage/stage.ts';
import { BROWSERS } from './browsers.ts';
import { openScene, requestsOfExtension, type Scene } from './scene.ts';

const CANARY = 'CANARY-7f3a';

/** Put into the page before the extension reads it: writes down whatever could carry a message to the page. */
const SPY = `(() => {
  globalThis.heard = [];
  const note = (what) => heard.push(String(what));
  for (const type of ['message', 'error', 'securitypolicyviolation']) addEventListener(type, (e) => note(type + ':' + JSON.stringify(e.data ?? e.message ?? e.blockedURI)));
  for (const [owner, name] of [[window, 'postMessage'], [EventTarget.prototype, 'dispatchEvent'], [Storage.prototype, 'setItem'], [window, 'fetch']]) {
    const real = owner[name];
    owner[name] = function (...args) { note(name + ':' + args.map(String).join()); return real.apply(this, args); };
  }
  new BroadcastChannel('regulars').onmessage = (e) => note('channel:' + e.data);
  globalThis.names = '';
  names = Object.getOwnPropertyNames(window).sort().join();
  return 0;
})()`;

describe.each(BROWSERS)('a page beside the sidebar in %s', (browser) => {
  let scene: Scene;
  let page: View;
  let sidebar: View;
  let htmlBefore: string;

  const html = () =>
    page.evaluate<string>(`document.documentElement.outerHTML.replace(/ aria-current="[a-z]+"/g, '')`);

  beforeAll(async () => {
    scene = await openScene(browser);
    page = await openInbox(scene.stage.openPage, scene.practice.origin);
    await openLetter(page, 'alice');
    htmlBefore = await html();
    await page.evaluate(SPY);
    sidebar = await scene.stage.openSidebar(page);
    await openLetter(page, 'list');
    await turnOn(sidebar);
    await loadPractice(sidebar);
    await openLetter(page, 'alice');
    await untilKnown(sidebar, 'Alice Chen');
    await remember(sidebar, `!${CANARY}`);
    await sidebar.untilText(CANARY);
  });
  afterAll(() => scene.close());

  it('finds nothing of ours in its document', async () => {
    expect(await html()).toBe(htmlBefore);
  });

  it('finds no new name among its globals and hears nothing', async () => {
    expect(await page.evaluate(`Object.getOwnPropertyNames(window).sort().join() === names`)).toBe(true);
    expect(await page.evaluate('heard')).toEqual([]);
    expect(await page.evaluate(`typeof globalThis.chrome?.runtime + typeof globalThis.browser`)).toBe(
      'undefinedundefined',
    );
  });

  it('finds nothing in its stores', async () => {
    const stores = await page.evaluate<string>(`(async () => JSON.stringify([
      { ...localStorage }, { ...sessionStorage }, document.cookie,
      await indexedDB.databases(), globalThis.caches ? await caches.keys() : [],
    ]))()`);
    expect(stores).toBe('[{},{},"",[],[]]');
  });

  it('cannot reach any of our files by script or image', async () => {
    const folder = buildFolder(browser, 'e2e');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
    const urls = files.map(
      (e) => `${scene.stage.extensionOrigin}/${relative(folder, join(e.parentPath, e.name))}`,
    );
    const other = await scene.stage.openPage(`${scene.practice.origin}/`);
    const reached = await other.evaluate<string[]>(`(async () => {
      const byFetch = (url) => fetch(url).then(() => true, () => false);
      const byImage = (url) => new Promise((done) => {
        const image = new Image();
        image.onload = () => done(true);
        image.onerror = () => done(false);
        image.src = url;
      });
      const found = [];
      for (const url of ${JSON.stringify(urls)}) if ((await byFetch(url)) || (await byImage(url))) found.push(url);
      return found;
    })()`);
    expect(urls.length).toBeGreaterThan(5);
    expect(reached).toEqual([]);
    await other.close();
  });

  it('is the only one that sends requests', async () => {
    await scene.stage.quit();
    const all = scene.stage.requests();
    expect(all.some(({ url }) => url.startsWith(scene.practice.origin))).toBe(true);
    expect(requestsOfExtension(scene.stage)).toEqual([]);
    await scene.stage.reopen();
  });
});
