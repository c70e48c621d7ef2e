import { Dexie } from 'dexie';
import type { TimelineEntry, TimelineKind, TimelinePage } from '../../domain/people/desk-port.ts';
import { familyOf } from '../merged.ts';
import type { Database } from '../schema.ts';

/** What happened with one customer, latest first, at most `limit`. */
export async function readTimeline(
  db: Database,
  customerId: string,
  limit: number,
  kind?: TimelineKind,
): Promise<TimelinePage> {
  const family = await familyOf(db, customerId);
  if (!family) return { entries: [], more: false };
  const living = family.ids.map((id) => [id, 0] as const);
  const [contacts, memories, followUps] = await Promise.all([
    kind === undefined || kind === 'contact' ? contactsOf(db, family.ids, limit + 1) : [],
    db.memories.where('[customerId+del]').anyOf(living).toArray(),
    db.followUps.where('[customerId+del]').anyOf(living).toArray(),
  ]);
  const entries: TimelineEntry[] = [
    ...contacts,
    ...memories.map(
      (memory): TimelineEntry => ({ kind: 'noted', at: memory.noted.at, id: `noted ${memory.id}`, memory }),
    ),
    ...memories.flatMap((memory): TimelineEntry[] =>
      memory.endedAt === undefined
        ? []
        : [{ kind: 'ended', at: memory.endedAt, id: `ended ${memory.id}`, memory }],
    ),
    ...followUps.flatMap((followUp): TimelineEntry[] =>
      followUp.doneAt === undefined
        ? []
        : [{ kind: 'done', at: followUp.doneAt, id: `done ${followUp.id}`, followUp }],
    ),
  ];
  const wanted = entries
    .filter((entry) => kind === undefined || entry.kind === kind)
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  return { entries: wanted.slice(0, limit), more: wanted.length > limit };
}

async function contactsOf(db: Database, ids: readonly string[], limit: number): Promise<TimelineEntry[]> {
  const lists = await Promise.all(
    ids.map((id) =>
      db.interactions
        .where('[customerId+at]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .reverse()
        .filter((one) => one.del === 0)
        .limit(limit)
        .toArray(),
    ),
  );
  return lists.flat().map((interaction) => ({
    kind: 'contact',
    at: interaction.at,
    id: `contact ${interaction.id}`,
    interaction,
  }));
}
