import { dueAt, lateAt } from '../../lib/domain/due.ts';
import type { AgendaItem } from '../../lib/domain/ports.ts';
import type { Loaded } from '../../lib/models/follow.ts';
import { troubleOf } from '../../lib/models/trouble.ts';
import { Icon } from '../base/Icon.tsx';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';

interface AgendaListProps {
  items: Loaded<AgendaItem[]>;
  onOpen: (customerId: string) => void;
}

/** What is due and what comes within a week, over everybody. */
export function AgendaList({ items, onOpen }: AgendaListProps) {
  const { text } = useUi();
  if (items.kind === 'loading') return null;
  return (
    <Section title={text.agenda} class="agenda">
      {items.kind === 'failed' ? <p class="empty">{text.trouble(troubleOf(items.error))}</p> : null}
      {items.kind === 'ready' && items.value.length === 0 ? <p class="empty">{text.agendaEmpty}</p> : null}
      {items.kind === 'ready' && items.value.length > 0 ? (
        <ul class="dues">
          {items.value.map((item) => (
            <AgendaRow key={item.followUp.id} item={item} onOpen={onOpen} />
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

function AgendaRow({ item, onOpen }: { item: AgendaItem; onOpen: (customerId: string) => void }) {
  const { text, format, now } = useUi();
  const { followUp, customer } = item;
  const overdue = (lateAt(followUp.due) ?? dueAt(followUp.due) ?? now) < now;
  return (
    <li class={overdue ? 'due overdue' : 'due'}>
      <button type="button" class="agenda-button" onClick={() => onOpen(customer.id)}>
        <Icon name={followUp.channel} />
        <span class="person-words">
          <span class="person-name" dir="auto">
            {customer.displayName}
          </span>
          <span class="agenda-title" dir="auto">
            {followUp.title}
          </span>
          <span class="meta">
            {overdue ? <strong class="overdue-word">{text.overdue}</strong> : null}
            <span>{format.due(followUp.due, now)}</span>
          </span>
        </span>
      </button>
    </li>
  );
}
