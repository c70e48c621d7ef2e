import type { KeptPage } from '../domain/kept-page.ts';
import type { PageState } from '../domain/ports.ts';
import type { PageReading } from '../domain/reading.ts';
import type { LiveSource } from './live.ts';
import { decideState, type TabSeen, webOrigin } from './page-state.ts';

export interface TrackerPorts {
  look(tabId: number): Promise<TabSeen | null>;
  kept(tabId: number): Promise<KeptPage | null>;
  /** Asks the page's reader to look again; false = no reader there. */
  ask(tabId: number): Promise<boolean>;
  /** Puts a reader into the page; false = no script may run there. */
  inject(tabId: number): Promise<boolean>;
  sitesOn(): Promise<string[]>;
}

export interface Heard {
  tabId: number;
  origin: string;
  url: string;
  reading: PageReading;
}

/**
 * Which page the sidebar's window shows. One rule keeps people apart: what was learned before the latest
 * event counts for nothing. Every event begins a new turn, and an answer of an older turn is dropped.
 */
export interface PageTracker {
  /** This tab is in front now. */
  follow(tabId: number): Promise<void>;
  /** The tab loads, has loaded or changed its address. */
  moved(tabId: number, seen: TabSeen): Promise<void>;
  /** A reader spoke. */
  heard(heard: Heard): void;
  /** The toolbar button read (or could not read) a page that is not turned on. */
  lookedAt(tabId: number, page: KeptPage): Promise<void>;
  sitesChanged(): Promise<void>;
  readAgain(): Promise<void>;
}

const WAITING: PageState = { kind: 'waiting' };

export function createPageTracker(ports: TrackerPorts, state: LiveSource<PageState>): PageTracker {
  let turn = 0;
  let tab: number | null = null;
  /** The address under which the shown state was learned. */
  let shownUrl: string | undefined;
  let sites: readonly string[] | null = null;

  function show(next: PageState, url: string | undefined): void {
    shownUrl = url;
    if (JSON.stringify(next) !== JSON.stringify(state.now())) state.set(next);
  }

  function settle(tabId: number, seen: TabSeen | null, kept: KeptPage | null): void {
    const shown = { state: state.now(), url: shownUrl };
    const next = decideState({ tabId, seen, kept, sites: sites ?? [], shown });
    show(next.state, next.url);
  }

  /** With nothing of an earlier turn left: the reader is asked, and put there where it is missing. */
  async function askReader(tabId: number, seen: TabSeen | null, mine: number): Promise<void> {
    const origin = webOrigin(seen?.url);
    if (origin === null || !(sites ?? []).includes(origin)) return;
    if ((await ports.ask(tabId)) || seen?.complete !== true || turn !== mine) return;
    if ((await ports.inject(tabId)) || turn !== mine) return;
    show({ kind: 'closed' }, seen.url);
  }

  async function evaluate(tabId: number): Promise<void> {
    turn += 1;
    const mine = turn;
    const [seen, kept, list] = await Promise.all([ports.look(tabId), ports.kept(tabId), ports.sitesOn()]);
    if (turn !== mine) return;
    sites = list;
    settle(tabId, seen, kept);
    await askReader(tabId, seen, mine);
  }

  return {
    async follow(tabId) {
      if (tab !== tabId) show(WAITING, undefined);
      tab = tabId;
      await evaluate(tabId);
    },

    async moved(tabId, seen) {
      if (tabId !== tab) return;
      if (sites === null) return evaluate(tabId);
      turn += 1;
      const mine = turn;
      // The same address may be a frame that loads, or a reload: the reader itself says what changed.
      if (seen.url === undefined || seen.url !== shownUrl) settle(tabId, seen, null);
      await askReader(tabId, seen, mine);
    },

    heard({ tabId, origin, url, reading }) {
      if (tabId !== tab || sites === null || !sites.includes(origin)) return;
      turn += 1;
      show({ kind: 'read', tabId, origin, url, once: false, reading }, url);
    },

    async lookedAt(tabId, page) {
      if (tabId !== tab) return;
      // It is kept already, so a new look finds it.
      if (sites === null) return evaluate(tabId);
      turn += 1;
      if (page.kind === 'closed') show({ kind: 'closed' }, undefined);
      else if (page.once) {
        const { origin, url, reading } = page;
        show({ kind: 'read', tabId, origin, url, once: true, reading }, url);
      }
    },

    async sitesChanged() {
      // Until the list is read again nobody is heard: the reading could be of a site just turned off.
      sites = null;
      if (tab !== null) await evaluate(tab);
    },

    async readAgain() {
      if (tab !== null) await ports.ask(tab);
    },
  };
}
