import { nextOccasion } from '../../lib/domain/civil-dates.ts';
import { dateAt, dueAt } from '../../lib/domain/due.ts';
import type { LineContext } from '../../lib/domain/line-context.ts';
import type { FollowUpItem, LineItem, OccasionItem } from '../../lib/domain/line-item.ts';
import type { LocalDue } from '../../lib/domain/records.ts';
import { nextOccurrence } from '../../lib/domain/recurrence.ts';

function shown(due: LocalDue): string {
  return due.time === undefined ? due.date : `${due.date}T${due.time}`;
}

function ofFollowUp(item: FollowUpItem, n: number): string[] {
  const dates = n > 0 ? [shown(item.due)] : [];
  let { due, recurrence } = item;
  while (dates.length < n && recurrence !== undefined) {
    const next = nextOccurrence(due, recurrence, dueAt(due) ?? 0);
    if (next === null) break;
    ({ due, recurrence } = next);
    dates.push(shown(due));
  }
  return dates;
}

function ofOccasion({ occasion: kind, date }: OccasionItem, n: number, today: Temporal.PlainDate): string[] {
  const dates: string[] = [];
  let from = today;
  while (dates.length < n) {
    const next = nextOccasion({ kind, date }, from);
    if (next === null) break;
    dates.push(next.toString());
    from = next.add({ days: 1 });
  }
  return dates;
}

/** The next `n` dates, or local date-times, of what an item says will come; none where nothing comes. */
export function nextDates(item: LineItem, n: number, { now, zone }: LineContext): string[] {
  const today = dateAt(now, zone);
  if (item.kind === 'follow-up' || item.kind === 'promise') return ofFollowUp(item, n);
  if (item.kind === 'occasion') return ofOccasion(item, n, today);
  if (item.kind !== 'supply') return [];
  return Array.from({ length: n }, (_, k) => today.add({ days: Math.ceil(item.days * (k + 1)) }).toString());
}
