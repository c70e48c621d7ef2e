import { useState } from 'preact/hooks';
import type { DueItem } from '../../lib/domain/brief.ts';
import type { FollowUp } from '../../lib/domain/records.ts';
import { dueTitle } from '../../lib/i18n/due-title.ts';
import type { FollowUpActions } from '../../lib/models/record-actions.ts';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';
import { type DoneWith, FollowUpRow } from './FollowUpRow.tsx';

interface NowListProps {
  items: DueItem[];
  next: FollowUp | null;
  actions: FollowUpActions;
  readOnly: boolean;
  /** What Done asks instead, where something asks for more than the usual. */
  doneWith?: DoneWith;
}

const SHOWN = 5;

/** What is due with this customer. */
export function NowList({ items, next, actions, readOnly, doneWith }: NowListProps) {
  const { text, format, now } = useUi();
  const [all, setAll] = useState(false);
  return (
    <Section title={text.now} class="now">
      {items.length > 0 ? (
        <ul class="dues">
          {(all ? items : items.slice(0, SHOWN)).map((item) => (
            <FollowUpRow
              key={item.followUp.id}
              item={item}
              actions={actions}
              readOnly={readOnly}
              {...(doneWith ? { doneWith } : {})}
            />
          ))}
        </ul>
      ) : null}
      {items.length > SHOWN && !all ? (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {text.more(items.length - SHOWN)}
        </button>
      ) : null}
      {items.length === 0 && !next ? <p class="empty">{text.nowEmpty}</p> : null}
      {next ? <p class="next-line">{text.next(dueTitle(next, text), format.due(next.due, now))}</p> : null}
    </Section>
  );
}
