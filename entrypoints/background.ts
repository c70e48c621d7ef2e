import { defineBackground } from 'wxt/utils/define-background';
import { languageOf } from '../lib/i18n/language.ts';
import { textFor } from '../lib/i18n/text-for.ts';
import { alarms } from '../lib/platform/alarms.ts';
import { listenInBackground } from '../lib/platform/background-events.ts';
import { openAgendaWindow, openBriefWindow, openWelcome } from '../lib/platform/brief-window.ts';
import { systemClock } from '../lib/platform/clock.ts';
import { browserLanguage } from '../lib/platform/language.ts';
import { newId } from '../lib/platform/new-id.ts';
import { noticeBoard } from '../lib/platform/notifications.ts';
import { createSentinel } from '../lib/platform/sentinel.ts';
import { allowEverywhere, openSidebar } from '../lib/platform/sidebar.ts';
import { firstStartOfSession, readOpenTabs, syncReaders } from '../lib/platform/sites.ts';
import { firstValue } from '../lib/services/first-value.ts';
import { noticeTarget } from '../lib/services/notice.ts';
import { serialise } from '../lib/services/serialise.ts';
import { READER_SCRIPTS } from '../lib/sites/known-sites.ts';
import { openBook } from '../lib/storage/open-book.ts';
import { purgeOver } from './_shared/purge-over.ts';
import { remindersOver } from './_shared/reminders-over.ts';
import { sitesOver } from './_shared/sites-over.ts';
import { wireChip } from './_shared/wire-chip.ts';
import { wireOmnibox } from './_shared/wire-omnibox.ts';
import { wireSelectionMenu } from './_shared/wire-selection-menu.ts';

export default defineBackground(() => {
  const opened = openBook({ clock: systemClock, newId, sentinel: createSentinel() });
  const live = async <T>(name: string, fallback: T) => (await opened).book.liveSetting(name, fallback);
  const language = () => live('language', 'auto').then(firstValue<string>);
  // A book that can't be read still has a browser with a language.
  const words = async () => textFor(languageOf(await language().catch(() => 'auto'), browserLanguage()));
  const reminders = remindersOver(opened, words);
  const sites = sitesOver(opened);
  const registerReaders = serialise(() => syncReaders(READER_SCRIPTS));
  const attempt = (work: Promise<unknown>) => void work.catch((error) => console.warn(error));
  const own = async () => firstValue(await live<string[]>('ownAddresses', []));
  const menu = wireSelectionMenu({ own, words, attempt });
  wireOmnibox(opened, words);
  const chip = wireChip({ opened, sites, own, words, attempt });

  listenInBackground({
    ...sites,
    ...chip.events,
    wake: () => attempt(reminders.wake()),
    firstInstall: () => attempt(openWelcome()),
    toolbarPressed(tab) {
      openSidebar(tab);
      if (tab.id !== undefined) attempt(sites.toolbarPressed(tab.id, tab.url));
    },
    noticeClicked(id) {
      const target = noticeTarget(id);
      if (target?.kind === 'single') attempt(openBriefWindow(target.followUpId));
      else if (target?.kind === 'digest') attempt(openAgendaWindow());
      attempt(reminders.seen(id).finally(() => noticeBoard.clear(id)));
    },
    noticeClosed: (id) => attempt(reminders.seen(id)),
    sitesChanged() {
      attempt(registerReaders().then(() => readOpenTabs(READER_SCRIPTS)));
      menu.makeMenu();
    },
    tabMoved: (tabId, url) => attempt(chip.tabMoved(tabId, url).then(menu.nameMenu)),
    tabClosed: (tabId) => attempt(sites.tabClosed(tabId)),
    tabActivated(tabId) {
      attempt(alarms.keepHeartbeat(systemClock.now()));
      menu.nameMenu();
      chip.look(tabId);
    },
    pageRead: (call, reading) => attempt(chip.pageRead(call, reading).then(menu.nameMenu)),
  });

  // Every start of the background: whatever woke it, the table is looked at and everything is re-armed.
  attempt(reminders.wake());
  attempt(purgeOver(opened));
  attempt(registerReaders());
  attempt(firstStartOfSession().then((first) => (first ? readOpenTabs(READER_SCRIPTS) : undefined)));
  attempt(live('language', 'auto').then((setting) => setting.subscribe(menu.makeMenu, console.warn)));
  const allow = (everywhere: boolean) => attempt(allowEverywhere(everywhere));
  attempt(live('stayEverywhere', false).then((setting) => setting.subscribe(allow, console.warn)));
});
