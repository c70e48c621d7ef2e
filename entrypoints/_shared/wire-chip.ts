import type { ChipShown } from '../../lib/domain/chip/chip-shown.ts';
import type { ChipState } from '../../lib/domain/chip/chip-state.ts';
import type { PageReading } from '../../lib/domain/reading.ts';
import { regionOf } from '../../lib/i18n/language.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { isFirefox } from '../../lib/platform/browser-kind.ts';
import { isBeside, onPanelClosed } from '../../lib/platform/chip-beside.ts';
import { chipOffSites, turnChipOff } from '../../lib/platform/chip-off.ts';
import { hideChip, showChip, sidebarKeys } from '../../lib/platform/chip-tab.ts';
import { systemClock } from '../../lib/platform/clock.ts';
import { browserLanguage } from '../../lib/platform/language.ts';
import { tellReader } from '../../lib/platform/reader-script.ts';
import { sessionPages } from '../../lib/platform/session-pages.ts';
import { openSidebar } from '../../lib/platform/sidebar.ts';
import { isSiteOn } from '../../lib/platform/site-list.ts';
import { createChipService } from '../../lib/services/chip-service.ts';
import { firstValue } from '../../lib/services/first-value.ts';
import type { PageSender, SiteService } from '../../lib/services/site-service.ts';
import type { OpenBook } from '../../lib/storage/open-book.ts';

interface ChipWires {
  opened: Promise<OpenBook>;
  /** What keeps the readings that the chip speaks of. */
  sites: Pick<SiteService, 'tabMoved' | 'pageRead'>;
  own(): Promise<string[]>;
  words(): Promise<Messages>;
  attempt(work: Promise<unknown>): void;
}

/** The chips in pages, over a book that is just being opened. */
export function wireChip({ opened, sites, own, words, attempt }: ChipWires) {
  const setting = async <T>(name: string, fallback: T) =>
    firstValue((await opened).book.liveSetting(name, fallback));
  const service = createChipService({
    isOn: () => setting('chipOn', true),
    isWanted: async (origin) => !(await chipOffSites()).includes(origin) && (await isSiteOn(origin)),
    kept: sessionPages.kept,
    matches: async (keys) => firstValue((await opened).book.liveMatches(keys)),
    readFile: async (id) => (await opened).book.readFile(id),
    own,
    region: () => setting('region', regionOf(browserLanguage())),
    now: systemClock.now,
    isBeside,
    show: async (tabId, url, state) => showChip(tabId, url, state && (await withWords(state, await words()))),
    hide: hideChip,
    readAgain: async (tabId) => void (await tellReader(tabId, { type: 'read-again' })),
    turnOff: turnChipOff,
  });
  async function withWords(state: ChipState, text: Messages): Promise<ChipShown> {
    const keys = await sidebarKeys();
    const hint = isFirefox() ? text.chipHint(keys) : null;
    const label = `${text.appName}: ${text.chipLabel(state, keys)}`;
    const lang = text.chipLang;
    return {
      state,
      words: { lang, text: text.chipText(state), label, close: text.chipClose, hint },
    };
  }
  const look = (tabId: number) => attempt(service.look(tabId));
  onPanelClosed(look);
  return {
    look,
    tabMoved(tabId: number, url: string | undefined): Promise<void> {
      // Before the reading is dropped: it tells whether a chip may be there.
      attempt(service.moved(tabId, url));
      return sites.tabMoved(tabId, url);
    },
    pageRead(sender: PageSender, reading: PageReading): Promise<void> {
      const kept = sites.pageRead(sender, reading);
      attempt(kept.then(() => service.look(sender.tabId)));
      return kept;
    },
    events: {
      openSidebar,
      chipAgain: ({ tabId }: { tabId: number }) => attempt(service.again(tabId)),
      chipOff: ({ tabId, origin }: { tabId: number; origin: string }) =>
        attempt(service.turnOff(tabId, origin)),
    },
  };
}
