import { render } from 'preact';
import { applyAppearance } from '../../components/base/apply-appearance.ts';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { languageOf, regionOf } from '../../lib/i18n/language.ts';
import { textFor } from '../../lib/i18n/text-for.ts';
import { readTaughtPages, writeTaughtPages } from '../../lib/interchange/taught-sites.ts';
import { CareSettingsModel } from '../../lib/models/care-settings.ts';
import { ChangesModel } from '../../lib/models/changes-model.ts';
import { ChipModel } from '../../lib/models/chip-model.ts';
import { NoticesModel } from '../../lib/models/notices-model.ts';
import { SettingsModel } from '../../lib/models/settings-model.ts';
import { SitesModel } from '../../lib/models/sites-model.ts';
import { TaughtPagesModel } from '../../lib/models/taught-pages-model.ts';
import { liveChipOff, turnChipOn } from '../../lib/platform/chip-off.ts';
import { systemClock } from '../../lib/platform/clock.ts';
import { browserLanguage } from '../../lib/platform/language.ts';
import { newId } from '../../lib/platform/new-id.ts';
import { noticeBoard, noticesAllowed } from '../../lib/platform/notifications.ts';
import { createSentinel } from '../../lib/platform/sentinel.ts';
import { turnSiteOff, turnSitesOn } from '../../lib/platform/sites.ts';
import { spreadTaught } from '../../lib/platform/teaching.ts';
import { KNOWN_SITES } from '../../lib/sites/known-sites.ts';
import { openBook } from '../../lib/storage/open-book.ts';
import { followSites } from '../_shared/follow-sites.ts';

const stop = new AbortController();
const opened = await openBook({ clock: systemClock, newId, sentinel: createSentinel() });
const language = browserLanguage();
const settings = new SettingsModel(opened.book, regionOf(language));
const sitesPort = { live: followSites(stop.signal), turnOn: turnSitesOn, turnOff: turnSiteOff };
const sites = new SitesModel(sitesPort, KNOWN_SITES);
const notices = new NoticesModel({
  allowed: noticesAllowed,
  nextAt: () => opened.reminders.nextAfter(systemClock.now()),
  async showTest() {
    const text = textFor(languageOf(settings.language.value, language));
    await noticeBoard.show({ id: 'test', title: text.appName, body: text.noticeTest, keys: [] });
  },
});
const taught = new TaughtPagesModel({
  book: opened.book,
  read: readTaughtPages,
  write: writeTaughtPages,
  spread: spreadTaught,
});
const changes = new ChangesModel(opened.book);
const chip = new ChipModel({ live: liveChipOff, turnOn: turnChipOn });
const care = new CareSettingsModel(opened.book, changes);
const stopAppearance = applyAppearance(document, settings, language, (text) => text.optionsTitle);

const root = document.getElementById('app');
if (root) {
  render(
    <OptionsView
      settings={settings}
      sites={sites}
      notices={notices}
      taught={taught}
      chip={chip}
      care={{ settings: care, changes, newId }}
      browserLanguage={language}
      zone={systemClock.zone()}
      now={systemClock.now()}
      welcome={new URLSearchParams(location.search).has('welcome')}
    />,
    root,
  );
}

window.addEventListener('pagehide', (event) => {
  if (event.persisted) return;
  stopAppearance();
  stop.abort();
  for (const model of [settings, sites, notices, taught, care, changes, chip]) model[Symbol.dispose]();
  opened.close();
});
