import { heldMemories } from '../../domain/memory/held.ts';
import type { PersonRow } from '../../domain/people/query.ts';
import { tagField, tagsOf } from '../../domain/people/tags.ts';
import type { Customer } from '../../domain/records.ts';
import { familyOf } from '../merged.ts';
import type { Database } from '../schema.ts';
import { lastContact, nextDate } from './last-dates.ts';

/** What one line of the table says of each, those merged into them included. */
export async function readRows(db: Database, ids: readonly string[], now: number): Promise<PersonRow[]> {
  const rows = await Promise.all(ids.map((id) => readRow(db, id, now)));
  return rows.filter((row) => row !== null);
}

async function readRow(db: Database, id: string, now: number): Promise<PersonRow | null> {
  const family = await familyOf(db, id);
  if (family?.customer.id !== id) return null;
  const [contact, next, memories] = await Promise.all([
    lastContact(db, family.ids),
    nextDate(db, family.ids),
    db.memories
      .where('[customerId+del]')
      .anyOf(family.ids.map((one) => [one, 0]))
      .toArray(),
  ]);
  const held = heldMemories(memories, now);
  return {
    customer: withTagsOf(family.customer, family.merged),
    ...(contact ? { lastContactAt: contact.at } : {}),
    ...(next?.nextAt === undefined ? {} : { nextAt: next.nextAt }),
    memories: held.length,
    taboos: held.filter((memory) => memory.kind === 'taboo').length,
  };
}

function withTagsOf(customer: Customer, merged: readonly Customer[]): Customer {
  const tags = merged.flatMap(tagsOf).map((tag) => [tagField(tag), 1] as const);
  return tags.length === 0 ? customer : { ...Object.fromEntries(tags), ...customer };
}
