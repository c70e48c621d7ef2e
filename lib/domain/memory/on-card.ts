import type { Memory } from '../records.ts';
import { knownAt } from '../review.ts';
import { forceOf } from './force.ts';
import { isFavoured, isShownAt, type Moment } from './moments.ts';
import { type MemoryThread, threadsOf } from './threads.ts';

/** A customer's memories, each in exactly one place but for former words, which stand in their thread. */
export interface CardMemories {
  taboos: Memory[];
  strongest: Memory[];
  rest: Memory[];
  /** By the id of what is said now. */
  threads: ReadonlyMap<string, MemoryThread>;
}

const MOST = 5;
const STRONG_KINDS = new Set(['preference', 'habit', 'arrangement']);

/** What the card shows at this moment, and what it leaves to the folded list. */
export function onCard(memories: readonly Memory[], now: number, moment: Moment): CardMemories {
  const threads = threadsOf(memories);
  const holding = threads
    .map((thread) => thread.memory)
    .filter((memory) => forceOf(memory, now) === 'holds')
    .toSorted((a, b) => rankOf(b, moment) - rankOf(a, moment) || latestKnown(a, b));
  const distinct = withoutDoubles(holding);
  const taboos = distinct.filter((memory) => memory.kind === 'taboo');
  const strongest = distinct.filter((memory) => isStrong(memory, moment)).slice(0, MOST);
  const shown = new Set([...taboos, ...strongest]);
  const rest = threads
    .flatMap((thread) => [thread.memory, ...thread.rivals])
    .filter((memory) => !shown.has(memory))
    .toSorted((a, b) => b.noted.at - a.noted.at || (a.id < b.id ? -1 : 1));
  return { taboos, strongest, rest, threads: new Map(threads.map((t) => [t.memory.id, t])) };
}

/** Likes, habits and arrangements, and whatever the user wants seen: pinned, for this moment, or for once. */
function isStrong(memory: Memory, moment: Moment): boolean {
  if (memory.kind === 'taboo' || !isShownAt(memory, moment)) return false;
  const { kind, pinned, once, shownWhen } = memory;
  return STRONG_KINDS.has(kind) || pinned === 1 || once === 1 || shownWhen === moment;
}

/** Pinned first, then what is meant for one occasion, then what belongs to the moment. */
function rankOf(memory: Memory, moment: Moment): number {
  const { pinned, once } = memory;
  return (pinned === 1 ? 4 : 0) + (once === 1 ? 2 : 0) + (isFavoured(memory, moment) ? 1 : 0);
}

function latestKnown(a: Memory, b: Memory): number {
  return knownAt(b) - knownAt(a) || (a.id < b.id ? -1 : 1);
}

/** Noted twice is said once; words that are hidden are no double of words that are not. */
function withoutDoubles(memories: readonly Memory[]): Memory[] {
  const seen = new Set<string>();
  return memories.filter(({ kind, sensitive, text }) => {
    const key = `${kind} ${sensitive ?? 0} ${text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
