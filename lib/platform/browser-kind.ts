import browser from 'webextension-polyfill';

/** Asked of the browser itself: only Firefox tells about itself this way. */
export function isFirefox(): boolean {
  return typeof browser.runtime.getBrowserInfo === 'function';
}
