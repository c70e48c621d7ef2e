import { defineBackground } from 'wxt/utils/define-background';
import { composeBrief } from '../lib/domain/brief.ts';
import { languageOf } from '../lib/i18n/language.ts';
import { textFor } from '../lib/i18n/text-for.ts';
import { alarms } from '../lib/platform/alarms.ts';
import { listenInBackground } from '../lib/platform/background-events.ts';
import { showBadge } from '../lib/platform/badge.ts';
import { openAgendaWindow, openBriefWindow, openWelcome } from '../lib/platform/brief-window.ts';
import { systemClock } from '../lib/platform/clock.ts';
import { browserLanguage } from '../lib/platform/language.ts';
import { tellSidebars } from '../lib/platform/messages.ts';
import { newId } from '../lib/platform/new-id.ts';
import { noticeBoard } from '../lib/platform/notifications.ts';
import { readTabOnce } from '../lib/platform/read-once.ts';
import { bringReader, stopReading } from '../lib/platform/reader-script.ts';
import { createSentinel } from '../lib/platform/sentinel.ts';
import { sessionPages } from '../lib/platform/session-pages.ts';
import { allowEverywhere, openSidebar } from '../lib/platform/sidebar.ts';
import { isSiteOn } from '../lib/platform/site-list.ts';
import { firstStartOfSession, readOpenTabs, syncReaders } from '../lib/platform/sites.ts';
import { firstValue } from '../lib/services/first-value.ts';
import { noticeTarget } from '../lib/services/notice.ts';
import { createReminderService } from '../lib/services/reminder-service.ts';
import { serialise } from '../lib/services/serialise.ts';
import { createSiteService } from '../lib/services/site-service.ts';
import { PARTS, READER_SCRIPTS } from '../lib/sites/known-sites.ts';
import { openBook } from '../lib/storage/open-book.ts';

export default defineBackground(() => {
  const opened = openBook({ clock: systemClock, newId, sentinel: createSentinel() });
  const live = async <T>(name: string, fallback: T) => (await opened).book.liveSetting(name, fallback);
  const reminders = createReminderService({
    store: async () => (await opened).reminders,
    brief: async (customerId, now) => {
      const file = await (await opened).book.readFile(customerId);
      return file && composeBrief(file, now);
    },
    words: async () =>
      textFor(languageOf(await firstValue(await live('language', 'auto')), browserLanguage())),
    remindersOn: async () => firstValue(await live('remindersOn', true)),
    notices: noticeBoard,
    alarms,
    showBadge,
    clock: systemClock,
  });
  const ports = { isOn: isSiteOn, stopReading, bringReader, readOnce: readTabOnce, tellSidebars };
  const taughtPages = async () => firstValue((await opened).book.liveTaughtPages());
  const sites = createSiteService({ ...sessionPages, ...ports, taughtPages, parts: PARTS });
  const registerReaders = serialise(() => syncReaders(READER_SCRIPTS));
  const attempt = (work: Promise<unknown>) => void work.catch((error) => console.warn(error));

  listenInBackground({
    ...sites,
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
    sitesChanged: () => attempt(registerReaders().then(() => readOpenTabs(READER_SCRIPTS))),
    tabMoved: (tabId, url) => attempt(sites.tabMoved(tabId, url)),
    tabClosed: (tabId) => attempt(sites.tabClosed(tabId)),
    tabActivated: () => attempt(alarms.keepHeartbeat(systemClock.now())),
    pageRead: (call, reading) => attempt(sites.pageRead(call, reading)),
  });

  // Every start of the background: whatever woke it, the table is looked at and everything is re-armed.
  attempt(reminders.wake());
  attempt(registerReaders());
  attempt(firstStartOfSession().then((first) => (first ? readOpenTabs(READER_SCRIPTS) : undefined)));
  const allow = (everywhere: boolean) => attempt(allowEverywhere(everywhere));
  attempt(live('stayEverywhere', false).then((setting) => setting.subscribe(allow, console.warn)));
});
