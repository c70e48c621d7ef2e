import type { KeptPage } from '../domain/kept-page.ts';
import type { PageReading } from '../domain/reading.ts';
import { originOfPattern } from '../domain/taught-pattern.ts';
import type { TaughtPage } from '../domain/taught-site.ts';

/** Who speaks from a page; checked before it gets here. */
export interface PageSender {
  tabId: number;
  origin: string;
  url: string;
}

export interface SitePorts {
  isOn(origin: string): Promise<boolean>;
  keep(tabId: number, page: KeptPage): Promise<void>;
  drop(tabId: number): Promise<void>;
  kept(tabId: number): Promise<KeptPage | null>;
  stopReading(tabId: number): Promise<void>;
  /** Readers that may be asked for. */
  parts: readonly string[];
  bringReader(tabId: number, id: string): Promise<boolean>;
  /** Every kind of page that was taught. */
  taughtPages(): Promise<TaughtPage[]>;
  /** Reads the page through the toolbar click; null = nothing can be read there. */
  readOnce(tabId: number): Promise<PageReading | null>;
  tellSidebars(tabId: number, reading: PageReading): Promise<void>;
}

export interface SiteService {
  siteIsOn(sender: PageSender): Promise<{ on: boolean }>;
  /** The page turned out to be one product's: its reader is put in. */
  bringReader(sender: PageSender, id: string): Promise<{ brought: boolean }>;
  /** What was taught about the sender's own site, and nothing of other sites. */
  taughtHere(sender: PageSender): Promise<{ pages: TaughtPage[] }>;
  pageRead(sender: PageSender, reading: PageReading): Promise<void>;
  /** The toolbar button was pressed in this tab; `url` is known where the browser tells it. */
  toolbarPressed(tabId: number, url: string | undefined): Promise<void>;
  tabMoved(tabId: number, url: string | undefined): Promise<void>;
  tabClosed(tabId: number): Promise<void>;
}

/** What the background does about pages: it answers, keeps the last reading of each tab, reads once on request. */
export function createSiteService(ports: SitePorts): SiteService {
  return {
    siteIsOn: async (sender) => ({ on: await ports.isOn(sender.origin) }),

    async bringReader({ tabId, origin }, id) {
      const may = ports.parts.includes(id) && (await ports.isOn(origin));
      return { brought: may && (await ports.bringReader(tabId, id)) };
    },

    async taughtHere({ origin }) {
      if (!(await ports.isOn(origin))) return { pages: [] };
      const all = await ports.taughtPages();
      return { pages: all.filter(({ pattern }) => originOfPattern(pattern) === origin) };
    },

    async pageRead(sender, reading) {
      if (!(await ports.isOn(sender.origin)) || originOf(reading.page) !== sender.origin) {
        await ports.stopReading(sender.tabId);
        return;
      }
      await ports.keep(sender.tabId, {
        kind: 'read',
        origin: sender.origin,
        url: sender.url,
        once: false,
        reading,
      });
    },

    async toolbarPressed(tabId, url) {
      if (url !== undefined && (await ports.isOn(originOf(url) ?? ''))) return;
      const reading = await ports.readOnce(tabId);
      const origin = reading === null ? null : originOf(reading.page);
      if (reading === null || origin === null) {
        await ports.keep(tabId, { kind: 'closed' });
        return;
      }
      await ports.keep(tabId, { kind: 'read', origin, url: url ?? reading.page, once: true, reading });
      await ports.tellSidebars(tabId, reading);
    },

    async tabMoved(tabId, url) {
      const kept = await ports.kept(tabId);
      if (kept !== null && (kept.kind === 'closed' || kept.url !== url)) await ports.drop(tabId);
    },

    tabClosed: (tabId) => ports.drop(tabId),
  };
}

function originOf(url: string): string | null {
  try {
    const { origin } = new URL(url);
    return origin === 'null' ? null : origin;
  } catch {
    return null;
  }
}
