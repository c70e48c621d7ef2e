import type {
  Customer,
  FollowUp,
  Interaction,
  LifecycleStage,
  Memory,
  MemoryKind,
  Occasion,
  Tier,
} from './records.ts';

/** What is looked for: all that is given must hold. */
export interface FindQuery {
  /** Chinese parts anywhere, Latin words whole and the last one by its start; names by pinyin too. */
  text: string;
  /** Only memories of these kinds: `taboo` with `peanuts` is who can't eat peanuts. */
  kinds?: MemoryKind[];
  /** Only memories of this topic, by any of its names. */
  topic?: string;
  tier?: Tier;
  stage?: LifecycleStage;
  /** Epoch ms: only customers with no interaction since. */
  notContactedSince?: number;
  scope?: 'all' | 'people' | 'memories';
  /** Memories that are no more and former wordings too. */
  past?: true;
  /** How many of each list were shown before; the page begins after them. */
  after?: number;
}

/** By what a person was found, best first. `filter`: nothing was typed. */
export type FoundWhy = 'exact' | 'start' | 'name' | 'pinyin' | 'identity' | 'about' | 'filter';

/** From and to in the text beside it, in UTF-16 units. */
export type Span = [number, number];

export interface FoundPerson {
  /** The one who remains, where several were found to be the same. */
  customer: Customer;
  why: FoundWhy;
  /** The name, address or other field that was found, as it is stored. */
  text: string;
  spans: Span[];
}

export interface FoundMemory {
  customer: Customer;
  /** Its words may be sensitive: whoever shows it looks at the row. */
  memory: Memory;
  /** In `memory.text`; what was typed may also be said by the topic, or name the customer. */
  spans: Span[];
  /** Ended, or said otherwise since; only when asked for. */
  past?: true;
}

/** Other words that were found. */
export type FoundOther = { customer: Customer; text: string; spans: Span[] } & (
  | { table: 'followUps'; row: FollowUp }
  | { table: 'occasions'; row: Occasion }
  | { table: 'interactions'; row: Interaction }
);

/** Each list best first, at most as many as asked for. */
export interface FoundPage {
  people: FoundPerson[];
  /** Taboos, then pinned ones, then the latest; then those that say a part while the rest names their customer. */
  memories: FoundMemory[];
  others: FoundOther[];
  /** There may be more than is shown here. */
  more: boolean;
  /** While the index is being made: people by the start of their name and what is indexed already. */
  indexing?: { done: number; total: number };
}
