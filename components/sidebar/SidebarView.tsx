import { useMemo } from 'preact/hooks';
import type { PersonSeen } from '../../lib/domain/reading.ts';
import { languageOf } from '../../lib/i18n/language.ts';
import { personKey, personName } from '../../lib/models/person-key.ts';
import type { Shown } from '../../lib/models/shown-model.ts';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { ToastView } from '../base/ToastView.tsx';
import { UiContext, uiFor, useUi } from '../base/ui.ts';
import { DraftTouches } from '../guard/DraftTouches.tsx';
import { PersonSwitcher } from '../identity/PersonSwitcher.tsx';
import { PageFoot } from '../misread/PageFoot.tsx';
import { SelectedNotice } from '../quick-add/SelectedNotice.tsx';
import { HealthBanner } from '../states/HealthBanner.tsx';
import { Skeleton } from '../states/Skeleton.tsx';
import { TaughtNotice } from '../teach/TaughtNotice.tsx';
import { TeachPanel } from '../teach/TeachPanel.tsx';
import { HoldBar } from './HoldBar.tsx';
import { Home } from './Home.tsx';
import { PersonCard } from './PersonCard.tsx';
import { SearchFor } from './SearchFor.tsx';
import { TopBar } from './TopBar.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { useToastOfPerson } from './use-toast-of-person.ts';
import { isListedAbove, WritingTo } from './WritingTo.tsx';

interface SidebarViewProps {
  model: Sidebar;
  browserLanguage: string;
  /** A window of its own, beside no page: the agenda or one customer. */
  alone?: boolean;
  onSettings: () => void;
  /** The full tab, at the page of whoever is shown. */
  onDesk?: (customerId: string | null) => void;
}

/** The whole sidebar. */
export function SidebarView({ model, browserLanguage, alone = false, onSettings, onDesk }: SidebarViewProps) {
  const language = languageOf(model.settings.language.value, browserLanguage);
  const zone = model.zone();
  const now = model.now.value;
  const ui = useMemo(() => uiFor(language, zone, now), [language, zone, now]);
  useShortcuts(model);
  useToastOfPerson(model);
  const page = model.page.state.value;
  const searching = model.search.open.value;
  return (
    <UiContext.Provider value={ui}>
      <div class="sidebar" lang={language}>
        <TopBar
          canGoBack={model.place.opened.value && !alone}
          onceOrigin={page.kind === 'read' && page.once && model.shown.value ? page.origin : null}
          onTurnOn={(origin) => void model.page.turnOn(origin)}
          searching={searching}
          onBack={model.place.back}
          onSearch={() => (searching ? model.search.close() : model.search.start())}
          onDesk={() => onDesk?.(model.who.customerId.peek())}
          onSettings={onSettings}
        />
        <main>
          {searching ? <SearchFor model={model} onDesk={onDesk} /> : null}
          <HealthBanner
            health={model.health.health.value}
            onRetry={() => void model.retry()}
            onAcceptLoss={() => void model.health.acceptLoss()}
          />
          <SelectedNotice model={model} />
          <Stage model={model} alone={alone} onDesk={onDesk} />
        </main>
        <ToastView
          toast={model.changes.toast.value}
          onUndo={model.changes.undo}
          onRedo={model.changes.redo}
          onDismiss={model.changes.dismiss}
        />
      </div>
    </UiContext.Provider>
  );
}

interface StageProps {
  model: Sidebar;
  alone: boolean;
  onDesk: SidebarViewProps['onDesk'];
}

function Stage({ model, alone, onDesk }: StageProps) {
  const { text } = useUi();
  const shown = model.shown.value;
  const readOnly = model.health.health.value.kind === 'trouble';
  const state = model.page.state.value;
  const waiting = model.place.waiting.value;
  const teaching = model.teach.draft.value;
  if (teaching && !alone) return <TeachPanel teach={model.teach} draft={teaching} />;
  if (shown === null) {
    return state.kind === 'waiting' ? (
      <Skeleton />
    ) : (
      <Home model={model} readOnly={readOnly} alone={alone} onDesk={onDesk} />
    );
  }
  return (
    <>
      {waiting ? <HoldBar name={wantedName(model.place.wanted.value)} onShow={model.place.follow} /> : null}
      {model.page.refused.value ? (
        <p class="refused" role="alert">
          {text.turnOnRefused}
        </p>
      ) : null}
      <DraftTouches guard={model.guard} />
      {waiting || model.place.opened.value ? null : (
        <>
          <WritingTo model={model} current={shown.key} readOnly={readOnly} />
          <PersonSwitcher
            people={isListedAbove(model) ? othersThan(model) : model.page.people.value}
            current={shown.key}
            onChoose={(key) => model.page.choose(key)}
          />
        </>
      )}
      {waiting ? null : <TaughtNotice teach={model.teach} />}
      <article class="card" key={shown.key} aria-label={model.name.value || text.noName}>
        <PersonCard model={model} shown={shown} readOnly={readOnly} />
      </article>
      {waiting ? null : <PageFoot model={model} />}
      <p class="sr-only" role="status">
        {text.nowShown(model.name.value || text.noName)}
      </p>
    </>
  );
}

function wantedName(wanted: Shown | null): string | null {
  return wanted?.person ? personName(wanted.person) : null;
}

/** Who is on the page and gets no letter. */
function othersThan({ page, guard }: Sidebar): PersonSeen[] {
  const listed = new Set(guard.recipients.value.map(({ key }) => key));
  return page.people.value.filter((person) => !listed.has(personKey(person)));
}
