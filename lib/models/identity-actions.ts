import { apartCustomersEdits, apartOrganisationEdits, apartPersonEdits } from '../domain/apart.ts';
import type { OrganisationHint } from '../domain/hints.ts';
import { identityKey } from '../domain/identity-key.ts';
import { mergeEdits, separateEdits } from '../domain/merge.ts';
import type { Book, Clock, NewId } from '../domain/ports.ts';
import type { PersonSeen } from '../domain/reading.ts';
import type { Customer, Identity, Provenance } from '../domain/records.ts';
import { apartEdits, attachEdits, newCustomerEdits } from '../domain/remember.ts';
import { type FindKey, lookupKeys } from '../domain/resolve.ts';
import { addIdentityEdits, labelEdits, readIdentity } from '../domain/typed-identity.ts';
import type { Changes } from './changes-model.ts';
import { readOnce } from './follow.ts';
import { troubleOf } from './trouble.ts';

/** What came of typing an address: kept, no address at all, or somebody else has it too. */
export type Added = { kind: 'kept' } | { kind: 'bad' } | { kind: 'failed' } | Taken;
export interface Taken {
  kind: 'taken';
  key: FindKey;
  by: Customer;
}

export interface IdentityParts {
  book: Book;
  changes: Changes;
  clock: Clock;
  newId: NewId;
  region(): string;
  provenance(): Provenance;
}

/** By what we know somebody: adding, taking away, keeping apart, and finding that two are one. Each can be undone. */
export function identityActions({ book, changes, clock, newId, region, provenance }: IdentityParts) {
  const add = (customerId: string, key: FindKey) =>
    changes.write(addIdentityEdits(customerId, key, clock.now()), { kind: 'identity-added', value: key.raw });
  return {
    /** This address is not (only) this customer's: never match by it again. */
    keepApart: (identity: Pick<Identity, 'id' | 'value'>) =>
      changes.write(apartEdits(identity.id), { kind: 'apart', value: identity.value }),
    /** It is theirs after all. */
    takeBack: (identity: Identity) =>
      changes.write([{ op: 'set', table: 'identities', id: identity.id, fields: { apart: undefined } }], {
        kind: 'identity-added',
        value: identity.raw || identity.value,
      }),
    remove: (identity: Identity) =>
      changes.write([{ op: 'remove', table: 'identities', id: identity.id }], { kind: 'removed' }),
    label: (identity: Identity, words: string) =>
      changes.write(labelEdits(identity.id, words), { kind: 'changed' }),
    /** Keeps what was typed, unless another customer has it: then the user is asked. */
    async add(customerId: string, words: string): Promise<Added> {
      const key = readIdentity(words, region());
      if (key === null) return { kind: 'bad' };
      try {
        const matches = await readOnce(book.liveMatches([identityKey(key.kind, key.value)]));
        const by = matches.find((m) => m.identity.apart !== 1 && m.customer.id !== customerId)?.customer;
        if (by !== undefined) return { kind: 'taken', key, by };
      } catch (error) {
        changes.tell({ kind: 'failed', trouble: troubleOf(error), wordsKept: true });
        return { kind: 'failed' };
      }
      return { kind: (await add(customerId, key)) ? 'kept' : 'failed' };
    },
    /** Both have it, as two people share an office address. */
    addShared: add,
    /** They are one: the records are read together from now on. */
    merge: (customers: readonly Pick<Customer, 'id' | 'displayName'>[]) => {
      const root = customers.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
      return changes.write(mergeEdits(customers.map((c) => c.id)), {
        kind: 'merged',
        name: root?.displayName ?? '',
      });
    },
    separate: (customer: Customer) =>
      changes.write(separateEdits(customer.id), { kind: 'separated', name: customer.displayName }),
    /** Same person: what the page shows of them is kept for the customer. */
    attach: (customer: Customer, person: PersonSeen) =>
      changes.write(attachEdits(customer.id, person, clock.now(), region()), {
        kind: 'attached',
        name: customer.displayName,
      }),
    /** Not the same, and never asked again. */
    notSame: (customer: Customer, person: PersonSeen) =>
      changes.write(apartPersonEdits(customer.id, person, clock.now(), region()), {
        kind: 'not-same',
        name: customer.displayName,
      }),
    areTwo: (a: Customer, b: Customer) =>
      changes.write(apartCustomersEdits(a.id, b.id, clock.now()), { kind: 'not-same', name: b.displayName }),
    /** A new customer, of that company; one who is there by now is opened by the page anyhow. */
    async createAt(person: PersonSeen, hint: OrganisationHint): Promise<boolean> {
      const made = newCustomerEdits({ ...person, organisation: hint.name }, provenance(), region(), newId);
      const link = hint.organisationId === undefined ? [] : [linkEdit(made.customerId, hint.organisationId)];
      const told = { kind: 'created', name: person.name } as const;
      const outcome = await changes.writeNew([...made.edits, ...link], told, lookupKeys(person, region()));
      return outcome !== 'failed';
    },
    notAt: (person: PersonSeen, hint: OrganisationHint) =>
      changes.write(apartOrganisationEdits(person, hint.name, clock.now(), region()), {
        kind: 'not-same',
        name: hint.name,
      }),
  };
}

export type IdentityActions = ReturnType<typeof identityActions>;

function linkEdit(id: string, organisationId: string) {
  return { op: 'set', table: 'customers', id, fields: { organisationId } } as const;
}
