import type { KeptPage } from '../domain/kept-page.ts';
import type { PageState } from '../domain/ports.ts';

/** What the browser tells of a tab; `url` only where we may read. */
export interface TabSeen {
  url: string | undefined;
  complete: boolean;
}

/** A state and the address under which it was learned. */
export interface Shown {
  state: PageState;
  url: string | undefined;
}

export interface Sight {
  tabId: number;
  seen: TabSeen | null;
  /** What the background kept of this tab, if that may still hold. */
  kept: KeptPage | null;
  sites: readonly string[];
  shown: Shown;
}

/** What to show when no reader has spoken: only what was learned of this very tab under this very address. */
export function decideState({ tabId, seen, kept, sites, shown }: Sight): Shown {
  const url = seen?.url;
  const origin = webOrigin(url);
  const on = origin !== null && sites.includes(origin);
  const reading = readingOf(tabId, url, kept, shown);
  if (reading !== null && reading.origin === origin && (on || reading.once)) {
    return { state: { ...reading, once: !on }, url };
  }
  if (on) return { state: { kind: 'waiting' }, url };
  const closed = kept?.kind === 'closed' || (url !== undefined && origin === null);
  return { state: closed ? { kind: 'closed' } : { kind: 'off', origin }, url };
}

/** What a reader told the sidebar itself is never older than what the background kept. */
function readingOf(tabId: number, url: string | undefined, kept: KeptPage | null, shown: Shown) {
  const { state } = shown;
  if (state.kind === 'read' && state.tabId === tabId && shown.url === url) return state;
  if (kept?.kind !== 'read' || url === undefined || kept.url !== url) return null;
  const { origin, once, reading } = kept;
  return { kind: 'read' as const, tabId, origin, url, once, reading };
}

/** Origin of a web page; null for browser pages and where the browser tells no address. */
export function webOrigin(url: string | undefined): string | null {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.origin : null;
}
