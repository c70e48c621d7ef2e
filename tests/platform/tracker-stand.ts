import type { KeptPage } from '../../lib/domain/kept-page.ts';
import type { PageState } from '../../lib/domain/ports.ts';
import type { PageReading } from '../../lib/domain/reading.ts';
import { createLive } from '../../lib/platform/live.ts';
import { createPageTracker } from '../../lib/platform/page-tracker.ts';

export const MAIL = 'https://mail.example';
export const NEWS = 'https://news.example';

export function readingOf(subject: string, page = `${MAIL}/`): PageReading {
  return {
    site: 'generic',
    pageKind: 'message',
    subject,
    own: [],
    focus: null,
    people: [],
    page,
    trouble: null,
    detectors: [],
  };
}

/** A small seeded generator: a failing interleaving can be played again. */
export function chance(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return state % below;
  };
}

/** A tracker over a browser made of maps; every answer can be made to take its time. */
export function standTracker() {
  const urls = new Map<number, string | undefined>();
  const kept = new Map<number, KeptPage>();
  const readers = new Set<number>();
  const closed = new Set<number>();
  const asked: number[] = [];
  const injected: number[] = [];
  let sites = [MAIL];
  let wait = async (): Promise<void> => {};
  const live = createLive<PageState>({ kind: 'waiting' });
  const states: PageState[] = [];
  const tracker = createPageTracker(
    {
      async look(tabId) {
        await wait();
        return urls.has(tabId) ? { url: urls.get(tabId), complete: true } : null;
      },
      async kept(tabId) {
        const page = kept.get(tabId) ?? null;
        await wait();
        return page;
      },
      async ask(tabId) {
        await wait();
        asked.push(tabId);
        return readers.has(tabId);
      },
      async inject(tabId) {
        await wait();
        injected.push(tabId);
        return !closed.has(tabId);
      },
      async sitesOn() {
        const now = [...sites];
        await wait();
        return now;
      },
    },
    live,
  );
  live.live.subscribe(
    (state) => states.push(state),
    () => undefined,
  );
  return {
    urls,
    kept,
    readers,
    closed,
    asked,
    injected,
    tracker,
    states,
    now: () => live.now(),
    setSites: (list: string[]) => {
      sites = list;
    },
    setWait: (next: () => Promise<void>) => {
      wait = next;
    },
  };
}

export const keptRead = (url: string, subject: string, once = false): KeptPage => ({
  kind: 'read',
  origin: new URL(url).origin,
  url,
  once,
  reading: readingOf(subject, url),
});
