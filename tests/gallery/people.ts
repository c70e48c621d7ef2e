import type { Edit } from '../../lib/domain/edits.ts';
import type { PersonRole, PersonSeen } from '../../lib/domain/reading.ts';
import type { Customer, Fields, Memory } from '../../lib/domain/records.ts';
import type { Language } from '../../lib/i18n/language.ts';

/** Midday of a Wednesday, so that "today", "overdue" and ages are the same on every picture. */
export const NOW = Date.UTC(2026, 4, 20, 4);
export const ZONE = 'Asia/Taipei';
export const DAY = 86_400_000;

type Words = Record<Language, string>;
export const say = (words: Words, language: Language): string => words[language];

export function seen(name: string, email: string | null, role: PersonRole = 'from'): PersonSeen {
  const signals = email ? [{ kind: 'email' as const, value: email, raw: email, confidence: 1 }] : [];
  return { role, name, signals };
}

export function customer(id: string, fields: Partial<Fields<'customers'>> & { displayName: string }): Edit {
  return { op: 'set', table: 'customers', id, fields: { kind: 'person', scope: 'external', ...fields } };
}

export function email(customerId: string, value: string): Edit {
  const key = `email:${value}`;
  const fields = { customerId, kind: 'email' as const, value, key, raw: value, firstSeenAt: NOW - 900 * DAY };
  return { op: 'set', table: 'identities', id: `${key}:${customerId}`, fields };
}

interface MemoryOf {
  kind: Memory['kind'];
  text: string;
  days: number;
  confirmed?: number;
  pinned?: 1;
  subject?: string;
}

let count = 0;

export function memory(customerId: string, of: MemoryOf): Edit {
  count += 1;
  const { kind, text, days, confirmed, pinned, subject } = of;
  const noted = { at: NOW - days * DAY, ...(subject ? { subject, page: 'https://mail.example.com/' } : {}) };
  const fields = {
    customerId,
    kind,
    text,
    noted,
    ...(confirmed === undefined ? {} : { confirmedAt: NOW - confirmed * DAY }),
    ...(pinned ? { pinned } : {}),
  };
  return { op: 'set', table: 'memories', id: `memory-${count}`, fields };
}

export function followUp(
  customerId: string,
  id: string,
  fields: Pick<Fields<'followUps'>, 'title' | 'channel'> & Partial<Fields<'followUps'>>,
  date: string,
  time?: string,
): Edit {
  const due = { date, ...(time ? { time } : {}), zone: ZONE };
  return { op: 'set', table: 'followUps', id, fields: { customerId, origin: 'manual', due, ...fields } };
}

export function said(
  customerId: string,
  days: number,
  kind: 'call' | 'message' | 'visit',
  text: string,
): Edit {
  count += 1;
  const fields = { customerId, at: NOW - days * DAY, kind, text };
  return { op: 'set', table: 'interactions', id: `said-${count}`, fields };
}

export const NAMES: Record<Language, Pick<Customer, 'displayName'> & { email: string; other: string }> = {
  en: { displayName: 'Alice Chen', email: 'alice@chen-architects.example', other: 'Daniel O’Brien' },
  'zh-CN': { displayName: '陈雅雯', email: 'alice@chen-architects.example', other: '王志远' },
  'zh-TW': { displayName: '陳雅雯', email: 'alice@chen-architects.example', other: '王志遠' },
};
