import { useId } from 'preact/hooks';
import type { GuardState } from '../../lib/models/guard-model.ts';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';
import { TouchAnnouncer } from './TouchAnnouncer.tsx';
import { TouchRow } from './TouchRow.tsx';

/** What the draft touches, each with the memory beside it. The places where it is read out stand before it does. */
export function DraftTouches({ guard }: { guard: GuardState }) {
  const { text } = useUi();
  const id = useId();
  const touches = guard.touches.value;
  const ignored = guard.ignoredCount.value;
  return (
    <>
      {guard.recipients.value.length > 0 ? <TouchAnnouncer touches={touches} /> : null}
      {touches.length + ignored > 0 ? (
        <section class="touches" aria-labelledby={id}>
          <h2 id={id} class="writing-title">
            <Icon name="warning" small />
            {text.touchTitle}
          </h2>
          {touches.length > 0 ? (
            <ul>
              {touches.map((touch) => (
                <TouchRow key={touch.key} touch={touch} onIgnore={() => guard.ignore(touch)} />
              ))}
            </ul>
          ) : null}
          {ignored > 0 ? (
            <p class="touches-ignored">
              <span class="meta">{text.touchIgnored(ignored)}</span>
              <button type="button" class="quiet" onClick={guard.showIgnored}>
                {text.touchIgnoredShow}
              </button>
            </p>
          ) : null}
        </section>
      ) : null}
    </>
  );
}
