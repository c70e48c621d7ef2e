import { useLayoutEffect, useState } from 'preact/hooks';
import type { ReviewItem } from '../../../lib/domain/people/desk-port.ts';
import type { DeskState } from '../../../lib/models/desk-model.ts';
import { BATCH } from '../../../lib/models/desk-review.ts';
import { troubleOf } from '../../../lib/models/trouble.ts';
import { useUi } from '../../base/ui.ts';
import { Skeleton } from '../../states/Skeleton.tsx';
import { inField } from '../use-desk-shortcuts.ts';
import { ReviewRow } from './ReviewRow.tsx';

interface ReviewPageProps {
  model: DeskState;
  readOnly: boolean;
}

/** What was noted long ago, twenty at a time: still so, no longer, or changed. */
export function ReviewPage({ model, readOnly }: ReviewPageProps) {
  const { text } = useUi();
  const { review } = model;
  const [edited, setEdited] = useState<string | null>(null);
  const loaded = review.items.value;
  const items = loaded.kind === 'ready' ? loaded.value : [];
  const at = Math.min(review.at.value, Math.max(0, items.length - 1));
  const open = ({ customer }: ReviewItem) => (model.route.value = { page: 'person', id: customer.id });
  useReviewKeys(edited === null && !readOnly, (key) => {
    const item = items[at];
    if (key === 'j') review.move(1);
    else if (key === 'k') review.move(-1);
    else if (!item) return false;
    else if (key === 'y') void review.confirm(item);
    else if (key === 'n') void review.end(item);
    else if (key === 'e') setEdited(item.thread.id);
    else open(item);
    return true;
  });
  return (
    <section class="review-page" aria-labelledby="review-title">
      <header class="desk-head">
        <h1 id="review-title">{text.deskReview}</h1>
        {review.done.value > 0 ? (
          <span class="meta" role="status">
            {text.reviewDone(review.done.value, BATCH)}
          </span>
        ) : null}
      </header>
      {loaded.kind === 'loading' ? <Skeleton /> : null}
      {loaded.kind === 'failed' ? <p class="empty">{text.trouble(troubleOf(loaded.error))}</p> : null}
      {loaded.kind === 'ready' && items.length === 0 ? <Over model={model} /> : null}
      {items.length > 0 ? (
        <>
          <p class="meta">{text.reviewLead}</p>
          <ol class="review-list">
            {items.map((item, i) => (
              <ReviewRow
                key={item.thread.id}
                item={item}
                current={i === at}
                editing={edited === item.thread.id}
                review={review}
                memories={model.sidebar.memories}
                readOnly={readOnly}
                onEdit={(editing) => setEdited(editing ? item.thread.id : null)}
                onCurrent={() => (review.at.value = i)}
              />
            ))}
          </ol>
          <p class="meta table-keys">{text.reviewKeys}</p>
        </>
      ) : null}
    </section>
  );
}

function Over({ model }: { model: DeskState }) {
  const { text } = useUi();
  if (!model.review.enough.value) return <p class="desk-empty">{text.reviewEmpty}</p>;
  return (
    <div class="desk-empty">
      <p>{text.reviewEnough}</p>
      <p class="meta">{text.reviewEnoughText}</p>
      <button type="button" class="plain" onClick={model.review.another}>
        {text.reviewAnother}
      </button>
    </div>
  );
}

const KEYS = ['j', 'k', 'y', 'n', 'e', 'Enter'];

/** One key each; Enter on a button or a link is that button's own. */
function useReviewKeys(on: boolean, act: (key: string) => boolean): void {
  // At once with the drawing: two quick keys must not both answer the first memory.
  useLayoutEffect(() => {
    if (!on) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!KEYS.includes(event.key) || inField(event.target)) return;
      const onControl = event.target instanceof Element && event.target.closest('a, button') !== null;
      if (event.key === 'Enter' && onControl) return;
      if (act(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
