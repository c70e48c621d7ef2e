import { forceOf } from '../memory/force.ts';
import { type MemoryThread, threadsOf } from '../memory/threads.ts';
import { readyTopic } from '../memory/topics.ts';
import type { CustomerFile } from '../ports.ts';
import type { Memory } from '../records.ts';
import { contactHours } from './contact-hours.ts';
import { foldWords } from './fold.ts';

/** What matters of one customer while somebody writes to them. */
export interface WritingSide {
  taboos: Memory[];
  /** When to be reached, and what was kept for this moment. */
  notes: Memory[];
  /** History and rivals of each, by its id. */
  threads: ReadonlyMap<string, MemoryThread>;
  /** What the draft is compared with. */
  watched: Memory[];
}

const MUST_NOT =
  /\b(?:allerg|intoleran|vegetarian|vegan|halal|kosher|co?eliac|diabet|teetotal)|\b(?:doesn't|does not|can't|cannot|never) (?:eat|drink|take)s?\b|过敏|不耐|忌口|素食|吃素|清真|糖尿病|痛风|不[吃喝]|不能[吃喝]/u;

/** Of two rivals the draft is compared with both. */
export function writingOf(file: Pick<CustomerFile, 'memories'>, now: number): WritingSide {
  const threads = threadsOf(file.memories);
  const holds = (memory: Memory) => forceOf(memory, now) === 'holds';
  const latestFirst = (a: Memory, b: Memory) => b.noted.at - a.noted.at || (a.id < b.id ? -1 : 1);
  const said = threads
    .map(({ memory }) => memory)
    .filter(holds)
    .toSorted(latestFirst);
  const every = threads.flatMap(({ memory, rivals }) => [memory, ...rivals]).filter(holds);
  return {
    taboos: said.filter(({ kind }) => kind === 'taboo'),
    notes: said.filter((memory) => memory.kind !== 'taboo' && isForWriting(memory)),
    threads: new Map(threads.map((thread) => [thread.memory.id, thread])),
    watched: every.filter((memory) => memory.kind === 'taboo' || isWatched(memory)),
  };
}

function isForWriting(memory: Memory): boolean {
  return memory.shownWhen === 'writing' || isContactTime(memory);
}

/** A passing note tells no hours, unless it was put under that topic. */
function isContactTime(memory: Memory): boolean {
  if (readyTopic(memory.topic) === 'contact-hours') return true;
  return memory.kind !== 'note' && contactHours(memory) !== null;
}

function isWatched(memory: Memory): boolean {
  return memory.sensitive === 1 || isContactTime(memory) || MUST_NOT.test(foldWords(memory.text));
}
