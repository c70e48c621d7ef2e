import type { Channel, CivilDate, IdentityKind, LocalDue, MemoryKind } from './records.ts';

/** What a quick-add line can mean; each may be corrected to another before it is kept. */
export type LineKind =
  | MemoryKind
  | 'supply'
  | 'follow-up'
  | 'occasion'
  | 'promise'
  | 'referral'
  | 'purchase'
  | 'identity';

/**
 * One thing that a line or a paste means. Every word of it stands in `text` or in a field of its own; where words of
 * time or a topic were taken out of `text`, `said` has all of them as they were written.
 */
export type LineItem =
  | MemoryItem
  | FollowUpItem
  | OccasionItem
  | SupplyItem
  | ReferralItem
  | PurchaseItem
  | IdentityItem;

export interface MemoryItem {
  kind: MemoryKind;
  text: string;
  said?: string;
  topic?: string;
  /** Civil dates between which it holds. */
  from?: string;
  until?: string;
  sensitive?: 1;
  /** It began like something with a date, and no date could be read. */
  dateMissing?: true;
  /** A kind that the words suggest; the user decides. */
  suggested?: LineKind;
}

/** `promise` = something we said we would do; due within 24 hours when no date is named. */
export interface FollowUpItem {
  kind: 'follow-up' | 'promise';
  text: string;
  said?: string;
  channel: Channel;
  due: LocalDue;
  /** RFC 5545 words. */
  recurrence?: string;
}

export interface OccasionItem {
  kind: 'occasion';
  text: string;
  said?: string;
  occasion: 'birthday' | 'pay-day' | 'anniversary';
  date: CivilDate;
}

/** `quantity` of `unit` lasts `days`. */
export interface SupplyItem {
  kind: 'supply';
  text: string;
  product?: string;
  quantity: number;
  unit: string;
  days: number;
}

export interface ReferralItem {
  kind: 'referral';
  text: string;
  /** `from` = that person sent this customer to us; `to` = this customer sent us that person. */
  direction: 'from' | 'to';
  person: string;
  /** Normalised, when the line gives it. */
  email?: string;
}

export interface PurchaseItem {
  kind: 'purchase';
  text: string;
  /** In major units: 12.5. */
  amount?: number;
  /** ISO 4217. */
  currency?: string;
  product?: string;
  quantity?: number;
  unit?: string;
}

export interface IdentityItem {
  kind: 'identity';
  text: string;
  identity: IdentityKind;
  /** Normalised. */
  value: string;
  raw: string;
  label?: string;
  /** The name that stands beside it: "Alice Chen <alice@x.example>". */
  person?: string;
}
