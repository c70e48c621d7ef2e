/** What the rooms need from outside, as types only: storage and platform give the adapters. */
import type { CardDue, CardsAsked } from './cadence/cards.ts';
import type { TouchSlice } from './cadence/forgotten.ts';
import type { CareFile } from './care-file.ts';
import type { DueSettings } from './due/rules.ts';
import type { Edit, Undo } from './edits.ts';
import type { FindQuery, FoundPage } from './find.ts';
import type { HintsFound } from './hints.ts';
import type { PageReading } from './reading.ts';
import type { Customer, FollowUp, Identity, Interaction, Memory, Occasion, Supply } from './records.ts';
import type { TaughtPage } from './taught-site.ts';

/** A value that keeps coming. `subscribe` returns its own cancel; `fail` ends nothing: a later value may follow. */
export interface Live<T> {
  subscribe(next: (value: T) => void, fail: (error: unknown) => void): () => void;
}

/** An identity we hold and the customer it leads to (merges already followed). */
export interface IdentityMatch {
  identity: Identity;
  customer: Customer;
  /** The CRM records by which this customer is known, where a record was asked for. */
  records?: string[];
}

/** Everything the sidebar shows of one customer; deleted rows are not in it. */
export interface CustomerFile {
  customer: Customer;
  /** Those found to be the same customer; their rows are in this file. */
  merged: Customer[];
  identities: Identity[];
  memories: Memory[];
  occasions: Occasion[];
  supplies: Supply[];
  /** Open ones by `nextAt`, then those done in the last 30 days. */
  followUps: FollowUp[];
  /** Newest first, at most 20. */
  interactions: Interaction[];
  /** Deliveries, also those before the last 20 contacts, where the customer has supplies. */
  deliveries?: Interaction[];
}

export interface AgendaItem {
  followUp: FollowUp;
  customer: Customer;
}

export interface WriteOptions {
  /**
   * Identity keys (`kind:value`). Nothing is written, and a TakenError is thrown, when one of them is held by a living
   * customer whom this batch does not make. Looked up in the writing transaction: no other window can come between.
   */
  unless?: string[];
}

/** The customer book. Reads reject and live values fail with a named StorageError. */
export interface Book {
  /** Identities with one of these `kind:value` keys. */
  liveMatches(keys: string[]): Live<IdentityMatch[]>;
  /** null when there is no such customer (never existed, or deleted). */
  liveFile(customerId: string): Live<CustomerFile | null>;
  /** Open follow-ups with `nextAt` after `after` and before `until` (epoch ms), soonest first, at most `limit`. */
  liveAgenda(until: number, limit: number, after?: number): Live<AgendaItem[]>;
  /** One open follow-up and its customer; null when it is done, deleted or was never there. */
  liveFollowUp(id: string): Live<AgendaItem | null>;
  /**
   * People whom one of these hint keys leads to, a bounded number of them, and what was said to be apart of one of
   * `of` (customer ids or identity keys).
   */
  liveHints(keys: string[], of: string[]): Live<HintsFound>;
  /** People and memories that the query finds, best first; each list at most `limit`. */
  liveFind(query: FindQuery, limit: number): Live<FoundPage>;
  readFile(customerId: string): Promise<CustomerFile | null>;
  /** All edits in one transaction, or none; durable when it resolves. The result undoes it. */
  write(edits: Edit[], options?: WriteOptions): Promise<Undo>;
  liveSetting<T>(name: string, fallback: T): Live<T>;
  /** Every kind of page that was taught, by name. */
  liveTaughtPages(): Live<TaughtPage[]>;
  /** Complaints and visits of one customer. */
  liveCare(customerId: string): Live<CareFile>;
  /** Cards that have to go into the post about now and are not sent, soonest first. */
  liveCards(asked: CardsAsked): Live<CardDue[]>;
  /** The last contact of the next customers by id: everybody, slice by slice. */
  readTouches(after: string | null, limit: number): Promise<TouchSlice>;
}

