import type { CustomerFile, IdentityMatch } from '../../lib/domain/ports.ts';
import type { IdentitySignal, PersonRole, PersonSeen, SignalKind } from '../../lib/domain/reading.ts';
import type {
  Customer,
  FollowUp,
  Identity,
  Interaction,
  Memory,
  Occasion,
} from '../../lib/domain/records.ts';

/** Rows and people for the tests of the domain, as the database and the readers would give them. */
export const ENVELOPE = { v: 1, c: '000000000000.test' };
export const ZONE = 'Asia/Taipei';

export function at(local: string, zone = ZONE): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}

/** Ids 1, 2, 3 … */
export function counter(): () => string {
  let n = 0;
  return () => {
    n += 1;
    return `id-${n}`;
  };
}

export function signal(kind: SignalKind, value: string, confidence = 1): IdentitySignal {
  return { kind, value, raw: value, confidence };
}

/** A person in a header; no address = a mere name. */
export function person(name: string, email?: string, role: PersonRole = 'from'): PersonSeen {
  return { role, name, signals: email === undefined ? [] : [signal('email', email)] };
}

export function customer(id: string, more: Partial<Customer> = {}): Customer {
  return { id, del: 0, _: ENVELOPE, kind: 'person', scope: 'external', displayName: id, ...more };
}

export function match(key: string, owner: Customer, more: Partial<Identity> = {}): IdentityMatch {
  const [kind = '', ...rest] = key.split(':');
  const value = rest.join(':');
  const identity: Identity = {
    id: `${key}:${owner.id}`,
    del: 0,
    _: ENVELOPE,
    customerId: owner.id,
    kind: kind as Identity['kind'],
    value,
    key,
    raw: value,
    firstSeenAt: 0,
    ...more,
  };
  return { identity, customer: owner };
}

export function memory(id: string, more: Partial<Memory> = {}): Memory {
  return { id, del: 0, _: ENVELOPE, customerId: 'c', kind: 'fact', text: id, noted: { at: 0 }, ...more };
}

export function followUp(id: string, date: string, time?: string, more: Partial<FollowUp> = {}): FollowUp {
  const due = time === undefined ? { date, zone: ZONE } : { date, time, zone: ZONE };
  return {
    id,
    del: 0,
    _: ENVELOPE,
    customerId: 'c',
    title: id,
    channel: 'call',
    due,
    origin: 'manual',
    ...more,
  };
}

export function interaction(id: string, when: number, more: Partial<Interaction> = {}): Interaction {
  return { id, del: 0, _: ENVELOPE, customerId: 'c', at: when, kind: 'message', text: id, ...more };
}

export function occasion(id: string, more: Partial<Occasion> = {}): Occasion {
  const date = { calendar: 'gregorian' as const, month: 8, day: 15 };
  return { id, del: 0, _: ENVELOPE, customerId: 'c', kind: 'birthday', date, leadDays: 7, ...more };
}

export function file(more: Partial<CustomerFile> = {}): CustomerFile {
  const none = {
    merged: [],
    identities: [],
    memories: [],
    occasions: [],
    supplies: [],
    followUps: [],
    interactions: [],
  };
  return { customer: customer('c'), ...none, ...more };
}
