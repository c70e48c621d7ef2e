/**
 * The rows of the database: flat fields and one envelope `_`.
 * Unknown fields of a newer version are carried through untouched.
 */

import type { TaughtFields } from './taught-site.ts';

/** Hybrid logical clock as sortable text: 9 base-36 digits of ms, 3 of counter, `.`, device id. */
export type Stamp = string;

export interface Envelope {
  /** Record format version. */
  v: number;
  /** Creation stamp: holds for every field not named in `m`. */
  c: Stamp;
  /** Stamps of fields changed after creation. */
  m?: Record<string, Stamp>;
  /** Values that lost a true concurrent edit, shown as "also noted". */
  alt?: Record<string, { value: unknown; stamp: Stamp }[]>;
  /** Stamps of `alt` values the user dismissed. */
  gone?: Record<string, Stamp[]>;
  /** Erased for privacy: the payload is gone for good. */
  erased?: Stamp;
}

export interface Row {
  id: string;
  /** 1 = deleted; the other fields stay for 90 days. */
  del: 0 | 1;
  _: Envelope;
}

export type CustomerKind = 'person' | 'household' | 'organisation';
export type LifecycleStage =
  | 'suspect'
  | 'prospect'
  | 'disqualified'
  | 'first-purchase'
  | 'repeat'
  | 'client'
  | 'member'
  | 'advocate'
  | 'partner'
  | 'ex-customer';
export type Tier = 'vip' | 'major' | 'ordinary' | 'small';

export interface Customer extends Row {
  kind: CustomerKind;
  /** internal = a colleague we serve. */
  scope: 'external' | 'internal';
  displayName: string;
  /** How to greet: "Ms Chen", "陈老师". */
  greeting?: string;
  /** How to say the name. */
  pronunciation?: string;
  organisation?: string;
  organisationId?: string;
  title?: string;
  city?: string;
  industry?: string;
  language?: string;
  source?: string;
  stage?: LifecycleStage;
  stageReason?: string;
  tierOverride?: Tier;
  receptionType?: string;
  /** Civil date `yyyy-mm-dd` or year since which they are a customer. */
  since?: string;
  /** Set when found to be the same as another customer (that id); children are read through it. */
  mergedInto?: string;
  /** Marks the sample data of the practice inbox. */
  practice?: 1;
  /** Derived: case-folded display name. */
  sortName?: string;
}

export type IdentityKind = 'email' | 'phone' | 'crm-record' | 'handle' | 'display-name';

/** Natural id `kind:value:customerId`. */
export interface Identity extends Row {
  customerId: string;
  kind: IdentityKind;
  value: string;
  /** `kind:value`; several customers may share one (info@), the resolver says so. */
  key: string;
  raw: string;
  label?: string;
  firstSeenAt: number;
  lastSeenAt?: number;
  /** 1 = the user said: this address is not (only) this customer; never match by it. */
  apart?: 1;
}

export type MemoryKind = 'preference' | 'taboo' | 'habit' | 'arrangement' | 'fact' | 'note';

/** When, where and by whom a memory was learned. `at` is epoch ms. */
export interface Provenance {
  at: number;
  by?: string;
  /** Page (origin + path) and subject where it was learned. */
  page?: string;
  subject?: string;
  quote?: string;
}

export interface Memory extends Row {
  customerId: string;
  kind: MemoryKind;
  text: string;
  topic?: string;
  /** Civil dates between which it holds. */
  from?: string;
  until?: string;
  shownWhen?: 'opening' | 'writing' | 'visit' | 'payment';
  sensitive?: 1;
  pinned?: 1;
  once?: 1;
  noted: Provenance;
  /** Epoch ms of the last confirmation; absent = never since noted. */
  confirmedAt?: number;
  supersedes?: string;
  /** Derived: epoch ms when it should be asked again. */
  reviewAt?: number;
}

export interface CivilDate {
  calendar: 'gregorian' | 'chinese';
  year?: number;
  month: number;
  leap?: 1;
  day: number;
}

export interface Occasion extends Row {
  customerId: string;
  kind: 'birthday' | 'pay-day' | 'anniversary' | 'holiday-card';
  title?: string;
  date: CivilDate;
  leadDays: number;
  nextOn?: string;
}

export interface Supply extends Row {
  customerId: string;
  product: string;
  unit: string;
  capacity?: number;
  usePerDay?: number;
  safetyFactor: number;
  payDayRule?: string;
  nextOn?: string;
}

/** A local moment: civil date, optional wall time, and the zone they are meant in. */
export interface LocalDue {
  /** `yyyy-mm-dd` */
  date: string;
  /** `hh:mm`; absent = any time that day (announced at the start of the working day). */
  time?: string;
  /** IANA zone. */
  zone: string;
}

export type Channel = 'call' | 'message' | 'visit' | 'delivery' | 'other';

export interface FollowUp extends Row {
  customerId: string;
  title: string;
  channel: Channel;
  due: LocalDue;
  /** RFC 5545 words, e.g. `FREQ=DAILY;INTERVAL=25`. */
  recurrence?: string;
  /** Minutes before `due` at which to announce. */
  leadMinutes?: number;
  /** Epoch ms. */
  doneAt?: number;
  snoozedTo?: number;
  assignee?: string;
  origin: 'manual' | 'occasion' | 'supply' | 'promise' | 'cadence' | 'visit' | 'calendar';
  /** Derived: epoch ms of the next announcement; absent when done. */
  nextAt?: number;
}

export interface Interaction extends Row {
  customerId: string;
  at: number;
  kind: 'message' | 'call' | 'visit' | 'delivery' | 'purchase' | 'complaint';
  channel?: Channel;
  direction?: 'in' | 'out';
  text: string;
  amount?: number;
  currency?: string;
  cost?: number;
  product?: string;
  quantity?: number;
  source?: string;
}

export interface ComplaintCase extends Row {
  customerId: string;
  steps: { title: string; dueAt: number; doneAt?: number }[];
  outcome?: string;
  nextAt?: number;
}

export interface VisitPlan extends Row {
  customerId: string;
  steps: { title: string; done?: 1; note?: string }[];
  outcome?: string;
  nextAt?: number;
}

/** Natural id `from:kind:to`. */
export interface Relation extends Row {
  from: string;
  to: string;
  /** `apart`: the user said that these are two, or that somebody is not of that company. */
  kind: 'referral' | 'household' | 'family' | 'colleague' | 'assistant' | 'member-of' | 'apart';
  at?: number;
  thankedAt?: number;
}

/** A kind of page that the user taught us. `fields` is one value: two people never extend one definition. */
export interface TaughtSite extends Row {
  name: string;
  pattern: string;
  fields: TaughtFields;
}

/** Natural id = the setting's name. */
export interface Setting extends Row {
  value: unknown;
}

export interface Staff extends Row {
  name: string;
  device?: string;
}

/** The shared tables: written only by the one writer. */
export interface Tables {
  customers: Customer;
  identities: Identity;
  memories: Memory;
  occasions: Occasion;
  supplies: Supply;
  followUps: FollowUp;
  interactions: Interaction;
  cases: ComplaintCase;
  visits: VisitPlan;
  relations: Relation;
  taughtSites: TaughtSite;
  settings: Setting;
  staff: Staff;
}

export type TableName = keyof Tables;

/** The fields of a table that a writer may set: no envelope, no derived columns. */
export type Fields<T extends TableName> = Omit<
  Tables[T],
  'id' | 'del' | '_' | 'sortName' | 'nextAt' | 'nextOn' | 'reviewAt'
>;
