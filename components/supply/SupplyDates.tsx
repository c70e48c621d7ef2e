import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { dateAt } from '../../lib/domain/due.ts';
import type { Supply } from '../../lib/domain/records.ts';
import type { SupplyForecast } from '../../lib/domain/supply/forecast.ts';
import type { Suggestion } from '../../lib/domain/supply/suggest.ts';
import { useUi } from '../base/ui.ts';
import { amountOf, dayOf } from './amounts.ts';

interface SupplyDatesProps {
  supply: Supply;
  forecast: SupplyForecast;
}

/** Enough deliveries that nobody looked: what goes a day is only believed then. */
const UNSEEN = 3;

/** Runs out, deliver by, how much, collect: each with its day. */
export function SupplyDates({ supply, forecast }: SupplyDatesProps) {
  const ui = useUi();
  const { text, now, zone } = ui;
  const today = dateAt(now, zone).toString();
  const { runOut, deliverBy, suggestion, collectOn, owed, unseen } = forecast;
  const late = (date: string) => (date < today ? <span class="overdue-word">{text.lateMark}</span> : null);
  if (runOut === null && owed.length === 0) return null;
  return (
    <>
      <dl class="supply-dates">
        {runOut ? (
          <Line name={runOut.on <= today ? text.ranOut : text.runsOut}>
            <strong>{dayOf(runOut.on, ui)}</strong>
            <span class="meta">{text.runsOutRange(dayOf(runOut.from, ui), dayOf(runOut.to, ui))}</span>
          </Line>
        ) : null}
        {deliverBy ? (
          <Line name={text.deliverBy}>
            <strong>{dayOf(deliverBy, ui)}</strong>
            {late(deliverBy)}
          </Line>
        ) : null}
        {suggestion ? <Suggested supply={supply} suggestion={suggestion} /> : null}
        {owed.length > 0 ? (
          <Line name={text.collectOn}>
            {collectOn ? (
              <strong>{dayOf(collectOn, ui)}</strong>
            ) : (
              <span class="meta">{text.collectNoDay}</span>
            )}
            {collectOn ? late(collectOn) : null}
          </Line>
        ) : null}
      </dl>
      {unseen >= UNSEEN ? <p class="meta supply-sum">{text.lookAtStock(unseen)}</p> : null}
    </>
  );
}

function Line({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How much to bring; the sum that says why is one press away. */
function Suggested({ supply, suggestion }: { supply: Supply; suggestion: Suggestion }) {
  const ui = useUi();
  const { text } = ui;
  const id = useId();
  const [shown, setShown] = useState(false);
  const say = (quantity: number) => amountOf(quantity, supply.unit, ui);
  const { quantity, factor, sold, days, since, stock, room } = suggestion;
  const total = Math.max(0, factor * sold - stock);
  return (
    <Line name={text.suggestion}>
      <strong>{quantity > 0 ? say(quantity) : text.suggestionNone}</strong>
      <button
        type="button"
        class="small-button supply-how"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {text.suggestionHow}
      </button>
      <span class="meta supply-sum" id={id} hidden={!shown}>
        {text.suggestionSum(
          String(factor),
          say(sold),
          since ? text.suggestionSince(dayOf(since, ui)) : text.suggestionDays(days),
          say(stock),
          say(total),
        )}
        {room === undefined ? null : <span>{text.suggestionRoom(say(room))}</span>}
      </span>
    </Line>
  );
}
