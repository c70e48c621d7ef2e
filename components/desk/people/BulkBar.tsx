import { useState } from 'preact/hooks';
import type { BulkChange } from '../../../lib/domain/people/bulk.ts';
import type { DeskState } from '../../../lib/models/desk-model.ts';
import { onEscape } from '../../base/on-escape.ts';
import { useUi } from '../../base/ui.ts';
import { BulkForm, type BulkKind } from './BulkForm.tsx';

interface BulkBarProps {
  model: DeskState;
  readOnly: boolean;
}

const KINDS: readonly BulkKind[] = ['tag', 'untag', 'stage', 'tier', 'city', 'remove'];

/** What can be done with everybody who is chosen; it stands at the foot of the table. */
export function BulkBar({ model, readOnly }: BulkBarProps) {
  const { text } = useUi();
  const { selection, bulk, people } = model;
  const [kind, setKind] = useState<BulkKind | null>(null);
  const count = selection.count.value;
  const progress = bulk.progress.value;
  const known = selection.selected.value.kind === 'some' || people.rolling.value.kind === 'done';
  if (count === 0 && progress === null) return null;
  if (progress) {
    return (
      <section class="bulk" aria-label={text.chosen(count)}>
        <progress
          {...(progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
          aria-label={text.bulkProgress(progress.done, progress.total)}
        />
        <span role="status">{text.bulkProgress(progress.done, progress.total)}</span>
        <button type="button" class="plain" onClick={bulk.cancel}>
          {text.bulkCancel}
        </button>
      </section>
    );
  }
  const apply = async (change: BulkChange) => {
    setKind(null);
    const done = await bulk.apply(change);
    if (done && change.kind === 'remove') selection.clear();
  };
  return (
    <section class="bulk" aria-label={text.chosen(count)} onKeyDown={onEscape(() => setKind(null))}>
      <strong role="status">{known ? text.chosen(count) : `${text.chosen(count)}…`}</strong>
      {kind === null || readOnly ? (
        KINDS.map((one) => (
          <button
            type="button"
            key={one}
            class={one === 'remove' ? 'plain danger' : 'plain'}
            disabled={readOnly}
            onClick={() => setKind(one)}
          >
            {nameOf(one, text)}
          </button>
        ))
      ) : (
        <BulkForm
          key={kind}
          kind={kind}
          name={nameOf(kind, text)}
          count={count}
          choices={people.choices.value}
          onApply={(change) => void apply(change)}
          onClose={() => setKind(null)}
        />
      )}
      <button type="button" class="quiet" onClick={selection.clear}>
        {text.chosenNone}
      </button>
    </section>
  );
}

function nameOf(kind: BulkKind, text: ReturnType<typeof useUi>['text']): string {
  const names: Record<BulkKind, string> = {
    tag: text.bulkTag,
    untag: text.bulkUntag,
    stage: text.bulkStage,
    tier: text.bulkTier,
    city: text.bulkCity,
    remove: text.bulkRemove,
  };
  return names[kind];
}
