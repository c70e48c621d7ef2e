import { render } from 'preact';
import { applyAppearance } from '../../components/base/apply-appearance.ts';
import { BriefCard } from '../../components/brief/BriefCard.tsx';
import { startOrSay } from '../../components/states/StartFailure.tsx';
import { languageOf } from '../../lib/i18n/language.ts';
import { BriefCardModel } from '../../lib/models/brief-card-model.ts';
import { hashOf } from '../../lib/models/desk-route.ts';
import { systemClock } from '../../lib/platform/clock.ts';
import { browserLanguage } from '../../lib/platform/language.ts';
import { newId } from '../../lib/platform/new-id.ts';
import { createSentinel } from '../../lib/platform/sentinel.ts';
import { openBook } from '../../lib/storage/open-book.ts';

const language = browserLanguage();
const root = document.getElementById('app');
void startOrSay(root, languageOf('auto', language), start);

async function start(): Promise<void> {
  const followUpId = new URLSearchParams(location.search).get('followUp') ?? '';
  const opened = await openBook({ clock: systemClock, newId, sentinel: createSentinel() });
  const model = new BriefCardModel({ book: opened.book, clock: systemClock, newId, followUpId });
  const stopAppearance = applyAppearance(document, model.settings, language, (text) => {
    const item = model.item.value;
    const name = item.kind === 'ready' ? item.value?.customer.displayName : undefined;
    return name ? text.briefTitle(name) : text.appName;
  });

  if (root) {
    render(
      <BriefCard
        model={model}
        browserLanguage={language}
        onOpen={(customerId) =>
          window.open(`/desk.html${hashOf({ page: 'person', id: customerId })}`, '_blank')
        }
      />,
      root,
    );
  }

  window.addEventListener('pagehide', (event) => {
    if (event.persisted) return;
    stopAppearance();
    model[Symbol.dispose]();
    opened.close();
  });
}
