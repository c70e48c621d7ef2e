/** What the rooms need from outside, as types only: storage and platform give the adapters. */
import type { Edit, Undo } from './edits.ts';
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
  /** People by name, e-mail or phone start, or words inside the name; at most `limit`. */
  liveSearch(text: string, limit: number): Live<Customer[]>;
  readFile(customerId: string): Promise<CustomerFile | null>;
  /** All edits in one transaction, or none; durable when it resolves. The result undoes it. */
  write(edits: Edit[], options?: WriteOptions): Promise<Undo>;
  liveSetting<T>(name: string, fallback: T): Live<T>;
  /** Every kind of page that was taught, by name. */
  liveTaughtPages(): Live<TaughtPage[]>;
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

/** What the reminder service needs of the database. An announcement key is `followUpId@nextAt`. */
export interface ReminderStore {
  /** Open follow-ups with `nextAt` at or before `until`, soonest first. */
  dueUntil(until: number, limit: number): Promise<AgendaItem[]>;
  countDueUntil(until: number, atMost: number): Promise<number>;
  /** The earliest `nextAt` after `after`, or null. */
  nextAfter(after: number): Promise<number | null>;
  /** Those of the keys that this device has not announced yet, in the given order. */
  unannounced(keys: string[]): Promise<string[]>;
  markAnnounced(keys: string[], at: number): Promise<void>;
  /** Announcements of what is still due stay remembered; others are forgotten once their time is over. */
  keepAnnounced(stillDue: string[], at: number): Promise<void>;
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
