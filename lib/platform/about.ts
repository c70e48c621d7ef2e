import browser from 'webextension-polyfill';

const BROWSERS = /\b(Firefox|Edg|OPR|Vivaldi|Chrome|Chromium)\/(\d+)/g;
const ORDER = ['Firefox', 'Edg', 'OPR', 'Vivaldi', 'Chromium', 'Chrome'];

/** Version of the extension and of the browser, as a bug report may say them. */
export function aboutThis(userAgent: string): { version: string; browser: string } {
  const found = [...userAgent.matchAll(BROWSERS)].map(([, name = '', main = '']) => ({ name, main }));
  const best = found.toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name))[0];
  return {
    version: browser.runtime.getManifest().version,
    browser: best === undefined ? 'unknown' : `${best.name} ${best.main}`,
  };
}
