import { dateAt, epochAt } from '../due.ts';
import type { Edit } from '../edits.ts';
import { identityId, identityKey } from '../identity-key.ts';
import type { Fields, LocalDue, MemoryKind, TableName } from '../records.ts';

/** Builds the rows of one practice customer; ids count up, so the same book is made every time. */
export interface PracticeRows {
  edits: Edit[];
  customer(fields: Partial<Fields<'customers'>> & { displayName: string }): void;
  identity(kind: 'email' | 'phone', value: string): void;
  memory(kind: MemoryKind, text: string, at: number, more?: Partial<Fields<'memories'>>): void;
  followUp(title: string, due: LocalDue, fields: Partial<Fields<'followUps'>>): void;
  interaction(kind: Fields<'interactions'>['kind'], text: string, at: number, direction?: 'in' | 'out'): void;
  occasion(fields: Omit<Fields<'occasions'>, 'customerId'>): void;
  supply(fields: Omit<Fields<'supplies'>, 'customerId'>): void;
}

/** What the user may have added to a row that comes back: it begins anew. */
const BLANK = {
  customers: {
    greeting: undefined,
    pronunciation: undefined,
    organisation: undefined,
    organisationId: undefined,
    title: undefined,
    city: undefined,
    industry: undefined,
    language: undefined,
    source: undefined,
    stage: undefined,
    stageReason: undefined,
    tierOverride: undefined,
    receptionType: undefined,
    since: undefined,
    mergedInto: undefined,
  },
  identities: { label: undefined, apart: undefined },
  memories: {
    topic: undefined,
    from: undefined,
    until: undefined,
    shownWhen: undefined,
    sensitive: undefined,
    pinned: undefined,
    once: undefined,
    confirmedAt: undefined,
    supersedes: undefined,
  },
  followUps: {
    recurrence: undefined,
    leadMinutes: undefined,
    doneAt: undefined,
    snoozedTo: undefined,
    assignee: undefined,
  },
} as const;

export function practiceRows(customerId: string, now: number): PracticeRows {
  const edits: Edit[] = [];
  const counts = new Map<TableName, number>();
  const nextId = (table: TableName) => {
    const n = (counts.get(table) ?? 0) + 1;
    counts.set(table, n);
    return `${customerId}-${table}-${n}`;
  };
  return {
    edits,
    customer: (more) => {
      const fields = { ...BLANK.customers, kind: 'person', scope: 'external', practice: 1, ...more } as const;
      edits.push({ op: 'set', table: 'customers', id: customerId, fields });
    },
    identity: (kind, value) => {
      const seen = { firstSeenAt: now, lastSeenAt: now };
      const key = identityKey(kind, value);
      const fields = { ...BLANK.identities, customerId, kind, value, key, raw: value, ...seen };
      edits.push({ op: 'set', table: 'identities', id: identityId(kind, value, customerId), fields });
    },
    memory: (kind, text, at, more = {}) => {
      const fields = { ...BLANK.memories, customerId, kind, text, noted: { at }, ...more };
      edits.push({ op: 'set', table: 'memories', id: nextId('memories'), fields });
    },
    followUp: (title, due, more) => {
      const fields = {
        ...BLANK.followUps,
        customerId,
        title,
        due,
        channel: 'other',
        origin: 'manual',
        ...more,
      } as const;
      edits.push({ op: 'set', table: 'followUps', id: nextId('followUps'), fields });
    },
    interaction: (kind, text, at, direction = 'in') => {
      const fields = { customerId, at, kind, direction, text };
      edits.push({ op: 'set', table: 'interactions', id: nextId('interactions'), fields });
    },
    occasion: (more) =>
      edits.push({
        op: 'set',
        table: 'occasions',
        id: nextId('occasions'),
        fields: { customerId, ...more },
      }),
    supply: (more) =>
      edits.push({ op: 'set', table: 'supplies', id: nextId('supplies'), fields: { customerId, ...more } }),
  };
}

/** Moments of the practice book, all told from now. */
export interface PracticeTimes {
  now: number;
  /** 10:00 local, some days ago. */
  ago(days: number): number;
  /** A local date some days ahead: the practice book never begins with something overdue. */
  ahead(days: number, time?: string): LocalDue;
  on(date: string): number;
  /** This year's `mm-dd`, or last year's while it is still to come. */
  last(monthDay: string): number;
}

export function practiceTimes(now: number, zone: string): PracticeTimes {
  const today = dateAt(now, zone);
  const on = (date: string) => epochAt(Temporal.PlainDate.from(date), '10:00', zone);
  return {
    now,
    on,
    ago: (days) => epochAt(today.subtract({ days }), '10:00', zone),
    ahead: (days, time) => {
      const date = today.add({ days }).toString();
      return time === undefined ? { date, zone } : { date, time, zone };
    },
    last: (monthDay) => {
      const day = Temporal.PlainDate.from(`${today.year}-${monthDay}`);
      const isPast = Temporal.PlainDate.compare(day, today) < 0;
      return on((isPast ? day : day.subtract({ years: 1 })).toString());
    },
  };
}
