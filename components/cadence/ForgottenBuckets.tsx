import { useEffect } from 'preact/hooks';
import type { ForgottenBucket, ForgottenState } from '../../lib/models/forgotten-model.ts';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';
import { PersonButton } from '../home/PersonButton.tsx';

interface ForgottenBucketsProps {
  model: ForgottenState;
  onOpen: (customerId: string) => void;
}

/** Who was not spoken to for half a year, a quarter, a month, two weeks, a week; counted while one looks. */
export function ForgottenBuckets({ model, onOpen }: ForgottenBucketsProps) {
  const { text } = useUi();
  useEffect(() => {
    const leaving = new AbortController();
    void model.count(leaving.signal);
    return () => leaving.abort();
  }, [model]);
  const { buckets, seen, state, trouble } = model.view.value;
  return (
    <Section title={text.forgotten} class="forgotten">
      <p class="explain">{text.forgottenText}</p>
      {buckets.map((bucket) => (
        <Bucket key={bucket.days} bucket={bucket} onOpen={onOpen} />
      ))}
      {state === 'done' && buckets.length === 0 ? <p class="empty">{text.forgottenNone}</p> : null}
      {trouble ? <p class="empty">{text.trouble(trouble)}</p> : null}
      <p class="row" role="status">
        {state === 'counting' ? <span class="meta">{text.forgottenCounting(seen)}</span> : null}
        {state === 'counting' ? null : (
          <button type="button" class="quiet" onClick={() => void model.count(new AbortController().signal)}>
            {text.forgottenAgain}
          </button>
        )}
      </p>
    </Section>
  );
}

function Bucket({ bucket, onOpen }: { bucket: ForgottenBucket; onOpen: (customerId: string) => void }) {
  const { text } = useUi();
  const { people, count } = bucket;
  return (
    <details class="fold">
      <summary>
        <h3 class="fold-title">{text.forgottenDays(bucket.days)}</h3>
        <span class="count">{count}</span>
      </summary>
      <ul class="fold-body">
        {people.map(({ customer, days, lastAt }) => (
          <li class="stop-line" key={customer.id}>
            <PersonButton customer={customer} onOpen={onOpen} />
            <span class="meta">{lastAt === null ? text.inTouchNever : text.forgottenFor(days)}</span>
          </li>
        ))}
      </ul>
      {count > people.length ? <p class="meta">{text.forgottenMore(count - people.length)}</p> : null}
    </details>
  );
}
