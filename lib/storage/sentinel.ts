import type { NewId, Sentinel, SentinelFacts } from '../domain/ports.ts';
import type { Database, WriterFacts } from './schema.ts';

export type Verdict = 'new' | 'well' | 'lost';

const DEVICE_LENGTH = 10;

/** Compares what the outside remembers with what the database holds. Read the outside first: it only lags. */
export function verdictOf(known: SentinelFacts | null, here: WriterFacts | undefined): Verdict {
  if (known === null || known.writes === 0) return here && here.writes > 0 ? 'well' : 'new';
  if (!here || here.installId !== known.installId || here.writes < known.writes) return 'lost';
  return 'well';
}

/**
 * The writer's facts of this database, made on the first opening. A loss is noted in the
 * database itself, so that every window and every later start knows it until it is accepted.
 */
export async function recogniseDatabase(
  db: Database,
  known: SentinelFacts | null,
  newId: NewId,
): Promise<WriterFacts> {
  const here = await db.kv.get('writer');
  if (here && (here.loss || verdictOf(known, here) !== 'lost')) return here;
  return db.transaction('rw', db.kv, async () => {
    const now = (await db.kv.get('writer')) ?? newFacts(newId);
    const lost = known !== null && !now.loss && verdictOf(known, now) === 'lost';
    const facts: WriterFacts = lost ? { ...now, loss: { sentinel: known, writesNow: now.writes } } : now;
    await db.kv.put(facts);
    return facts;
  });
}

export function newFacts(newId: NewId): WriterFacts {
  const deviceId = newId()
    .replace(/[^0-9A-Za-z]/g, '')
    .slice(-DEVICE_LENGTH);
  return { key: 'writer', installId: newId(), deviceId, stamp: null, writes: 0, lastWriteAt: 0 };
}

/** Best effort, and never over a loss that the user has not accepted. */
export async function tellSentinel(sentinel: Sentinel, facts: WriterFacts): Promise<void> {
  if (facts.loss) return;
  const { installId, writes, lastWriteAt } = facts;
  try {
    await sentinel.keep({ installId, writes, lastWriteAt });
  } catch {
    // It lags until the next write; lagging never looks like a loss.
  }
}

export async function readSentinel(sentinel: Sentinel): Promise<SentinelFacts | null> {
  try {
    return await sentinel.read();
  } catch {
    return null;
  }
}

/** The user knows and goes on with what is here. */
export async function forgetLoss(db: Database): Promise<WriterFacts | undefined> {
  return db.transaction('rw', db.kv, async () => {
    const facts = await db.kv.get('writer');
    if (!facts) return undefined;
    const { loss: _accepted, ...rest } = facts;
    await db.kv.put(rest);
    return rest;
  });
}
