import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { useUi } from '../base/ui.ts';
import { CareHome } from '../case/CareHome.tsx';
import { AgendaList } from '../home/AgendaList.tsx';
import { PracticeOffer } from '../home/PracticeOffer.tsx';
import { PageFoot } from '../misread/PageFoot.tsx';
import { PageNotice } from '../states/PageNotice.tsx';
import { isUnread } from '../teach/is-unread.ts';
import { TaughtNotice } from '../teach/TaughtNotice.tsx';
import { TeachOffer } from '../teach/TeachOffer.tsx';
import { SearchFor } from './SearchFor.tsx';

interface HomeProps {
  model: Sidebar;
  readOnly: boolean;
  /** Beside no page, so nothing is to be said about one. */
  alone: boolean;
  /** The full tab, at somebody's page. */
  onDesk?: ((customerId: string) => void) | undefined;
}

/** When the page shows nobody: why, then the day, then anybody by search. */
export function Home({ model, readOnly, alone, onDesk }: HomeProps) {
  const { text } = useUi();
  const items = model.agenda.items.value;
  // Not into a book that has lost its people: that would look as if all were well.
  const fresh =
    model.health.health.value.kind === 'well' && items.kind === 'ready' && items.value.length === 0;
  const reading = model.page.reading.value;
  const unread = reading !== null && isUnread(reading);
  return (
    <>
      <h1 class="sr-only">{text.home}</h1>
      {alone ? null : <PageNotice model={model} readOnly={readOnly} />}
      {alone ? null : <TaughtNotice teach={model.teach} />}
      {unread && !alone && !model.teach.report.value ? <TeachOffer teach={model.teach} /> : null}
      {model.search.open.value ? null : <SearchFor model={model} onDesk={onDesk} />}
      {alone ? null : <PageFoot model={model} />}
      <AgendaList spans={model.agenda.spans.value} onOpen={model.place.open} onMore={model.agenda.showMore} />
      <CareHome model={model} readOnly={readOnly} />
      <PracticeOffer
        loaded={model.settings.practiceLoaded.value}
        offered={fresh}
        readOnly={readOnly}
        actions={model.practice}
        onOpen={model.place.open}
      />
    </>
  );
}
