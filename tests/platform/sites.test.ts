import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { patternOf } from '../../lib/platform/permissions.ts';
import { bringReader } from '../../lib/platform/reader-script.ts';
import { isSiteOn, listedSites, readSites, sitesOn } from '../../lib/platform/site-list.ts';
import {
  firstStartOfSession,
  readOpenTabs as read,
  syncReaders as sync,
  turnSiteOff,
  turnSiteOn,
} from '../../lib/platform/sites.ts';
import { standInBrowser } from './fake-extension.ts';

const MAIL = 'https://mail.example.com';
const SCRIPTS = [
  { file: '/reader-first.js', matches: ['https://mail.example.com/*', 'https://*.desk.example/*'] },
  { file: '/reader-second.js', matches: ['https://*.example.com/*'] },
  { file: '/reader-rest.js', matches: ['*://*/*'] },
];
const syncReaders = () => sync(SCRIPTS);
const readOpenTabs = () => read(SCRIPTS);
let browser = standInBrowser();

beforeEach(() => {
  browser = standInBrowser();
});

/** What is registered: file without its address → patterns. */
const registered = () =>
  Object.fromEntries(
    [...browser.scripts.values()].map((script) => [script.js?.[0]?.split('/').pop(), script.matches]),
  );

describe('turning a site on', () => {
  it('asks for exactly this origin, in the tick of the click', async () => {
    const asking = turnSiteOn(MAIL);
    browser.gesture = false;
    expect(await asking).toBe(true);
    expect([...browser.granted]).toEqual(['https://mail.example.com/*']);
    expect(await sitesOn()).toEqual([MAIL]);
  });

  it('changes nothing when the user refuses', async () => {
    browser.answer = false;
    expect(await turnSiteOn(MAIL)).toBe(false);
    expect(await listedSites()).toEqual([]);
  });

  it('never asks for what is not a web origin', async () => {
    for (const no of ['null', 'file:///x', 'https://*', 'https://a.example/path', 'javascript:1', '']) {
      expect(await turnSiteOn(no), no).toBe(false);
    }
    expect(browser.granted.size).toBe(0);
  });

  it('keeps the port in the list, though match patterns know none', async () => {
    await turnSiteOn('http://crm.example:8080');
    expect(patternOf('http://crm.example:8080')).toBe('http://crm.example/*');
    expect(await isSiteOn('http://crm.example:8080')).toBe(true);
    expect(await isSiteOn('http://crm.example')).toBe(false);
  });

  it('reads tabs of that origin that are open already, and no others', async () => {
    await turnSiteOn('http://crm.example:8080');
    const tab = { windowId: 1, status: 'complete', active: false };
    browser.tabs.set(1, { ...tab, id: 1, url: 'http://crm.example:8080/a' });
    browser.tabs.set(2, { ...tab, id: 2, url: 'http://crm.example/b' });
    browser.tabs.set(3, { ...tab, id: 3, url: 'https://other.example/' });
    await readOpenTabs();
    expect(browser.injected).toEqual([{ tabId: 1, file: '/reader-rest.js' }]);
  });
});

describe('a reader that a page asks for', () => {
  it('is put into that page, and is not there where no script may go', async () => {
    browser.tabs.set(1, { id: 1, windowId: 1, status: 'complete', active: true, url: `${MAIL}/` });
    expect(await bringReader(1, 'roundcube')).toBe(true);
    expect(browser.injected).toEqual([{ tabId: 1, file: '/part-roundcube.js' }]);
    browser.closed.add(1);
    expect(await bringReader(1, 'roundcube')).toBe(false);
  });
});

