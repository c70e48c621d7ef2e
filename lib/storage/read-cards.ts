import { Dexie } from 'dexie';
import {
  byPostDay,
  type CardDue,
  type CardsAsked,
  cardDue,
  cardHorizon,
  cardSentId,
} from '../domain/cadence/cards.ts';
import type { Occasion } from '../domain/records.ts';
import { rootsOf } from './merged.ts';
import type { Database } from './schema.ts';

const PAGE = 200;

/** Cards that have to go into the post about now and are not sent yet, soonest first. */
export async function readCards(
  db: Database,
  { now, zone, postDays, limit }: CardsAsked,
): Promise<CardDue[]> {
  const until = cardHorizon(postDays, now, zone);
  const due: CardDue[] = [];
  for (let from = 0; due.length < limit; from += PAGE) {
    const rows = await db.occasions
      .where('[del+nextOn]')
      .between([0, Dexie.minKey], [0, until], true, true)
      .offset(from)
      .limit(PAGE)
      .toArray();
    due.push(...(await unsent(db, rows, (one, root) => cardDue(one, root, postDays, now, zone))));
    if (rows.length < PAGE) break;
  }
  return byPostDay(due).slice(0, limit);
}

async function unsent(
  db: Database,
  rows: Occasion[],
  dueOf: (occasion: Occasion, customer: CardDue['customer']) => CardDue | null,
): Promise<CardDue[]> {
  const roots = await rootsOf(
    db,
    rows.map((row) => row.customerId),
  );
  const cards = rows.flatMap((row) => {
    const root = roots.get(row.customerId);
    const due = root ? dueOf(row, root) : null;
    return due ? [due] : [];
  });
  const sent = await db.interactions.bulkGet(cards.map(cardSentId));
  return cards.filter((_card, index) => sent[index] === undefined || sent[index].del === 1);
}
