import { Dexie } from 'dexie';
import { reviewList } from '../../domain/memory/review-list.ts';
import { loneThread, threadsOf } from '../../domain/memory/threads.ts';
import type { ReviewItem, ReviewPage } from '../../domain/people/desk-port.ts';
import { familyOf } from '../merged.ts';
import type { Database } from '../schema.ts';

const PAGE = 100;
/** Former words stand in the index too: so many rows are looked at, no more. */
const MOST_LOOKED_AT = 4000;

/** What is to be asked again, what waits longest first. */
export async function readReview(db: Database, now: number, limit: number): Promise<ReviewPage> {
  const items: ReviewItem[] = [];
  const asked = new Map<string, Map<string, ReviewItem>>();
  for (let from = 0; items.length <= limit && from < MOST_LOOKED_AT; from += PAGE) {
    const due = await db.memories
      .where('[del+reviewAt]')
      .between([0, Dexie.minKey], [0, now], true, true)
      .offset(from)
      .limit(PAGE)
      .toArray();
    for (const { id, customerId } of due) {
      const open = asked.get(customerId) ?? (await askedOf(db, customerId, now));
      asked.set(customerId, open);
      const item = open.get(id);
      if (item) items.push(item);
    }
    if (due.length < PAGE) break;
  }
  return { items: items.slice(0, limit), more: items.length > limit };
}

/** By the id of what is said now. */
async function askedOf(db: Database, customerId: string, now: number): Promise<Map<string, ReviewItem>> {
  const family = await familyOf(db, customerId);
  if (!family) return new Map();
  const rows = await db.memories
    .where('[customerId+del]')
    .anyOf(family.ids.map((id) => [id, 0]))
    .toArray();
  const threads = new Map(threadsOf(rows).map((thread) => [thread.memory.id, thread]));
  return new Map(
    reviewList(rows, now).map((memory) => [
      memory.id,
      { thread: threads.get(memory.id) ?? loneThread(memory), customer: family.customer },
    ]),
  );
}
