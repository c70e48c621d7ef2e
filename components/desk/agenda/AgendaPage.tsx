import { dueAt, lateAt } from '../../../lib/domain/due.ts';
import type { AgendaItem } from '../../../lib/domain/ports.ts';
import type { DeskSpan, SpanPart } from '../../../lib/models/desk-agenda.ts';
import type { DeskState } from '../../../lib/models/desk-model.ts';
import { hashOf } from '../../../lib/models/desk-route.ts';
import type { Loaded } from '../../../lib/models/follow.ts';
import { troubleOf } from '../../../lib/models/trouble.ts';
import { Section } from '../../base/Section.tsx';
import { useUi } from '../../base/ui.ts';
import { FollowUpRow } from '../../now/FollowUpRow.tsx';

interface AgendaPageProps {
  model: DeskState;
  readOnly: boolean;
}

/** Everything that is to be done, over everybody: late, today, this week, later. */
export function AgendaPage({ model, readOnly }: AgendaPageProps) {
  const { text } = useUi();
  return (
    <section class="agenda-page" aria-labelledby="agenda-title">
      <header class="desk-head">
        <h1 id="agenda-title">{text.deskAgenda}</h1>
      </header>
      {model.agenda.spans.value.map(([span, part]) => (
        <Span key={span} span={span} part={part} model={model} readOnly={readOnly} />
      ))}
    </section>
  );
}

interface SpanProps extends AgendaPageProps {
  span: DeskSpan;
  part: Loaded<SpanPart>;
}

function Span({ span, part, model, readOnly }: SpanProps) {
  const { text } = useUi();
  if (part.kind === 'loading') return null;
  const title = text.agendaSpan[span];
  if (part.kind === 'failed') {
    return (
      <Section title={title}>
        <p class="empty">{text.trouble(troubleOf(part.error))}</p>
      </Section>
    );
  }
  const { items, more } = part.value;
  if (items.length === 0 && span === 'overdue') return null;
  return (
    <Section title={title} class={`agenda-span agenda-${span}`}>
      {items.length === 0 ? <p class="empty">{text.agendaSpanEmpty}</p> : null}
      <ul class="agenda-items">
        {items.map((item) => (
          <Item key={item.followUp.id} item={item} model={model} readOnly={readOnly} />
        ))}
      </ul>
      {more ? (
        <button type="button" class="quiet" onClick={() => model.agenda.showMore(span)}>
          {text.agendaMore}
        </button>
      ) : null}
    </Section>
  );
}

function Item({ item, model, readOnly }: AgendaPageProps & { item: AgendaItem }) {
  const { now } = useUi();
  const { followUp, customer } = item;
  const due = {
    followUp,
    dueAt: dueAt(followUp.due) ?? now,
    overdue: (lateAt(followUp.due) ?? now) < now,
  };
  return (
    <li class="agenda-item">
      <a class="person-link" href={hashOf({ page: 'person', id: customer.id })} dir="auto">
        {customer.displayName}
      </a>
      <ul class="dues">
        <FollowUpRow item={due} actions={model.sidebar.followUps} readOnly={readOnly} />
      </ul>
    </li>
  );
}
