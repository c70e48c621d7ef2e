import type { FoundMemory, FoundOther, FoundPage, FoundPerson } from '../../lib/domain/find.ts';

/** One line of the answer that can be opened. */
export type FindOption =
  | { kind: 'person'; id: string; customerId: string; found: FoundPerson }
  | { kind: 'memory'; id: string; customerId: string; found: FoundMemory }
  | { kind: 'other'; id: string; customerId: string; found: FoundOther };

export interface FindGroup {
  kind: FindOption['kind'];
  options: FindOption[];
}

/** The answer in the order of the screen: people, memories, other words; empty groups are left out. */
export function groupsOf(page: FoundPage): FindGroup[] {
  const groups: FindGroup[] = [
    {
      kind: 'person',
      options: page.people.map((found) => option('person', found.customer.id, found)),
    },
    { kind: 'memory', options: page.memories.map((found) => option('memory', found.memory.id, found)) },
    { kind: 'other', options: page.others.map((found) => option('other', found.row.id, found)) },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

function option(kind: FindOption['kind'], row: string, found: FoundPerson | FoundMemory | FoundOther) {
  return { kind, id: `${kind}-${row}`, customerId: found.customer.id, found } as FindOption;
}

/** The option after or before `active`; past either end comes the field itself, which is null. */
export function stepped(options: readonly FindOption[], active: string | null, step: 1 | -1): string | null {
  const at = options.findIndex(({ id }) => id === active);
  if (at < 0) return (step === 1 ? options[0] : options.at(-1))?.id ?? null;
  return options[at + step]?.id ?? null;
}
