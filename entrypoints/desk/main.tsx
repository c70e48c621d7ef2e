import { effect } from '@preact/signals';
import { render } from 'preact';
import { applyAppearance } from '../../components/base/apply-appearance.ts';
import { DeskView } from '../../components/desk/DeskView.tsx';
import { startOrSay } from '../../components/states/StartFailure.tsx';
import { languageOf, regionOf } from '../../lib/i18n/language.ts';
import { DeskModel } from '../../lib/models/desk-model.ts';
import { routeOf } from '../../lib/models/desk-route.ts';
import { aboutThis } from '../../lib/platform/about.ts';
import { systemClock } from '../../lib/platform/clock.ts';
import { createDrafts } from '../../lib/platform/drafts.ts';
import { browserLanguage } from '../../lib/platform/language.ts';
import { newId } from '../../lib/platform/new-id.ts';
import { createSentinel } from '../../lib/platform/sentinel.ts';
import { SITE_IDS } from '../../lib/sites/known-sites.ts';
import { openBook } from '../../lib/storage/open-book.ts';

const language = browserLanguage();
const root = document.getElementById('app');
void startOrSay(root, languageOf('auto', language), start);

async function start(): Promise<void> {
  const opened = await openBook({ clock: systemClock, newId, sentinel: createSentinel() });
  const model = new DeskModel({
    book: opened.book,
    desk: opened.desk,
    health: opened,
    drafts: createDrafts(),
    about: { ...aboutThis(navigator.userAgent), siteIds: SITE_IDS },
    clock: systemClock,
    newId,
    region: regionOf(language),
    language,
  });
  const { settings } = model.sidebar;
  const stopAppearance = applyAppearance(document, settings, language, (text) => text.deskTitle);
  model.route.value = routeOf(location.hash);
  const onHash = () => {
    if (location.hash !== model.hash.peek()) model.route.value = routeOf(location.hash);
  };
  window.addEventListener('hashchange', onHash);
  // The address says where one is, so that Back goes back; the first one is no step of its own.
  const stopHash = effect(() => {
    const hash = model.hash.value;
    if (location.hash === '') history.replaceState(null, '', hash);
    else if (location.hash !== hash) location.hash = hash;
  });
  if (root) render(<DeskView model={model} browserLanguage={language} />, root);

  window.addEventListener('pagehide', (event) => {
    if (event.persisted) return;
    stopHash();
    stopAppearance();
    model[Symbol.dispose]();
    opened.close();
  });
}
