import type { Edit, Undo } from '../domain/edits.ts';
import type { Envelope } from '../domain/records.ts';
import type { AnyRow } from './any-row.ts';

type Dismissal = Extract<Edit, { op: 'dismiss' | 'recall' }>;

export function isDismissal(edit: Edit): edit is Dismissal {
  return edit.op === 'dismiss' || edit.op === 'recall';
}

/** Moves lost values from `alt` to `gone`, or back. The row itself when there is nothing to move. */
export function dismissLost(row: AnyRow, edit: Dismissal): AnyRow {
  const { field, lost } = edit;
  const stamps = new Set(lost.map((one) => one.stamp));
  const alt = row._.alt?.[field] ?? [];
  const gone = row._.gone?.[field] ?? [];
  const others = alt.filter((one) => !stamps.has(one.stamp));
  if (edit.op === 'recall') {
    const left = gone.filter((stamp) => !stamps.has(stamp));
    if (left.length === gone.length) return row;
    return withLost(row, field, [...others, ...lost].sort(byStamp), left);
  }
  const moved = alt.filter((one) => stamps.has(one.stamp)).map((one) => one.stamp);
  return moved.length === 0 ? row : withLost(row, field, others, [...new Set([...gone, ...moved])].sort());
}

export function undoOfDismissal(edit: Dismissal): Undo {
  return [{ ...edit, op: edit.op === 'dismiss' ? 'recall' : 'dismiss' }];
}

type Lost = NonNullable<Envelope['alt']>[string];

function withLost(row: AnyRow, field: string, alt: Lost, gone: string[]): AnyRow {
  const { alt: allAlt, gone: allGone, ...envelope } = row._;
  const parts = { alt: put(allAlt, field, alt), gone: put(allGone, field, gone) };
  const filled = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  return { ...row, _: { ...envelope, ...Object.fromEntries(filled) } };
}

function put<T>(all: Record<string, T[]> | undefined, field: string, values: T[]): Record<string, T[]> {
  const { [field]: _former, ...others } = all ?? {};
  return values.length === 0 ? others : { ...others, [field]: values };
}

function byStamp(a: { stamp: string }, b: { stamp: string }): number {
  return a.stamp < b.stamp ? -1 : 1;
}