describe('turning a site off', () => {
  it('takes it from the list, stops its open tabs and gives the permission back', async () => {
    await turnSiteOn(MAIL);
    browser.tabs.set(1, { id: 1, windowId: 1, status: 'complete', active: true, url: `${MAIL}/` });
    browser.readers.add(1);
    await turnSiteOff(MAIL);
    expect(browser.sent).toEqual([{ tabId: 1, message: { type: 'stop-reading' } }]);
    expect([await listedSites(), browser.granted.size]).toEqual([[], 0]);
  });

  it('leaves the permission while another port of the same host is on', async () => {
    await turnSiteOn('http://crm.example:8080');
    await turnSiteOn('http://crm.example:9090');
    await turnSiteOff('http://crm.example:8080');
    expect(await sitesOn()).toEqual(['http://crm.example:9090']);
  });

  it('does so even where the browser will not take the permission back', async () => {
    browser.required.add('http://localhost/*');
    await turnSiteOn('http://localhost:3000');
    await turnSiteOff('http://localhost:3000');
    expect(await isSiteOn('http://localhost:3000')).toBe(false);
  });
});

describe('the registered reader', () => {
  it('follows the list, in the isolated world of top frames, and says the same at every start', async () => {
    await turnSiteOn(MAIL);
    for (let start = 0; start < 3; start += 1) await syncReaders();
    expect(browser.scripts.size).toBe(1);
    expect(browser.scripts.get('reader-first')).toMatchObject({
      matches: ['https://mail.example.com/*'],
      world: 'ISOLATED',
      allFrames: false,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    });
    await turnSiteOn('https://acme.desk.example');
    await syncReaders();
    expect(registered()).toEqual({
      'reader-first.js': ['https://acme.desk.example/*', 'https://mail.example.com/*'],
    });
    await turnSiteOff(MAIL);
    await turnSiteOff('https://acme.desk.example');
    await syncReaders();
    expect(browser.scripts.size).toBe(0);
  });

  it('is the one of the service where the service is known, and one for all other hosts', async () => {
    for (const origin of [
      MAIL,
      'https://shop.example.com',
      'http://mail.example.com',
      'http://crm.test:81',
    ]) {
      await turnSiteOn(origin);
    }
    await turnSiteOn('https://desk.example.evil.test');
    await syncReaders();
    expect(registered()).toEqual({
      'reader-first.js': ['https://mail.example.com/*'],
      'reader-second.js': ['https://shop.example.com/*'],
      'reader-rest.js': [
        'http://crm.test/*',
        'http://mail.example.com/*',
        'https://desk.example.evil.test/*',
      ],
    });
  });

  it('never reads one page with two scripts, and only with patterns of exactly one host', async () => {
    for (const origin of ['http://crm.test:81', 'http://crm.test:82', 'http://crm.test', MAIL]) {
      await turnSiteOn(origin);
    }
    await syncReaders();
    const patterns = Object.values(registered()).flat();
    expect(patterns).toEqual([...new Set(patterns)]);
    expect(patterns.filter((pattern) => String(pattern).includes('*.'))).toEqual([]);
  });

  it('is set right when an update left files and registrations of an older version', async () => {
    await turnSiteOn(MAIL);
    const old = { js: ['/old.js'], matches: ['https://mail.example.com/*'] };
    browser.scripts.set('reader-first', { id: 'reader-first', ...old });
    browser.scripts.set('page-reader', { id: 'page-reader', ...old });
    await syncReaders();
    expect(registered()).toEqual({ 'reader-first.js': ['https://mail.example.com/*'] });
    expect(browser.scripts.size).toBe(1);
  });

  it('leaves a site whose permission was revoked, and the list tells of it', async () => {
    await turnSiteOn(MAIL);
    await syncReaders();
    browser.granted.clear();
    await syncReaders();
    expect(registered()).toEqual({});
    expect(await sitesOn()).toEqual([]);
    expect(await readSites()).toEqual([{ origin: MAIL, revoked: true }]);
  });

  it('does not trust what stands in the list', async () => {
    await fakeBrowser.storage.local.set({ sites: [MAIL, 7, 'https://*/*', '<all_urls>', null] });
    expect(await listedSites()).toEqual([MAIL]);
    await fakeBrowser.storage.local.set({ sites: 'https://mail.example.com' });
    expect(await listedSites()).toEqual([]);
  });
});

it('knows the first start of a session, after which open pages need their reader again', async () => {
  expect([await firstStartOfSession(), await firstStartOfSession()]).toEqual([true, false]);
});