/** Words typed and not yet kept, per subject; they live outside the database, so its trouble can't lose them. */
export interface Drafts {
  read(subject: string): Promise<string>;
  /** Empty text forgets the draft. */
  keep(subject: string, text: string): Promise<void>;
}

/** What the sidebar's window shows now. */
export type PageState =
  | { kind: 'waiting' }
  /** A page that we may not read: `origin` is known only where the browser tells it. */
  | { kind: 'off'; origin: string | null }
  /** Browser pages, stores, PDF: nothing can be read here. */
  | { kind: 'closed' }
  /** `once`: read by the toolbar button, not followed. `url` is the whole address, which never leaves the extension. */
  | { kind: 'read'; tabId: number; origin: string; url: string; once: boolean; reading: PageReading };

export interface Pages {
  live: Live<PageState>;
  /** Asks the browser for exactly this origin; must be called inside a click. False = refused. */
  turnOn(origin: string): Promise<boolean>;
  turnOff(origin: string): Promise<void>;
  /** Sites of the user's list whose permission the browser took away. */
  revoked: Live<string[]>;
  /** Asks the page's reader to look again. */
  readAgain(): Promise<void>;
}

/** Whom the user picked by hand for a page, in memory only: gone with the browser's session. */
export type Pick = { kind: 'customer'; customerId: string } | { kind: 'person'; key: string };

export interface Picks {
  read(page: string): Promise<Pick | null>;
  keep(page: string, pick: Pick | null): Promise<void>;
}

/** Time, zone and identity as arguments: domain and models have no clock and no random. */
export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** IANA zone of the user. */
  zone(): string;
}

/** 128 random bits as text. */
export type NewId = () => string;

/** Closed list of storage failures that the user is told about. */
export type StorageTrouble = 'full' | 'refused' | 'damaged' | 'newer' | 'blocked' | 'failed';

/** One moment at which a follow-up speaks up. */
export interface Waiting {
  item: AgendaItem;
  /** Epoch ms. */
  at: number;
}

/** What one look at the follow-ups has found that may have to be announced. */
export interface Look {
  /** Moments since the last look, and those that were written late, soonest first. */
  waiting: Waiting[];
  /** Whether anything was written since the last one that was settled, or the clock was set back. */
  changed: boolean;
  /** How often was written by then, and which late ones were seen: for `settle`. */
  seen: { writes: number; late: string[] };
}

/** What the reminder service needs of the database. An announcement key is `followUpId@moment`. */
export interface ReminderStore {
  /** Sees to it that whatever comes up by itself has its follow-ups: a bounded part of the work at a time. */
  plan(): Promise<void>;
  /** What the user has set about announcements. */
  settings(): Promise<DueSettings>;
  /** Moments until `until` (epoch ms) that were not dealt with: bounded by what is new, not by what is overdue. */
  look(now: number, until: number): Promise<Look>;
  /**
   * All that came until `now` is dealt with, but for the keys in `held`, which are looked at again. Settles nothing
   * when something was written since the look: the next one sees to it.
   */
  settle(seen: Look['seen'], now: number, held: string[]): Promise<void>;
  countDueUntil(until: number, atMost: number): Promise<number>;
  /** The earliest announcement after `after`, or null. */
  nextAfter(after: number): Promise<number | null>;
  /** Those of the keys that this device has not announced yet, in the given order. */
  unannounced(keys: string[]): Promise<string[]>;
  /** Those of the keys that are still to be announced or answered: not done, moved or deleted since. */
  standing(keys: string[]): Promise<string[]>;
  markAnnounced(keys: string[], at: number): Promise<void>;
}

/** Small facts kept outside the database, to notice when the browser has silently emptied it. */
export interface SentinelFacts {
  installId: string;
  /** Number of write transactions the database had acknowledged. */
  writes: number;
  /** Epoch ms of the last one. */
  lastWriteAt: number;
}

export interface Sentinel {
  read(): Promise<SentinelFacts | null>;
  keep(facts: SentinelFacts): Promise<void>;
}
