import { dueAt, lateAt } from '../../lib/domain/due.ts';
import type { AgendaItem } from '../../lib/domain/ports.ts';
import { dueTitle } from '../../lib/i18n/due-title.ts';
import type { AgendaPart, AgendaSpans } from '../../lib/models/agenda-model.ts';
import type { Loaded } from '../../lib/models/follow.ts';
import { troubleOf } from '../../lib/models/trouble.ts';
import { Icon } from '../base/Icon.tsx';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';

interface AgendaListProps {
  spans: Loaded<AgendaSpans>;
  onOpen: (customerId: string) => void;
  onMore: (span: keyof AgendaSpans) => void;
}

const SPANS = ['overdue', 'coming'] as const;

/** What is due and what comes within a week, over everybody. */
export function AgendaList({ spans, onOpen, onMore }: AgendaListProps) {
  const { text } = useUi();
  if (spans.kind === 'loading') return null;
  const empty = spans.kind === 'ready' && SPANS.every((span) => spans.value[span].items.length === 0);
  return (
    <Section title={text.agenda} class="agenda">
      {spans.kind === 'failed' ? <p class="empty">{text.trouble(troubleOf(spans.error))}</p> : null}
      {empty ? <p class="empty">{text.agendaEmpty}</p> : null}
      {spans.kind === 'ready'
        ? SPANS.map((span) => (
            <SpanList key={span} part={spans.value[span]} onOpen={onOpen} onMore={() => onMore(span)} />
          ))
        : null}
    </Section>
  );
}

interface SpanListProps {
  part: AgendaPart;
  onOpen: (customerId: string) => void;
  onMore: () => void;
}

function SpanList({ part, onOpen, onMore }: SpanListProps) {
  const { text } = useUi();
  if (part.items.length === 0) return null;
  return (
    <>
      <ul class="dues">
        {part.items.map((item) => (
          <AgendaRow key={item.followUp.id} item={item} onOpen={onOpen} />
        ))}
      </ul>
      {part.more ? (
        <button type="button" class="quiet" onClick={onMore}>
          {text.agendaMore}
        </button>
      ) : null}
    </>
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
            {dueTitle(followUp, text)}
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
