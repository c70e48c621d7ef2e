import { render } from 'preact';
import { applyAppearance } from '../../components/base/apply-appearance.ts';
import { SidebarView } from '../../components/sidebar/SidebarView.tsx';
import { startOrSay } from '../../components/states/StartFailure.tsx';
import { languageOf, regionOf } from '../../lib/i18n/language.ts';
import { hashOf } from '../../lib/models/desk-route.ts';
import { SidebarModel } from '../../lib/models/sidebar-model.ts';
import { aboutThis } from '../../lib/platform/about.ts';
import { systemClock } from '../../lib/platform/clock.ts';
import { createDraftWatch } from '../../lib/platform/draft-watch.ts';
import { createDrafts } from '../../lib/platform/drafts.ts';
import { browserLanguage } from '../../lib/platform/language.ts';
import { newId } from '../../lib/platform/new-id.ts';
import { createPages } from '../../lib/platform/pages.ts';
import { createPicks } from '../../lib/platform/picks.ts';
import { createSelections } from '../../lib/platform/selections.ts';
import { createSentinel } from '../../lib/platform/sentinel.ts';
import { createTeaching } from '../../lib/platform/teaching.ts';
import { READER_SCRIPTS, SITE_IDS } from '../../lib/sites/known-sites.ts';
import { openBook } from '../../lib/storage/open-book.ts';
import { NO_PAGES } from '../_shared/no-pages.ts';

const language = browserLanguage();
const root = document.getElementById('app');
void startOrSay(root, languageOf('auto', language), start);

async function start(): Promise<void> {
  const wish = new URLSearchParams(location.search);
  const customerId = wish.get('customer');
  const alone = wish.has('agenda') || customerId !== null;
  const stop = new AbortController();
  // Listening starts before the first await: what the page says meanwhile is not missed.
  const pages = alone ? NO_PAGES : createPages(stop.signal, READER_SCRIPTS);
  const opened = await openBook({ clock: systemClock, newId, sentinel: createSentinel() });
  const model = new SidebarModel({
    book: opened.book,
    health: opened,
    pages,
    drafts: createDrafts(),
    picks: createPicks(),
    about: { ...aboutThis(navigator.userAgent), siteIds: SITE_IDS },
    clock: systemClock,
    newId,
    ...(alone
      ? {}
      : {
          teaching: createTeaching(stop.signal),
          selections: createSelections(stop.signal),
          draftWatch: createDraftWatch(stop.signal),
        }),
    region: regionOf(language),
    language,
  });
  const stopAppearance = applyAppearance(document, model.settings, language, (text) => text.appName);
  if (customerId !== null) model.place.open(customerId);

  if (root) {
    root.replaceChildren();
    render(
      <SidebarView
        model={model}
        browserLanguage={language}
        alone={alone}
        onDesk={(id) =>
          window.open(`/desk.html${id === null ? '' : hashOf({ page: 'person', id })}`, '_blank')
        }
        onSettings={() => window.open('/options.html', '_blank')}
      />,
      root,
    );
  }

  window.addEventListener('pagehide', (event) => {
    if (event.persisted) return;
    stopAppearance();
    stop.abort();
    model[Symbol.dispose]();
    opened.close();
  });
}
