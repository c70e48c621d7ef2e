import { ownTopics } from '../../lib/domain/memory/topics.ts';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { QuickAdd } from '../quick-add/QuickAdd.tsx';
import { TheirsQuestion } from '../quick-add/TheirsQuestion.tsx';

/** The quick add of whoever is shown; absent where there is nobody to keep words for. */
export function QuickAddFor({ model, placeholder }: { model: Sidebar; placeholder: string }) {
  if (model.who.subject.value === null) return null;
  const { quickAdd } = model;
  const opened = model.file.opened.value;
  const file = opened.kind === 'ready' ? (opened.value?.file ?? null) : null;
  const theirs = quickAdd.theirs.value;
  const newcomer = file === null || file.memories.length === 0 || file.customer.practice === 1;
  return (
    <>
      <QuickAdd
        name={model.name.value}
        placeholder={placeholder}
        text={quickAdd.text.value}
        entries={quickAdd.entries.value}
        topics={ownTopics((file?.memories ?? []).map((memory) => memory.topic))}
        teach={newcomer && opened.kind !== 'failed'}
        onInput={quickAdd.input}
        onCorrect={quickAdd.correct}
        onAccept={quickAdd.accept}
        onSubmit={() => void quickAdd.submit()}
        onFocus={quickAdd.focus}
        onBlur={quickAdd.blur}
      />
      {theirs ? (
        <TheirsQuestion
          theirs={theirs}
          customer={file?.customer ?? null}
          person={model.shown.value?.person ?? null}
          quickAdd={quickAdd}
          identities={model.identities}
        />
      ) : null}
    </>
  );
}
