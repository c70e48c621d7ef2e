import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { languageOf } from '../../lib/i18n/language.ts';
import type { DeskState } from '../../lib/models/desk-model.ts';
import { ToastView } from '../base/ToastView.tsx';
import { UiContext, uiFor } from '../base/ui.ts';
import { HealthBanner } from '../states/HealthBanner.tsx';
import { AgendaPage } from './agenda/AgendaPage.tsx';
import { DeskNav } from './DeskNav.tsx';
import { PeoplePage } from './people/PeoplePage.tsx';
import { PersonPage } from './person/PersonPage.tsx';
import { ReviewPage } from './review/ReviewPage.tsx';
import { TrashPage } from './trash/TrashPage.tsx';
import { useDeskShortcuts } from './use-desk-shortcuts.ts';

interface DeskViewProps {
  model: DeskState;
  browserLanguage: string;
  /** The page of duplicates, where there is one. */
  duplicates?: () => ComponentChildren;
}

/** The full tab: where everybody is, and all that is about more than one. */
export function DeskView({ model, browserLanguage, duplicates }: DeskViewProps) {
  const { sidebar } = model;
  const language = languageOf(sidebar.settings.language.value, browserLanguage);
  const zone = sidebar.zone();
  const now = sidebar.now.value;
  const ui = useMemo(() => uiFor(language, zone, now), [language, zone, now]);
  useDeskShortcuts(model);
  const main = useFocusOnMove(model.hash.value);
  return (
    <UiContext.Provider value={ui}>
      <div class="desk" lang={language}>
        <DeskNav page={model.route.value.page} withDuplicates={duplicates !== undefined} />
        <main class="desk-main" ref={main} tabIndex={-1}>
          <HealthBanner
            health={sidebar.health.health.value}
            onRetry={() => void model.retry()}
            onAcceptLoss={() => void sidebar.health.acceptLoss()}
          />
          <Page model={model} duplicates={duplicates} />
        </main>
        <ToastView
          toast={sidebar.changes.toast.value}
          onUndo={sidebar.changes.undo}
          onRedo={sidebar.changes.redo}
          onDismiss={sidebar.changes.dismiss}
        />
      </div>
    </UiContext.Provider>
  );
}

interface PageProps {
  model: DeskState;
  duplicates: (() => ComponentChildren) | undefined;
}

function Page({ model, duplicates }: PageProps): ComponentChildren {
  const readOnly = model.sidebar.health.health.value.kind === 'trouble';
  switch (model.route.value.page) {
    case 'person':
      return <PersonPage model={model} readOnly={readOnly} />;
    case 'agenda':
      return <AgendaPage model={model} readOnly={readOnly} />;
    case 'review':
      return <ReviewPage model={model} readOnly={readOnly} />;
    case 'trash':
      return <TrashPage trash={model.trash} readOnly={readOnly} />;
    case 'duplicates':
      return duplicates ? duplicates() : <PeoplePage model={model} readOnly={readOnly} />;
    default:
      return <PeoplePage model={model} readOnly={readOnly} />;
  }
}

/** On another page the keyboard begins at its top; on the first one it is left where it is. */
function useFocusOnMove(hash: string) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(hash);
  useEffect(() => {
    if (before.current === hash) return;
    before.current = hash;
    if (!main.current?.contains(document.activeElement)) main.current?.focus();
    if (main.current) main.current.scrollTop = 0;
  }, [hash]);
  return main;
}
