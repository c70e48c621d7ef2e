import type { Edit } from '../edits.ts';
import type { NewId } from '../ports.ts';
import type { Fields, Memory, Provenance } from '../records.ts';
import { type MemoryThread, parentsOf, rowsOf } from './threads.ts';

/** What an editor may change of a memory; a field given as `undefined` is cleared. */
export type MemoryChange = { [K in (typeof CHANGEABLE)[number]]?: Memory[K] | undefined };

const CHANGEABLE = [
  'text',
  'kind',
  'topic',
  'sensitive',
  'pinned',
  'from',
  'until',
  'shownWhen',
  'once',
  'permanent',
] as const satisfies (keyof Memory)[];

const NOT_ENDED = { endedAt: undefined, endedWhy: undefined };

interface Writing {
  provenance: Provenance;
  newId: NewId;
}

/**
 * New words are a new row; the former ones stay as they were noted. Everything else is changed in place. `base` is
 * what the user had before them, which another window may have reworded since: then both wordings stand.
 */
export function saveEdits(
  thread: MemoryThread,
  base: Memory,
  change: MemoryChange,
  { provenance, newId }: Writing,
): Edit[] {
  const fields = differing(base, change);
  if (Object.keys(fields).length === 0) return [];
  if (!('text' in fields)) return [set(thread.memory.id, fields)];
  return [
    set(`${thread.id}~${newId()}`, {
      customerId: base.customerId,
      ...carried(base),
      ...fields,
      noted: provenance,
      supersedes: base.id,
    }),
  ];
}

function differing(base: Memory, change: MemoryChange): MemoryChange {
  const names = CHANGEABLE.filter((name) => name in change && change[name] !== base[name]);
  return Object.fromEntries(names.map((name) => [name, change[name]]));
}

function carried(base: Memory): Partial<Fields<'memories'>> {
  const names = CHANGEABLE.filter((name) => base[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, base[name]]));
}

/** Former words are said again; those of today stay as history. */
export function bringBackEdits(thread: MemoryThread, former: Memory, how: Writing): Edit[] {
  const { text, kind } = former;
  return saveEdits(thread, thread.memory, { text, kind }, how);
}

/** The customer said: still so. */
export function confirmEdits(memory: Memory, at: number): Edit[] {
  return [set(memory.id, { confirmedAt: at })];
}

/** No longer so, or used up: it stays as history. */
export function endEdits(memory: Memory, at: number, why: 'used' | 'no-longer'): Edit[] {
  return [set(memory.id, { endedAt: at, endedWhy: why })];
}

/** What had ended holds after all. `today` is the civil date of the user. */
export function againEdits(memory: Memory, at: number, today: string): Edit[] {
  const dates = memory.until !== undefined && memory.until <= today ? { until: undefined } : {};
  return [set(memory.id, { endedAt: undefined, endedWhy: undefined, confirmedAt: at, ...dates })];
}

/** With all its wordings: otherwise the former words would be said again. */
export function removeEdits(thread: MemoryThread): Edit[] {
  return rowsOf(thread).map(({ id }) => ({ op: 'remove', table: 'memories', id }));
}

/** Of what was noted at once, one is kept. Unless another window has decided otherwise by then. */
export function keepOneEdits(thread: MemoryThread, kept: Memory, at: number): Edit[] {
  const others = [thread.memory, ...thread.rivals].filter(({ id }) => id !== kept.id);
  return [
    { ...set(kept.id, { confirmedAt: at, ...NOT_ENDED }), must: { endedAt: kept.endedAt } },
    ...others.map(({ id }) => set(id, { endedAt: at, endedWhy: 'other' })),
  ];
}

/** Both are true: each is a memory of its own from now on. The history stays with the lowest id, whoever decides. */
export function keepAllEdits(thread: MemoryThread): Edit[] {
  const parents = parentsOf(rowsOf(thread));
  const held = new Set<string>();
  const standing = [thread.memory, ...thread.rivals].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return standing.flatMap((memory): Edit[] => {
    const path = pathUpTo(held, memory.id, parents);
    for (const id of path) held.add(id);
    const yielded = memory.endedWhy === 'other' ? [set(memory.id, NOT_ENDED)] : [];
    const top = path.at(-1);
    if (top === undefined || !parents.has(top)) return yielded;
    return [...yielded, set(top, { supersedes: undefined })];
  });
}

/** From a row towards the first one, as far as nothing of it is held. */
function pathUpTo(held: ReadonlySet<string>, from: string, parents: ReadonlyMap<string, string>): string[] {
  const path: string[] = [];
  for (let at: string | undefined = from; at !== undefined && !held.has(at); at = parents.get(at))
    path.push(at);
  return path;
}

type SetMemory = Extract<Edit, { op: 'set'; table: 'memories' }>;

function set(id: string, fields: SetMemory['fields']): SetMemory {
  return { op: 'set', table: 'memories', id, fields };
}
