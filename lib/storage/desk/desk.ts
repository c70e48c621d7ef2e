import type { Desk, EraseTargets } from '../../domain/people/desk-port.ts';
import type { Book } from '../../domain/ports.ts';
import { asking } from '../book.ts';
import { type Connection, healthOf, type OpenOptions } from '../connection.ts';
import { toStorageError } from '../errors.ts';
import type { Health } from '../health.ts';
import { live } from '../live.ts';
import type { WriterFacts } from '../schema.ts';
import { forgetIndex } from '../search/manifest.ts';
import { tellSentinel } from '../sentinel.ts';
import { countErase, eraseRows } from './erase.ts';
import { readFamilies } from './families.ts';
import { purgeRows } from './purge.ts';
import { readChoices, readFilters } from './read-choices.ts';
import { readReview } from './read-review.ts';
import { readRows } from './read-rows.ts';
import { readTimeline } from './read-timeline.ts';
import { readTrash } from './read-trash.ts';
import { rollPeople } from './roll.ts';

/** The desk's reads over an open connection, and its erasing. */
export function createDesk(connection: Connection, options: OpenOptions, health: Health, book: Book): Desk {
  const { db } = connection;
  const { clock, newId } = options;
  const told = (facts: WriterFacts | null) => {
    if (!facts) return;
    health.set(healthOf(facts));
    void tellSentinel(options.sentinel, facts);
  };
  return {
    async *roll(query, signal) {
      await connection.ready();
      try {
        yield* rollPeople(db, book.liveFind, query, signal);
      } catch (error) {
        throw toStorageError(error, 'using');
      }
    },
    membersOf: (ids) =>
      asking(connection, async () => {
        const { membersOf } = await readFamilies(db);
        return ids.flatMap(membersOf);
      }),
    liveRows: (ids) => live(connection, () => readRows(db, ids, clock.now())),
    liveWrites: () => live(connection, async () => (await db.kv.get('writer'))?.writes ?? 0),
    liveChoices: () => live(connection, () => readChoices(db)),
    liveFilters: () => live(connection, () => readFilters(db)),
    liveReview: (now, limit) => live(connection, () => readReview(db, now, limit)),
    liveTimeline: (id, limit, kind) => live(connection, () => readTimeline(db, id, limit, kind)),
    liveTrash: (limit) => live(connection, () => readTrash(db, limit)),
    countErase: (targets) => asking(connection, () => countErase(db, targets)),
    async erase(targets: EraseTargets) {
      const { count, facts } = await asking(connection, () => eraseRows(db, targets, clock.now(), newId));
      told(facts);
      // Its words stand in the search index too, which is made anew without them.
      if (facts) await forgetIndex(db).catch(() => {});
      return count;
    },
    async purge(before, limit) {
      const { facts, more } = await asking(connection, () =>
        purgeRows(db, before, limit, clock.now(), newId),
      );
      told(facts);
      return more;
    },
  };
}
