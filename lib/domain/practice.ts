import type { Edit } from './edits.ts';
import type { CustomerFile } from './ports.ts';
import { freightCustomer, hotelGuest } from './practice/customers-en.ts';
import { riceHousehold, teaBuyer, twoOfOneName } from './practice/customers-zh.ts';
import { practiceTimes } from './practice/rows.ts';

/** Somebody of the practice inbox; `id` is the customer's, absent for strangers. */
export interface PracticePerson {
  id?: string;
  name: string;
  email: string;
}

/** The people of the practice book. No such address can exist: the domain is reserved. */
export const PRACTICE_PEOPLE = [
  { id: 'practice-chen', name: 'Alice Chen', email: 'alice.chen@studio.practice.example' },
  { id: 'practice-wang-family', name: '王秀英', email: 'wang.xiuying@home.practice.example' },
  { id: 'practice-lin', name: '林志豪', email: 'zhihao.lin@tea.practice.example' },
  { id: 'practice-freight', name: "Daniel O'Brien", email: 'daniel@freight.practice.example' },
  { id: 'practice-wang-wei-rice', name: '王伟', email: 'wang.wei@rice.practice.example' },
  { id: 'practice-wang-wei-gifts', name: '王伟', email: 'wangwei88@gifts.practice.example' },
] as const satisfies readonly PracticePerson[];

/** The customers of the practice book. */
export const PRACTICE_IDS: readonly string[] = PRACTICE_PEOPLE.map((one) => one.id);

const PARTS = [
  'identities',
  'memories',
  'occasions',
  'supplies',
  'followUps',
  'interactions',
] as const satisfies readonly (keyof CustomerFile)[];

/** Senders whom the practice book does not know. */
export const PRACTICE_STRANGERS = [
  { name: 'Marta Kowalska', email: 'marta.kowalska@grain.practice.example' },
  { name: '周明', email: 'zhou.ming@hotel.practice.example' },
  // Under a customer's name, from another address.
  { name: 'Alice Chen', email: 'alice.chen@studi0.practice.example' },
] as const satisfies readonly PracticePerson[];

/** Sample customers to try the sidebar on, marked as practice; nothing of them is due before an hour has passed. */
export function practiceEdits(now: number, zone: string): Edit[] {
  const times = practiceTimes(now, zone);
  return [hotelGuest, freightCustomer, riceHousehold, teaBuyer, twoOfOneName].flatMap((make) => make(times));
}

/**
 * Takes every practice row away, whatever the day on which it was made, and all that was written to these customers
 * since: it would hang on nobody. A real customer who was found to be one of them stands alone again.
 */
export function practiceRemovalEdits(files: readonly CustomerFile[] = []): Edit[] {
  const ids = new Set<string>(PRACTICE_IDS);
  const written = files.flatMap((file) =>
    PARTS.flatMap((table) =>
      file[table]
        .filter((row) => ids.has(row.customerId))
        .map(({ id }) => ({ op: 'remove', table, id }) as const),
    ),
  );
  const freed = files
    .flatMap((file) => file.merged)
    .filter((one) => !ids.has(one.id) && one.mergedInto !== undefined && ids.has(one.mergedInto))
    .map(({ id }) => ({ op: 'set', table: 'customers', id, fields: { mergedInto: undefined } }) as const);
  const made = practiceEdits(0, 'UTC').map(({ table, id }) => ({ op: 'remove', table, id }) as const);
  const all: Edit[] = [...made, ...written, ...freed];
  return [...new Map(all.map((edit) => [`${edit.table} ${edit.id}`, edit])).values()];
}
