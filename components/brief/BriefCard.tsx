import { useMemo } from 'preact/hooks';
import { dueAt, lateAt } from '../../lib/domain/due.ts';
import type { FollowUp } from '../../lib/domain/records.ts';
import { languageOf } from '../../lib/i18n/language.ts';
import type { BriefCardState } from '../../lib/models/brief-card-model.ts';
import type { OpenFile } from '../../lib/models/file-model.ts';
import { troubleOf } from '../../lib/models/trouble.ts';
import { Notice } from '../base/Notice.tsx';
import { Section } from '../base/Section.tsx';
import { ToastView } from '../base/ToastView.tsx';
import { UiContext, uiFor, useUi } from '../base/ui.ts';
import { IdentityStrip } from '../identity/IdentityStrip.tsx';
import { LastWords } from '../memory/LastWords.tsx';
import { MemoryList } from '../memory/MemoryList.tsx';
import { FollowUpRow } from '../now/FollowUpRow.tsx';
import { Skeleton } from '../states/Skeleton.tsx';
import { TabooBand } from '../taboo/TabooBand.tsx';

interface BriefCardProps {
  model: BriefCardState;
  browserLanguage: string;
  onOpen: (customerId: string) => void;
}

/** The card before a contact: greet, mind, keep your word, take up the thread. */
export function BriefCard({ model, browserLanguage, onOpen }: BriefCardProps) {
  const language = languageOf(model.settings.language.value, browserLanguage);
  const zone = model.zone();
  const now = model.now.value;
  const ui = useMemo(() => uiFor(language, zone, now), [language, zone, now]);
  return (
    <UiContext.Provider value={ui}>
      <div class="sidebar brief" lang={language}>
        <main>
          <Stage model={model} onOpen={onOpen} />
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

function Stage({ model, onOpen }: Omit<BriefCardProps, 'browserLanguage'>) {
  const { text } = useUi();
  const opened = model.opened.value;
  const item = model.item.value;
  if (opened.kind === 'loading' || item.kind === 'loading') return <Skeleton />;
  if (opened.kind === 'failed' || item.kind === 'failed') {
    const error = opened.kind === 'failed' ? opened.error : item.kind === 'failed' ? item.error : null;
    return (
      <Notice icon="warning" title={text.fileFailed} tone="bad">
        <p>{text.trouble(troubleOf(error))}</p>
        <button type="button" class="plain" onClick={model.retry}>
          {text.retry}
        </button>
      </Notice>
    );
  }
  if (opened.value === null || item.value === null) {
    return (
      <>
        <h1 class="sr-only">{text.appName}</h1>
        <Notice icon="check" title={text.done}>
          <p>{text.briefGone}</p>
        </Notice>
      </>
    );
  }
  return <Card model={model} opened={opened.value} followUp={item.value.followUp} onOpen={onOpen} />;
}

interface CardProps {
  model: BriefCardState;
  opened: OpenFile;
  followUp: FollowUp;
  onOpen: (customerId: string) => void;
}

function Card({ model, opened, followUp, onOpen }: CardProps) {
  const { text, now } = useUi();
  const { brief } = opened;
  const promised = brief.now.filter((item) => item.followUp.id !== followUp.id);
  const item = {
    followUp,
    dueAt: dueAt(followUp.due) ?? now,
    overdue: (lateAt(followUp.due) ?? now) < now,
  };
  return (
    <article class="card" aria-label={text.briefTitle(brief.customer.displayName)}>
      <IdentityStrip name={brief.customer.displayName} customer={brief.customer} />
      <TabooBand taboos={brief.taboos} threads={brief.threads} actions={model.memories} readOnly />
      <Section title={text.now} class="now">
        <ul class="dues">
          <FollowUpRow item={item} actions={model.followUps} readOnly={false} />
        </ul>
      </Section>
      {promised.length > 0 ? (
        <Section title={text.briefPromised} class="now">
          <ul class="dues">
            {promised.map((one) => (
              <FollowUpRow key={one.followUp.id} item={one} actions={model.followUps} readOnly={false} />
            ))}
          </ul>
        </Section>
      ) : null}
      <LastWords words={brief.lastWords} />
      {brief.strongest.length > 0 ? (
        <Section title={text.briefLikes}>
          <MemoryList
            memories={brief.strongest}
            threads={brief.threads}
            actions={model.memories}
            readOnly={false}
            empty={null}
          />
        </Section>
      ) : null}
      <button type="button" class="plain wide" onClick={() => onOpen(brief.customer.id)}>
        {text.briefOpen}
      </button>
    </article>
  );
}
