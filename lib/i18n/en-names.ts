import type { StorageTrouble } from '../domain/ports.ts';
import type { PersonRole } from '../domain/reading.ts';
import type {
  Channel,
  IdentityKind,
  Interaction,
  LifecycleStage,
  MemoryKind,
  Occasion,
  Tier,
} from '../domain/records.ts';

const KINDS: Record<MemoryKind, string> = {
  taboo: 'Taboo',
  preference: 'Likes',
  habit: 'Habit',
  arrangement: 'Arrangement',
  fact: 'Fact',
  note: 'Note',
};
const TIERS: Record<Tier, string> = { vip: 'VIP', major: 'Major', ordinary: 'Ordinary', small: 'Small' };
const STAGES: Record<LifecycleStage, string> = {
  suspect: 'Suspect',
  prospect: 'Prospect',
  disqualified: 'Disqualified',
  'first-purchase': 'First purchase',
  repeat: 'Repeat',
  client: 'Client',
  member: 'Member',
  advocate: 'Advocate',
  partner: 'Partner',
  'ex-customer': 'Ex-customer',
};
const CHANNELS: Record<Channel, string> = {
  call: 'Call',
  message: 'Message',
  visit: 'Visit',
  delivery: 'Delivery',
  other: 'To do',
};
const OCCASIONS: Record<Occasion['kind'], string> = {
  birthday: 'Birthday',
  'pay-day': 'Pay day',
  anniversary: 'Anniversary',
  'holiday-card': 'Holiday card',
};
const CONTACTS: Record<Interaction['kind'], string> = {
  message: 'Message',
  call: 'Call',
  visit: 'Visit',
  delivery: 'Delivery',
  purchase: 'Purchase',
  complaint: 'Complaint',
};
const ROLES: Record<PersonRole, string> = {
  from: 'From',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  'reply-to': 'Reply to',
  sender: 'Sender',
  record: 'Record',
  mentioned: 'Mentioned',
};
const SIGNALS: Record<IdentityKind, string> = {
  email: 'E-mail',
  phone: 'Phone',
  'crm-record': 'CRM record',
  handle: 'Handle',
  'display-name': 'Name',
};
const TROUBLES: Record<StorageTrouble, string> = {
  full: 'The disk is full. Free some space, then try again.',
  refused:
    'This browser window does not let Regulars keep data. A private window or a strict privacy setting does this.',
  damaged: 'The browser reports that its copy of your book is damaged.',
  newer: 'Your book was written by a newer Regulars. Update this one.',
  blocked: 'Another Regulars window holds the book. Close it and reload.',
  failed: 'The browser could not reach your book just now.',
};

/** The words of the trade: what kinds, stages and troubles are called. */
export const enNames = {
  memoryKind: (name: MemoryKind) => KINDS[name],
  tier: (name: Tier) => TIERS[name],
  stage: (name: LifecycleStage) => STAGES[name],
  channel: (name: Channel) => CHANNELS[name],
  occasion: (name: Occasion['kind']) => OCCASIONS[name],
  contact: (name: Interaction['kind']) => CONTACTS[name],
  role: (name: PersonRole) => ROLES[name],
  signal: (name: IdentityKind) => SIGNALS[name],
  trouble: (name: StorageTrouble) => TROUBLES[name],
};
