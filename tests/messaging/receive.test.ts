import { describe, expect, it } from 'vitest';
import { receiveFromExtension, receiveFromPage } from '../../lib/messaging/receive.ts';
import { reading, seen } from './readings.ts';

const self = { id: 'ours', origin: 'chrome-extension://ours' };
const page = { id: 'ours', url: 'https://mail.shop.example/?_task=mail', frameId: 0, tab: { id: 5 } };
const ownPage = { id: 'ours', url: 'chrome-extension://ours/background.js' };
const pageReading = { type: 'page-reading', reading: seen() };
const tabReading = { type: 'tab-reading', tabId: 5, reading: reading(), once: true };

describe('from a page', () => {
  it('a reading and the question whether the site is on are heard, with tab and origin', () => {
    expect(receiveFromPage(pageReading, page, self)).toEqual({
      message: { type: 'page-reading', reading: reading() },
      tabId: 5,
      origin: 'https://mail.shop.example',
    });
    for (const message of [{ type: 'site-is-on' }, { type: 'bring-reader', id: 'odoo' }]) {
      expect(receiveFromPage(message, page, self)?.message).toEqual(message);
    }
  });

  it.each([
    ['another extension', { ...page, id: 'other' }],
    ['no extension', { ...page, id: undefined }],
    ['a frame', { ...page, frameId: 3 }],
    ['no tab', { ...page, tab: undefined }],
    ['no address', { ...page, url: undefined }],
    ['an address that is none', { ...page, url: 'nonsense' }],
    ['a page of our own', { ...page, url: 'chrome-extension://ours/sidepanel.html' }],
  ])('%s is not heard', (_, sender) => {
    expect(receiveFromPage(pageReading, sender, self)).toBe(null);
  });

  it('a reading that names the customer itself is refused: the choice is ours', () => {
    expect(receiveFromPage({ type: 'page-reading', reading: reading() }, page, self)).toBe(null);
  });

  it('a reading that claims another origin is refused', () => {
    expect(receiveFromPage(pageReading, { ...page, url: 'https://evil.example/' }, self)).toBe(null);
  });

  it('what only the extension may say is refused', () => {
    for (const message of [tabReading, { type: 'read-again' }, { type: 'stop-reading' }]) {
      expect(receiveFromPage(message, page, self)).toBe(null);
    }
  });
});

describe('from the extension', () => {
  it('a reading for a tab is heard', () => {
    expect(receiveFromExtension(tabReading, ownPage, self)).toEqual(tabReading);
  });

  it('a page cannot speak for the background', () => {
    expect(receiveFromExtension(tabReading, page, self)).toBe(null);
    expect(receiveFromExtension(tabReading, { ...ownPage, id: 'other' }, self)).toBe(null);
    expect(receiveFromExtension(pageReading, ownPage, self)).toBe(null);
  });
});
