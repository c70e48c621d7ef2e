import type { LadderStep } from '../domain/case/ladder.ts';
import type { Edit } from '../domain/edits.ts';
import { identityKey } from '../domain/identity-key.ts';
import type { IdentityItem, LineItem } from '../domain/line-item.ts';
import type { Book, IdentityMatch, NewId } from '../domain/ports.ts';
import { itemEdits, type Known } from '../domain/quick-add/item-edits.ts';
import type { Customer, Provenance } from '../domain/records.ts';
import { newCustomerEdits } from '../domain/remember.ts';
import { lookupKeys, resolveCustomer } from '../domain/resolve.ts';
import type { Changes, Outcome } from './changes-model.ts';
import { readOnce } from './follow.ts';
import type { Entry } from './quick-add-entries.ts';
import type { Target } from './target.ts';
import { troubleOf } from './trouble.ts';

/** Once, and twice more when another window comes in between. */
const MOST_TRIES = 3;

export interface KeepParts {
  book: Book;
  newId: NewId;
  changes: Changes;
  /** What is promised after a complaint; absent = the usual. */
  ladder?: () => readonly LadderStep[];
}

/** An address or number in the line that another customer has: the user is asked, nothing is taken over. */
export interface Theirs {
  kind: 'theirs';
  entry: string;
  value: string;
  by: Customer;
  /** null while the person of the line is not in the book. */
  customerId: string | null;
}

export type Kept = 'kept' | 'failed' | Theirs;

/** Keeps the items for whom they were written, in one write; anything else leaves the book as it is, and is told. */
export async function keepEntries(
  parts: KeepParts,
  target: Target,
  entries: readonly Entry[],
): Promise<Kept> {
  let outcome: Outcome | Theirs = 'taken';
  for (let tries = 0; tries < MOST_TRIES && outcome === 'taken'; tries += 1) {
    outcome = await tryEntries(parts, target, entries).catch((error: unknown) => {
      parts.changes.tell({ kind: 'failed', trouble: troubleOf(error), wordsKept: true });
      return 'failed' as const;
    });
  }
  if (outcome !== 'taken') return outcome;
  parts.changes.tell({ kind: 'not-resolved', name: target.name });
  return 'failed';
}

/** Once; `taken` when another window has made a customer of this address since we asked. */
async function tryEntries(
  parts: KeepParts,
  target: Target,
  entries: readonly Entry[],
): Promise<Outcome | Theirs> {
  const { changes, newId } = parts;
  const goal = await goalOf(parts, target);
  if (goal.kind === 'unclear') {
    changes.tell({ kind: 'not-resolved', name: target.name });
    return 'failed';
  }
  const owners = await ownersOf(parts.book, entries);
  const theirs = theirsOf(entries, owners, goal.kind === 'known' ? goal.customerId : null);
  if (theirs) return theirs;
  const known = await knownOf(parts.book, entries, goal.customerId);
  const edits = bySource(entries, target.provenance).flatMap(([provenance, items]) =>
    itemEdits(goal.customerId, items, provenance, newId, target.region, known, parts.ladder?.()),
  );
  const free = [...owners].filter(([, matches]) => matches.length === 0).map(([key]) => key);
  const told = { kind: goal.kind === 'new' ? 'created' : 'kept', name: target.name } as const;
  return changes.writeNew([...goal.edits, ...edits], told, [...goal.unless, ...free], true);
}

/** What stood on a page keeps its place there; the rest was written beside what is shown. */
function bySource(entries: readonly Entry[], here: Provenance): [Provenance, LineItem[]][] {
  const groups = new Map<Provenance, LineItem[]>();
  for (const { item, quote } of entries) {
    const source = quote?.provenance ?? here;
    groups.set(source, [...(groups.get(source) ?? []), item]);
  }
  return [...groups];
}

type Goal =
  | { kind: 'known' | 'new'; customerId: string; edits: Edit[]; unless: string[] }
  | { kind: 'unclear' };

/** Asks the book again: an earlier line may have made the customer, or the answer had not come yet. */
async function goalOf({ book, newId }: KeepParts, target: Target): Promise<Goal> {
  if (target.customerId) return { kind: 'known', customerId: target.customerId, edits: [], unless: [] };
  const { person, region, provenance } = target;
  const keys = person ? lookupKeys(person, region) : [];
  if (!person || keys.length === 0) return { kind: 'unclear' };
  const found = resolveCustomer(person, await readOnce(book.liveMatches(keys)), region);
  if (found.kind === 'matched') {
    return { kind: 'known', customerId: found.customer.id, edits: [], unless: [] };
  }
  if (found.kind === 'ambiguous' || !found.attachable) return { kind: 'unclear' };
  return { kind: 'new', ...newCustomerEdits(person, provenance, region, newId), unless: keys };
}

const keyOf = ({ identity, value }: IdentityItem) => identityKey(identity, value);

/** Who has the addresses and numbers of the lines now, where the user has not said yet that several have them. */
async function ownersOf(book: Book, entries: readonly Entry[]): Promise<Map<string, IdentityMatch[]>> {
  const asked = entries.filter((entry) => !entry.shared).map((entry) => entry.item);
  const keys = new Set(
    asked
      .filter((item) => item.kind === 'identity')
      .filter((item) => item.identity !== 'display-name')
      .map(keyOf),
  );
  if (keys.size === 0) return new Map();
  const matches = await readOnce(book.liveMatches([...keys]));
  const held = matches.filter(({ identity }) => identity.apart !== 1);
  return new Map([...keys].map((key) => [key, held.filter((match) => match.identity.key === key)]));
}

function theirsOf(
  entries: readonly Entry[],
  owners: ReadonlyMap<string, IdentityMatch[]>,
  customerId: string | null,
): Theirs | null {
  for (const { item, key, shared } of entries) {
    if (item.kind !== 'identity' || shared) continue;
    const other = owners.get(keyOf(item))?.find(({ customer }) => customer.id !== customerId);
    if (other) return { kind: 'theirs', entry: key, value: item.raw, by: other.customer, customerId };
  }
  return null;
}

/** Customers whom a referral names by an address that is theirs alone; a name is nobody. */
async function knownOf(book: Book, entries: readonly Entry[], ownId: string): Promise<Known> {
  const emails = entries.flatMap(({ item }) => (item.kind === 'referral' && item.email ? [item.email] : []));
  if (emails.length === 0) return () => null;
  const matches = await readOnce(book.liveMatches(emails.map((email) => identityKey('email', email))));
  const held = matches.filter(({ identity }) => identity.apart !== 1);
  return (_person, email) => {
    const ids = new Set(held.filter((m) => m.identity.value === email).map((m) => m.customer.id));
    const [only] = ids;
    return ids.size === 1 && only !== undefined && only !== ownId ? only : null;
  };
}
