import { sortName } from '../domain/names.ts';
import type { Customer } from '../domain/records.ts';
import { rootsOf } from './merged.ts';
import type { Database } from './schema.ts';
import { isUnspaced, partsOf, RUN_TOKEN } from './tokens.ts';

const LAST_CHARACTER = '\uffff';
const PAGE = 200;
const SMALL_PAGE = 40;
/** Index keys (one request, no rows) and rows that one keystroke may look at. */
const MOST_KEYS = 4000;
const MOST_LOOKED_AT = 2000;
const LEAST_DIGITS = 3;
const NUMBER = /^[+\d\s().\-/]+$/;

/** People by the start of name, e-mail or phone number, or by words and Chinese parts inside the name. */
export async function readSearch(db: Database, text: string, limit: number): Promise<Customer[]> {
  const folded = sortName(text);
  if (folded === '' || limit <= 0) return [];
  const found = await Promise.all([
    byNameStart(db, folded, limit),
    byParts(db, folded, limit),
    byIdentity(db, folded, limit),
  ]);
  const ids = found.flat();
  const roots = await rootsOf(db, ids);
  const people = new Map<string, Customer>();
  for (const id of ids) {
    const customer = roots.get(id);
    if (customer) people.set(customer.id, customer);
  }
  return [...people.values()].slice(0, limit);
}

function byNameStart(db: Database, folded: string, limit: number): PromiseLike<string[]> {
  return db.customers
    .where('[del+sortName]')
    .between([0, folded], [0, folded + LAST_CHARACTER], true, true)
    .limit(limit)
    .primaryKeys();
}

/** One part is answered by the index alone; more by their common ids, checked on the name. */
async function byParts(db: Database, folded: string, limit: number): Promise<string[]> {
  const parts = partsOf(folded);
  const starts = [...new Set(parts.flatMap(tokenStarts))];
  const [only] = starts;
  if (only === undefined) return [];
  if (parts.length === 1 && starts.length === 1 && only === parts[0]) return distinctIds(db, only, limit);

  const candidates = await idsWithAll(db, starts);
  const ids: string[] = [];
  for (let from = 0; from < candidates.length && ids.length < limit; from += PAGE) {
    const rows = await db.customers.bulkGet(candidates.slice(from, from + PAGE));
    for (const row of rows) if (row && hasAll(row, parts)) ids.push(row.id);
  }
  return ids.slice(0, limit);
}

/** The starts of tokens that a part implies; a long run by its first and its last characters. */
function tokenStarts(part: string): string[] {
  const characters = Array.from(part);
  if (!isUnspaced(part) || characters.length <= RUN_TOKEN) return [part];
  return [characters.slice(0, RUN_TOKEN).join(''), characters.slice(-RUN_TOKEN).join('')];
}

/** Ids in all lists; a list cut at the bound says nothing, unless all were cut. */
async function idsWithAll(db: Database, starts: string[]): Promise<string[]> {
  const lists = await Promise.all(
    starts.map((start) => db.customers.where('tokens').startsWith(start).limit(MOST_KEYS).primaryKeys()),
  );
  const whole = lists.filter((list) => list.length < MOST_KEYS);
  const [first = [], ...others] = (whole.length > 0 ? whole : lists)
    .map((list) => new Set(list))
    .sort((a, b) => a.size - b.size);
  const common = [...first].filter((id) => others.every((other) => other.has(id)));
  return common.slice(0, MOST_LOOKED_AT);
}

async function distinctIds(db: Database, start: string, limit: number): Promise<string[]> {
  const ids = new Set<string>();
  const page = Math.max(limit * 2, SMALL_PAGE);
  for (let from = 0; ids.size < limit; from += page) {
    const keys = await db.customers.where('tokens').startsWith(start).offset(from).limit(page).primaryKeys();
    for (const key of keys) ids.add(key);
    if (keys.length < page) break;
  }
  return [...ids].slice(0, limit);
}

function hasAll(customer: Customer, parts: string[]): boolean {
  const name = sortName(customer.displayName);
  const words = partsOf(name);
  return parts.every((part) =>
    isUnspaced(part) ? name.includes(part) : words.some((word) => word.startsWith(part)),
  );
}

async function byIdentity(db: Database, folded: string, limit: number): Promise<string[]> {
  const starts = [...identityStarts(folded)];
  const found = await Promise.all(
    starts.map((start) =>
      db.identities
        .where('tokens')
        .startsWith(start)
        .limit(Math.max(limit * 2, SMALL_PAGE))
        .toArray(),
    ),
  );
  return [...new Set(found.flat().map((identity) => identity.customerId))];
}

function identityStarts(folded: string): Set<string> {
  const starts = new Set<string>();
  if (!/\s/.test(folded)) starts.add(folded);
  const digits = folded.replace(/\D/g, '');
  if (NUMBER.test(folded) && digits.length >= LEAST_DIGITS) {
    starts.add(digits);
    starts.add(digits.replace(/^0+/, '') || digits);
  }
  return starts;
}
