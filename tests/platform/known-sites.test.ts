import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aboutThis } from '../../lib/platform/about.ts';
import { createPicks } from '../../lib/platform/picks.ts';
import { isSiteOn, listedSites } from '../../lib/platform/site-list.ts';
import { turnSitesOn } from '../../lib/platform/sites.ts';
import { standInBrowser } from './fake-extension.ts';

const BOTH = ['https://mail.example.com', 'https://mail2.example.com'];
let browser = standInBrowser();

beforeEach(() => {
  browser = standInBrowser();
});

describe('turning a service on', () => {
  it('asks once for exactly its addresses, in the tick of the click', async () => {
    const asking = turnSitesOn(BOTH);
    browser.gesture = false;
    expect(await asking).toBe(true);
    expect([...browser.granted]).toEqual(['https://mail.example.com/*', 'https://mail2.example.com/*']);
    expect(await listedSites()).toEqual(BOTH);
  });

  it('changes nothing when the user refuses: no address of it is read', async () => {
    browser.answer = false;
    expect(await turnSitesOn(BOTH)).toBe(false);
    expect([await listedSites(), await isSiteOn('https://mail.example.com')]).toEqual([[], false]);
  });

  it('asks for nothing at all when one of them is no single host', async () => {
    for (const bad of [[], ['https://*.example.com'], [...BOTH, 'https://*'], [...BOTH, 'file:///x']]) {
      expect(await turnSitesOn(bad)).toBe(false);
    }
    expect(browser.granted.size).toBe(0);
  });

  it('keeps what was on before, in its order', async () => {
    await turnSitesOn(['https://mail2.example.com']);
    await turnSitesOn(BOTH);
    expect(await listedSites()).toEqual(['https://mail2.example.com', 'https://mail.example.com']);
  });
});

describe('what was picked by hand', () => {
  it('is kept for its page, in the memory of the session alone', async () => {
    const picks = createPicks();
    await picks.keep('page a', { kind: 'customer', customerId: 'bob' });
    expect(await picks.read('page a')).toEqual({ kind: 'customer', customerId: 'bob' });
    expect(await picks.read('page b')).toBeNull();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await picks.keep('page a', null);
    expect(await picks.read('page a')).toBeNull();
  });
});

describe('what a report says of the browser', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox 150'],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36',
      'Chrome 144',
    ],
    [
      'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36 Edg/144.0.0.0',
      'Edg 144',
    ],
    ['curl', 'unknown'],
  ])('%s is %s', (agent, name) => {
    fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Regulars', version: '1.2.3' });
    expect(aboutThis(agent)).toEqual({ version: '1.2.3', browser: name });
  });
});
