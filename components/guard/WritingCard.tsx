import { useId } from 'preact/hooks';
import type { MemoryActions } from '../../lib/models/memory-actions.ts';
import type { Recipient } from '../../lib/models/recipients-model.ts';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';
import { RecipientRow } from './RecipientRow.tsx';

interface WritingCardProps {
  recipients: Recipient[];
  /** How many more are not looked at. */
  more: number;
  /** Key of the person whose card stands below. */
  current: string | null;
  actions: MemoryActions;
  readOnly: boolean;
  onChoose: (key: string) => void;
}

/** Everybody that the letter goes to, with what must not be said or sent, at one glance. */
export function WritingCard({ recipients, more, current, actions, readOnly, onChoose }: WritingCardProps) {
  const { text } = useUi();
  const id = useId();
  return (
    <section class="writing" aria-labelledby={id}>
      <h2 id={id} class="writing-title">
        <Icon name="note" small />
        {text.writingTo(recipients.length + more)}
      </h2>
      <ul class="recipients">
        {recipients.map((recipient) => (
          <RecipientRow
            key={recipient.key}
            recipient={recipient}
            isCurrent={recipient.key === current}
            actions={actions}
            readOnly={readOnly}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {more > 0 ? <p class="meta">{text.writingMore(more)}</p> : null}
    </section>
  );
}
