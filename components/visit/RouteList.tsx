import { useEffect } from 'preact/hooks';
import type { AgendaItem } from '../../lib/domain/ports.ts';
import type { RouteState } from '../../lib/models/route-model.ts';
import { troubleOf } from '../../lib/models/trouble.ts';
import { IconButton } from '../base/IconButton.tsx';
import { useUi } from '../base/ui.ts';
import { PersonButton } from '../home/PersonButton.tsx';
import { VisitBrief } from './VisitBrief.tsx';

interface RouteListProps {
  route: RouteState;
  readOnly: boolean;
  onOpen: (customerId: string) => void;
  onBegin: (item: AgendaItem) => void;
}

/** The visits of a day in the order of the way, each with what to know before going in. */
export function RouteList({ route, readOnly, onOpen, onBegin }: RouteListProps) {
  const { text, format, zone, now } = useUi();
  useEffect(() => route.want(), [route]);
  const stops = route.stops.value;
  const items = stops.kind === 'ready' ? stops.value : [];
  return (
    <div class="route">
      <div class="route-day">
        <IconButton
          icon="back"
          label={text.routeDay.before}
          onClick={() => (route.ahead.value = Math.max(0, route.ahead.value - 1))}
        />
        <span aria-live="polite">{format.due({ date: route.date.value, zone }, now)}</span>
        <button
          type="button"
          class="icon-button turned"
          aria-label={text.routeDay.after}
          title={text.routeDay.after}
          onClick={() => (route.ahead.value += 1)}
        >
          ›
        </button>
        {items.length > 1 && !readOnly ? (
          <button type="button" class="quiet" onClick={() => void route.byCity()}>
            {text.routeByCity}
          </button>
        ) : null}
      </div>
      {stops.kind === 'loading' ? <p class="empty">{text.loading}</p> : null}
      {stops.kind === 'failed' ? <p class="empty">{text.trouble(troubleOf(stops.error))}</p> : null}
      {stops.kind === 'ready' && items.length === 0 ? <p class="empty">{text.routeEmpty}</p> : null}
      <ol class="stops">
        {items.map((item, index) => (
          <Stop
            key={item.followUp.id}
            item={item}
            place={index}
            count={items.length}
            route={route}
            readOnly={readOnly}
            onOpen={onOpen}
            onBegin={onBegin}
          />
        ))}
      </ol>
    </div>
  );
}

interface StopProps extends RouteListProps {
  item: AgendaItem;
  place: number;
  count: number;
}

function Stop({ item, place, count, route, readOnly, onOpen, onBegin }: StopProps) {
  const { text } = useUi();
  const { customer, followUp } = item;
  const name = customer.displayName;
  const isOpen = route.opened.value === customer.id;
  return (
    <li class="stop">
      <div class="stop-line">
        <span class="stop-place">{place + 1}</span>
        <PersonButton customer={customer} onOpen={onOpen} />
        {followUp.due.time ? <time class="meta">{followUp.due.time}</time> : null}
      </div>
      <div class="actions stop-actions">
        {readOnly ? null : (
          <button
            type="button"
            class="small-button small-primary"
            aria-label={text.visitBeginFor(name)}
            onClick={() => onBegin(item)}
          >
            {text.visitBegin}
          </button>
        )}
        <button
          type="button"
          class="small-button"
          aria-label={text.routeBrief(name)}
          aria-expanded={isOpen}
          onClick={() => (route.opened.value = isOpen ? null : customer.id)}
        >
          {text.routeKnow}
        </button>
        {readOnly ? null : (
          <>
            <button
              type="button"
              class="small-button"
              aria-label={text.routeUp(name)}
              title={text.routeUp(name)}
              disabled={place === 0}
              onClick={() => void route.move(followUp.id, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              class="small-button"
              aria-label={text.routeDown(name)}
              title={text.routeDown(name)}
              disabled={place === count - 1}
              onClick={() => void route.move(followUp.id, 1)}
            >
              ↓
            </button>
          </>
        )}
      </div>
      {isOpen ? <StopBrief route={route} /> : null}
    </li>
  );
}

function StopBrief({ route }: { route: RouteState }) {
  const { text } = useUi();
  const opened = route.brief.value;
  if (opened.kind === 'failed') return <p class="empty">{text.trouble(troubleOf(opened.error))}</p>;
  if (opened.kind === 'loading') return <p class="empty">{text.loading}</p>;
  return opened.value ? <VisitBrief brief={opened.value.brief} /> : <p class="empty">{text.gone}</p>;
}
