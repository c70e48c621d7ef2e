import { nextOccasion } from './civil-dates.ts';
import { earliestToday } from './due.ts';
import { sortName } from './names.ts';
import type { Envelope, TableName, Tables } from './records.ts';
import { announcementAt } from './reminders.ts';
import { reviewAt } from './review.ts';

/** The columns that follow from a row. A column that is not given must not stand in the row. */
export interface DerivedFields {
  sortName?: string;
  nextAt?: number;
  nextOn?: string;
  reviewAt?: number;
}

/** Epoch ms of the last change, as the row's own stamps tell it: the domain has no clock. */
function lastChange(envelope: Envelope): number {
  const stamps = [envelope.c, ...Object.values(envelope.m ?? {})];
  return Math.max(...stamps.map((stamp) => Number.parseInt(stamp.slice(0, 9), 36)));
}

function occasionFields(row: Tables['occasions']): DerivedFields {
  const changed = lastChange(row._);
  if (row.del === 1 || !Number.isFinite(changed)) return {};
  const next = nextOccasion(row, earliestToday(changed));
  return next === null ? {} : { nextOn: next.toString() };
}

function at(nextAt: number | undefined): DerivedFields {
  return nextAt === undefined ? {} : { nextAt };
}

const DERIVE: { [T in TableName]?: (row: Tables[T]) => DerivedFields } = {
  customers: (row) => ({ sortName: sortName(row.displayName) }),
  followUps: (row) => at(announcementAt(row)),
  memories: (row) => {
    const review = reviewAt(row);
    return review === undefined ? {} : { reviewAt: review };
  },
  occasions: occasionFields,
  cases: (row) => {
    const open = row.del === 1 ? [] : row.steps.filter((s) => s.doneAt === undefined);
    return at(open.length === 0 ? undefined : Math.min(...open.map((s) => s.dueAt)));
  },
};

/** The derived columns of a row, to be called by the one writer on every write of it. */
export function derivedFields<T extends TableName>(table: T, row: Tables[T]): DerivedFields {
  const derive = DERIVE[table] as ((row: Tables[T]) => DerivedFields) | undefined;
  return derive?.(row) ?? {};
}
