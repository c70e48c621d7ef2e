import { nextOccasion } from './civil-dates.ts';
import { momentsOf } from './due/moments.ts';
import { dueAt, earliestToday } from './due.ts';
import { sortName } from './names.ts';
import type { Envelope, TableName, Tables } from './records.ts';
import { reviewAt } from './review.ts';

/** The columns that follow from a row. A column that is not given must not stand in the row. */
export interface DerivedFields {
  sortName?: string;
  nextAt?: number;
  speaksAt?: number[];
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
  followUps: (row) => {
    const speaksAt = momentsOf(row);
    return speaksAt.length === 0 ? {} : { ...at(speaksAt[0]), speaksAt };
  },
  memories: (row) => {
    const review = reviewAt(row);
    return review === undefined ? {} : { reviewAt: review };
  },
  occasions: occasionFields,
  cases: (row) => {
    if (row.del === 1 || row.closedAt !== undefined) return {};
    // A row from elsewhere may hold steps of another shape.
    const dues = row.steps.flatMap(({ due }) => (due ? (dueAt(due) ?? []) : []));
    return at(dues.length === 0 ? undefined : Math.min(...dues));
  },
  visits: (row) => {
    const isOpen = row.del === 0 && row.doneAt === undefined && row.due !== undefined;
    return at(isOpen && row.due ? dueAt(row.due) : undefined);
  },
};

/** The derived columns of a row, to be called by the one writer on every write of it. */
export function derivedFields<T extends TableName>(table: T, row: Tables[T]): DerivedFields {
  const derive = DERIVE[table] as ((row: Tables[T]) => DerivedFields) | undefined;
  return derive?.(row) ?? {};
}
