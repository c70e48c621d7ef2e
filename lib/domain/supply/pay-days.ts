import { nextOccasion } from '../civil-dates.ts';
import type { Occasion, Supply } from '../records.ts';
import { dateOnOrAfter } from '../recurrence-dates.ts';
import { parseRule } from '../recurrence-rule.ts';

/** A Monday: what comes weekly is counted from here. */
const WEEKS_FROM = Temporal.PlainDate.from('2024-01-01');
const SATURDAY = 6;

/** The first pay day on or after a date: by the supply's own rule, else the nearest of the customer's pay days. */
export function payDayFrom(
  supply: Pick<Supply, 'payDayRule'>,
  occasions: readonly Occasion[],
  from: Temporal.PlainDate,
): Temporal.PlainDate | null {
  if (supply.payDayRule !== undefined) {
    const rule = parseRule(supply.payDayRule);
    if (rule !== null) return dateOnOrAfter(rule, WEEKS_FROM, from);
  }
  const own = occasions.filter((one) => one.kind === 'pay-day' && one.del !== 1);
  const days = own.map((one) => nextOccasion(one, from)).filter((date) => date !== null);
  return days.toSorted(Temporal.PlainDate.compare)[0] ?? null;
}

/** The day after wages, moved off the weekend as the supply says. */
export function collectAfter(payDay: Temporal.PlainDate, weekend: Supply['weekend']): Temporal.PlainDate {
  const day = payDay.add({ days: 1 });
  const past = day.dayOfWeek - SATURDAY;
  if (past < 0 || weekend === 'same') return day;
  return weekend === 'before' ? day.subtract({ days: past + 1 }) : day.add({ days: 2 - past });
}
