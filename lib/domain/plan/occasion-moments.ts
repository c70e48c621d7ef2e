import { cardSentId } from '../cadence/cards.ts';
import { isMonthly, nextOccasion } from '../civil-dates.ts';
import { dateAt } from '../due.ts';
import type { Occasion } from '../records.ts';
import type { PlannedFollowUp } from './planned.ts';

/** Nobody is congratulated later than that. */
const STALE_DAYS = 30;
const DAY_MINUTES = 24 * 60;
const FURTHEST_LEAD = 180;

/** What is known besides the occasion itself. */
export interface OccasionFacts {
  /** Ids of the open follow-ups of the customer. */
  open: ReadonlySet<string>;
  /** Ids of the contacts of the customer: a card that was sent is not asked for. */
  contacts: ReadonlySet<string>;
  now: number;
  zone: string;
}

/** The next time an occasion comes, and the last one as long as it is open and the next is not near. */
export function occasionMoments(occasion: Occasion, facts: OccasionFacts): PlannedFollowUp[] {
  if (occasion.del === 1) return [];
  const today = dateAt(facts.now, facts.zone);
  const next = nextUnsent(occasion, today, facts);
  const last = lastOpen(occasion, today, facts);
  const isNear = next !== null && today.until(next, { largestUnit: 'days' }).days <= leadOf(occasion);
  const days = [...(last === null || isNear ? [] : [last]), ...(next === null ? [] : [next])];
  return days.map((on) => momentOn(occasion, on, facts.zone));
}

function leadOf({ leadDays }: Occasion): number {
  return Number.isFinite(leadDays) ? Math.min(FURTHEST_LEAD, Math.max(0, Math.round(leadDays))) : 0;
}

function idOn(occasion: Occasion, on: Temporal.PlainDate): string {
  return `occasion:${occasion.id}:${on}`;
}

function nextUnsent(
  occasion: Occasion,
  today: Temporal.PlainDate,
  { contacts }: OccasionFacts,
): Temporal.PlainDate | null {
  const next = nextOccasion(occasion, today);
  const isSent = next !== null && contacts.has(cardSentId({ occasion, on: next.toString() }));
  return isSent && occasion.kind === 'holiday-card' ? nextOccasion(occasion, next.add({ days: 1 })) : next;
}

/** The latest that has passed, when its follow-up still waits and its day is still one of the occasion. */
function lastOpen(
  occasion: Occasion,
  today: Temporal.PlainDate,
  { open }: OccasionFacts,
): Temporal.PlainDate | null {
  const most = isMonthly(occasion) ? STALE_DAYS - 1 : STALE_DAYS;
  for (let ago = 1; ago <= most; ago += 1) {
    const day = today.subtract({ days: ago });
    if (open.has(idOn(occasion, day)) && nextOccasion(occasion, day)?.equals(day)) return day;
  }
  return null;
}

function momentOn(occasion: Occasion, on: Temporal.PlainDate, zone: string): PlannedFollowUp {
  const { id, customerId, kind, title = '' } = occasion;
  const lead = leadOf(occasion);
  // A card is due on the day on which it goes into the post; all else on its own day, and told ahead.
  const isCard = kind === 'holiday-card';
  const date = (isCard ? on.subtract({ days: lead }) : on).toString();
  return {
    id: idOn(occasion, on),
    customerId,
    title,
    channel: kind === 'pay-day' ? 'other' : 'message',
    due: { date, zone },
    ...(isCard || lead === 0 ? {} : { leads: [lead * DAY_MINUTES, 0] }),
    origin: 'occasion',
    about: {
      kind,
      table: 'occasions',
      id,
      on: on.toString(),
      ...(title === '' ? {} : { words: title }),
    },
  };
}
