import { Dexie } from 'dexie';
import type { AgendaItem } from '../domain/ports.ts';
import { rootsOf } from './merged.ts';
import type { Database } from './schema.ts';

const SMALLEST_PAGE = 50;

/** Open follow-ups by `nextAt` (epoch ms); ends are left out unless `closed` says otherwise. */
export interface Span {
  after?: number;
  until?: number;
  /** Whether `until` itself belongs to it. */
  closed?: boolean;
}

/** Soonest first, at most `limit`; those of deleted customers are passed over. */
export async function readAgenda(db: Database, span: Span, limit: number): Promise<AgendaItem[]> {
  const items: AgendaItem[] = [];
  const page = Math.max(limit, SMALLEST_PAGE);
  for (let from = 0; items.length < limit; from += page) {
    const found = await openIn(db, span).offset(from).limit(page).toArray();
    const roots = await rootsOf(
      db,
      found.map((f) => f.customerId),
    );
    for (const followUp of found) {
      const customer = roots.get(followUp.customerId);
      if (customer) items.push({ followUp, customer });
    }
    if (found.length < page) break;
  }
  return items.slice(0, limit);
}

/** null when it is done, deleted, or of a customer who is. */
export async function readOpenFollowUp(db: Database, id: string): Promise<AgendaItem | null> {
  const followUp = await db.followUps.get(id);
  if (!followUp || followUp.del === 1 || followUp.nextAt === undefined) return null;
  const customer = (await rootsOf(db, [followUp.customerId])).get(followUp.customerId);
  return customer ? { followUp, customer } : null;
}

/** Epoch ms of the first announcement after `after` of a customer who is still there. */
export async function nextMoment(db: Database, after: number): Promise<number | null> {
  for (let from = 0; ; from += SMALLEST_PAGE) {
    const found = await db.followUps
      .where('speaksAt')
      .above(after)
      .offset(from)
      .limit(SMALLEST_PAGE)
      .toArray();
    const roots = await rootsOf(
      db,
      found.map((f) => f.customerId),
    );
    const first = found.find((f) => roots.has(f.customerId));
    if (first) return first.speaksAt?.find((at) => at > after) ?? null;
    if (found.length < SMALLEST_PAGE) return null;
  }
}

function openIn(db: Database, { after, until, closed = false }: Span) {
  const lower = [0, after ?? Dexie.minKey];
  const upper = [0, until ?? Dexie.maxKey];
  return db.followUps.where('[del+nextAt]').between(lower, upper, after === undefined, closed);
}
