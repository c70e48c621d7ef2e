import { Dexie } from 'dexie';
import type { PeopleChoices } from '../../domain/people/desk-port.ts';
import { FILTER_PREFIX, type SavedFilter, savedFilterOf } from '../../domain/people/saved-filters.ts';
import type { Database } from '../schema.ts';

const MOST = 200;

/** Tags and cities that somebody has: each is one jump in an index, however many people have it. */
export async function readChoices(db: Database): Promise<PeopleChoices> {
  const tags = await db.customers.orderBy('tags').uniqueKeys();
  return { tags: tags.map(String).slice(0, MOST), cities: await readCities(db) };
}

async function readCities(db: Database): Promise<string[]> {
  const cities: string[] = [];
  for (let last: string | null = null; cities.length < MOST; ) {
    const next: { city?: string } | undefined = await db.customers
      .where('[del+city]')
      .between([0, last ?? Dexie.minKey], [0, Dexie.maxKey], last === null, true)
      .first();
    if (next?.city === undefined) break;
    cities.push(next.city);
    last = next.city;
  }
  return cities;
}

/** The user's filters, by name. */
export async function readFilters(db: Database): Promise<SavedFilter[]> {
  const rows = await db.settings.where('id').startsWith(FILTER_PREFIX).toArray();
  return rows
    .filter((row) => row.del === 0)
    .flatMap((row) => savedFilterOf(row) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name));
}
