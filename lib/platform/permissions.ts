import browser from 'webextension-polyfill';

/** One host: a name, an IPv4 or an IPv6 address. A star would ask for every site there is. */
const HOST = /^(?:[a-z\d_.-]+|\[[\da-f:.]+\])$/;

/** Match patterns know no ports in Firefox, so the pattern is wider than the origin; null = not a web origin. */
export function patternOf(origin: string): string | null {
  const url = URL.parse(origin);
  if (url === null || !/^https?:$/.test(url.protocol) || url.origin !== origin) return null;
  if (!HOST.test(url.hostname)) return null;
  return `${url.protocol}//${url.hostname}/*`;
}

/** May only be called inside a click and before any await: later the browser refuses. */
export function askForOrigins(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

export function mayRead(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Best effort: an origin that the manifest requires (end-to-end build) cannot be given back. */
export async function giveBack(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}
