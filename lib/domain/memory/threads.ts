import type { Memory } from '../records.ts';
import { groupBy } from './group-by.ts';

/** One remembered thing through all its wordings. */
export interface MemoryThread {
  /** The first row's id: the same whatever becomes of the words. */
  id: string;
  /** What is said now. */
  memory: Memory;
  /** Said at the same time in another window, and not decided upon yet. */
  rivals: Memory[];
  /** What was said before, latest first. */
  former: Memory[];
}

interface Place {
  root: string;
  depth: number;
}

/** The living rows of a customer as threads: no row is in none, and none is in two. */
export function threadsOf(memories: readonly Memory[]): MemoryThread[] {
  const parents = parentsOf(memories);
  const replaced = new Set(parents.values());
  const places = new Map(memories.map((memory) => [memory.id, placeOf(memory.id, parents)]));
  const groups = groupBy(memories, (memory) => places.get(memory.id)?.root ?? memory.id);
  const depth = (memory: Memory) => places.get(memory.id)?.depth ?? 0;
  return [...groups].flatMap(([id, rows]) => {
    const standing = standingOf(rows.filter((row) => !replaced.has(row.id)));
    const [memory, ...rivals] = standing;
    if (memory === undefined) return [];
    const shown = new Set(standing);
    const former = rows
      .filter((row) => !shown.has(row))
      .sort((a, b) => depth(b) - depth(a) || latestFirst(a, b));
    return [{ id, memory, rivals, former }];
  });
}

/** Every row of a thread. */
export function rowsOf(thread: MemoryThread): Memory[] {
  return [thread.memory, ...thread.rivals, ...thread.former];
}

/** Where nothing else is known of a memory. */
export function loneThread(memory: Memory): MemoryThread {
  return { id: memory.id, memory, rivals: [], former: [] };
}

/** The row whose words each row replaces. */
export function parentsOf(memories: readonly Memory[]): Map<string, string> {
  const living = new Map(memories.map((memory) => [memory.id, memory]));
  const parents = new Map<string, string>();
  for (const memory of memories) {
    const parent = memory.supersedes === undefined ? undefined : livingBefore(memory, living);
    if (parent !== undefined) parents.set(memory.id, parent);
  }
  // Two devices can make a circle: it begins at its lowest id, or nothing of it would be said.
  for (const id of [...parents.keys()].sort()) if (leadsBack(id, parents)) parents.delete(id);
  return parents;
}

/** A row in between may have been taken back: the ids of later wordings begin with the thread's. */
function livingBefore({ id, supersedes = '' }: Memory, living: ReadonlyMap<string, Memory>) {
  if (living.has(supersedes)) return supersedes;
  for (let end = id.lastIndexOf('~'); end > 0; end = id.lastIndexOf('~', end - 1)) {
    if (living.has(id.slice(0, end))) return id.slice(0, end);
  }
  return undefined;
}

/** Counted, since one that leads into a circle of others never comes to an end. */
function leadsBack(id: string, parents: ReadonlyMap<string, string>): boolean {
  let left = parents.size;
  for (let at = parents.get(id); at !== undefined && left > 0; at = parents.get(at)) {
    if (at === id) return true;
    left -= 1;
  }
  return false;
}

function placeOf(id: string, parents: ReadonlyMap<string, string>): Place {
  let root = id;
  let depth = 0;
  for (let at = parents.get(id); at !== undefined; at = parents.get(at)) {
    root = at;
    depth += 1;
  }
  return { root, depth };
}

/**
 * What is said now, first what leads: never nothing. Two windows that each kept the other's words have
 * decided nothing: both are said.
 */
function standingOf(latest: Memory[]): Memory[] {
  const kept = latest.filter((memory) => memory.endedWhy !== 'other');
  const undecided = (kept.length > 0 ? kept : latest).toSorted(leadingFirst);
  const holding = undecided.filter((memory) => memory.endedAt === undefined || kept.length === 0);
  if (holding.length === 0) return undecided.slice(0, 1);
  const same = (a: Memory, b: Memory) => a.kind === b.kind && a.text.trim() === b.text.trim();
  return holding.filter((memory, i) => !holding.slice(0, i).some((other) => same(memory, other)));
}

function leadingFirst(a: Memory, b: Memory): number {
  return Number(b.kind === 'taboo') - Number(a.kind === 'taboo') || latestFirst(a, b);
}

function latestFirst(a: Memory, b: Memory): number {
  return b.noted.at - a.noted.at || (a.id < b.id ? -1 : 1);
}
