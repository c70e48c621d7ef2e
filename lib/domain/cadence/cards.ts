import { nextOccasion } from '../civil-dates.ts';
import { dateAt } from '../due.ts';
import type { Edit } from '../edits.ts';
import type { CivilDate, Customer, Occasion } from '../records.ts';

/** Holidays on which cards are sent, each on its day of its calendar. */
export const CARD_HOLIDAYS = {
  'new-year': { calendar: 'gregorian', month: 1, day: 1 },
  'spring-festival': { calendar: 'chinese', month: 1, day: 1 },
  'lantern-festival': { calendar: 'chinese', month: 1, day: 15 },
  'dragon-boat': { calendar: 'chinese', month: 5, day: 5 },
  'mid-autumn': { calendar: 'chinese', month: 8, day: 15 },
  'double-ninth': { calendar: 'chinese', month: 9, day: 9 },
  christmas: { calendar: 'gregorian', month: 12, day: 25 },
} as const satisfies Record<string, CivilDate>;
export type CardHoliday = keyof typeof CARD_HOLIDAYS;
export const CARD_HOLIDAY_IDS = Object.keys(CARD_HOLIDAYS) as CardHoliday[];

/** Name of the setting: days that the post takes. */
export const POST_SETTING = 'postDays';
export const DEFAULT_POST_DAYS = 7;
/** What has to be posted within so many days is on the list. */
const AHEAD = 14;

/** The occasion by which a customer gets a card every year: one row, in whatever window it is made. */
export function cardId(customerId: string, holiday: CardHoliday): string {
  return `card:${holiday}:${customerId}`;
}

/** Which holiday a row stands for; null for a day of the user's own. */
export function holidayOf({ id }: Pick<Occasion, 'id'>): CardHoliday | null {
  const named = /^card:([a-z-]+):/.exec(id)?.[1];
  return CARD_HOLIDAY_IDS.find((holiday) => holiday === named) ?? null;
}

/** These customers get a card on that holiday from now on. */
export function cardEdits(customerIds: readonly string[], holiday: CardHoliday, leadDays: number): Edit[] {
  return customerIds.flatMap((customerId): Edit[] => {
    const id = cardId(customerId, holiday);
    const fields = { customerId, kind: 'holiday-card', date: CARD_HOLIDAYS[holiday], leadDays } as const;
    return [{ op: 'set', table: 'occasions', id, fields }];
  });
}

export interface CardDue {
  occasion: Occasion;
  customer: Customer;
  /** Civil date on which it should arrive. */
  on: string;
  /** Civil date by which it has to be posted. */
  postBy: string;
  /** Still to be posted, though too late to arrive in time. */
  late: boolean;
}

/** The card that has to go into the post about now; null when it is not time yet. */
export function cardDue(
  occasion: Occasion,
  customer: Customer,
  postDays: number,
  now: number,
  zone: string,
): CardDue | null {
  if (occasion.kind !== 'birthday' && occasion.kind !== 'holiday-card') return null;
  const today = dateAt(now, zone);
  const on = nextOccasion(occasion, today);
  if (on === null) return null;
  const postBy = on.subtract({ days: postDays });
  if (Temporal.PlainDate.compare(postBy, today.add({ days: AHEAD })) > 0) return null;
  const late = Temporal.PlainDate.compare(postBy, today) < 0;
  return { occasion, customer, on: on.toString(), postBy: postBy.toString(), late };
}

/** The contact by which a card is known to be sent: one for each day it was meant for. */
export function cardSentId({ occasion, on }: Pick<CardDue, 'occasion' | 'on'>): string {
  return `card:${occasion.id}:${on}`;
}

/** It is in the post: a contact of today. `text` says in the user's words what was sent. */
export function cardSentEdits(card: CardDue, text: string, now: number): Edit[] {
  const { customerId, id } = card.occasion;
  const said = { customerId, at: now, kind: 'message', channel: 'other', direction: 'out', text } as const;
  const sentId = cardSentId(card);
  return [{ op: 'set', table: 'interactions', id: sentId, fields: { ...said, source: `occasion:${id}` } }];
}

/** Soonest in the post first. */
export function byPostDay(cards: readonly CardDue[]): CardDue[] {
  return cards.toSorted((a, b) => (a.postBy < b.postBy ? -1 : a.postBy > b.postBy ? 1 : 0));
}

export interface CardsAsked {
  now: number;
  zone: string;
  postDays: number;
  limit: number;
}

/** How far ahead the days of cards are looked up, as a civil date. */
export function cardHorizon(postDays: number, now: number, zone: string): string {
  return dateAt(now, zone)
    .add({ days: postDays + AHEAD })
    .toString();
}
