import { isMonthly } from '../../lib/domain/civil-dates.ts';
import type { Occasion } from '../../lib/domain/records.ts';
import { useUi } from '../base/ui.ts';

/** Birthdays, pay days and other days that come again. */
export function Occasions({ occasions }: { occasions: Occasion[] }) {
  const { text, format } = useUi();
  if (occasions.length === 0) return <p class="empty">{text.nothingYet}</p>;
  return (
    <ul class="rows">
      {occasions.map((occasion) => (
        <li class="row" key={occasion.id}>
          <span class="row-label">{occasion.title || text.occasion(occasion.kind)}</span>
          <span class="row-text">
            {isMonthly(occasion) ? text.monthlyOn(occasion.date.day) : format.civil(occasion.date)}
          </span>
          {occasion.nextOn ? <span class="meta">{format.day(occasion.nextOn)}</span> : null}
        </li>
      ))}
    </ul>
  );
}
