/**
 * The rows of the database: flat fields and one envelope `_`.
 * Unknown fields of a newer version are carried through untouched.
 */

import type { ComplaintCase, VisitPlan } from './care-records.ts';
import type { About } from './plan/about.ts';
import type { Channel, LocalDue, Provenance, Row } from './row.ts';
import type { TaughtFields } from './taught-site.ts';

export type { CaseStep, ComplaintCase, VisitCount, VisitPlan, VisitStep } from './care-records.ts';
export type { Channel, Envelope, LocalDue, Provenance, Row, Stamp } from './row.ts';

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
  /** Stay in touch at least that often: an ISO 8601 duration, `P6W`. */
  cadence?: string;
  /** Civil date on which that was said. */
  cadenceFrom?: string;
  /** Set when found to be the same as another customer (that id); children are read through it. */
  mergedInto?: string;
  /** Marks the sample data of the practice inbox. */
  practice?: 1;
  /** Tags are fields of their own: two people never extend one value. */
  [tag: `tag:${string}`]: 1;
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
  /** Meant for one occasion: used, it is over. */
  once?: 1;
  /** Never asked again. */
  permanent?: 1;
  noted: Provenance;
  /** Epoch ms of the last confirmation; absent = never since noted. */
  confirmedAt?: number;
  /** Epoch ms since which it is no more; the words stay as history. */
  endedAt?: number;
  /** `other`: of two that were noted at once, the other was kept. */
  endedWhy?: 'used' | 'no-longer' | 'other';
  /** The row whose words these replace. */
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
  /** How much fits: the jar, the shelf. */
  capacity?: number;
  usePerDay?: number;
  /** Civil date on which the use was last stated: what was used before says nothing any more. */
  statedOn?: string;
  /** How many live on it. */
  household?: number;
  /** What was there when somebody looked, as one value: two counts never mix. */
  counted?: StockCount;
  /** Suggest so many times what was used. */
  safetyFactor: number;
  /** Deliver that many days before it runs out; absent = a quarter of the time that it lasts. */
  safetyDays?: number;
  /** RFC 5545 words of the day wages come; absent = the customer's pay day. */
  payDayRule?: string;
  /** Collecting that falls on a weekend; absent = on the next working day. */
  weekend?: 'before' | 'same';
  /** The words in which it was said. */
  text?: string;
  nextOn?: string;
}

/** `on` is a civil date. */
export interface StockCount {
  quantity: number;
  on: string;
}

/** What the plan said of a follow-up when it last wrote it: what differs from this now was changed by hand. */
export type PlanSaid = Pick<FollowUp, 'title' | 'channel' | 'due' | 'leads' | 'about'>;

export interface FollowUp extends Row {
  customerId: string;
  title: string;
  channel: Channel;
  due: LocalDue;
  /** RFC 5545 words, e.g. `FREQ=DAILY;INTERVAL=25`. */
  recurrence?: string;
  /** Minutes before `due` at which to announce, each once; whole days are counted on the calendar. Absent = at `due`. */
  leads?: number[];
  /** What rows of before had instead of `leads`: read on, no longer written. */
  leadMinutes?: number;
  /** Epoch ms. */
  doneAt?: number;
  snoozedTo?: number;
  assignee?: string;
  origin: 'manual' | 'occasion' | 'supply' | 'promise' | 'cadence' | 'visit' | 'calendar';
  /** What it follows from: its title is made of this when it is shown. */
  about?: About;
  /** Made by the plan, which said this last; what differs from it was changed by hand. */
  planned?: PlanSaid;
  /** 1 = deleted by the plan, not by the user: it may come back. */
  withdrawn?: 1;
  /** Derived: epoch ms of the first announcement; absent when done. */
  nextAt?: number;
  /** Derived: epoch ms of every announcement, in order; absent when done. */
  speaksAt?: number[];
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
  unit?: string;
  /** The supply that was filled. */
  supplyId?: string;
  /** What was still there before it. */
  counted?: number;
  /** 1 = not paid for yet. */
  owed?: 1;
  source?: string;
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
  'id' | 'del' | '_' | 'sortName' | 'nextAt' | 'speaksAt' | 'nextOn' | 'reviewAt'
>;
