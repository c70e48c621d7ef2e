import type { Stamp } from '../domain/records.ts';
import { type AnyRow, isField } from './any-row.ts';
import { sameValue } from './same-value.ts';
import { deviceOf } from './stamp.ts';

/** The format of the rows this version writes. */
export const ROW_FORMAT = 1;

export function newRow(id: string, fields: Record<string, unknown>, stamp: Stamp): AnyRow {
  const row: AnyRow = { id, del: 0, _: { v: ROW_FORMAT, c: stamp } };
  for (const [name, value] of Object.entries(fields)) {
    if (isField(name) && value !== undefined) row[name] = value;
  }
  return row;
}

/** Sets fields; a deleted row comes back by it, with what it knew. The row itself when nothing changes. */
export function setFields(row: AnyRow, fields: Record<string, unknown>, stamp: Stamp): AnyRow {
  return changeDeleted(changeFields(row, fields, stamp), 0, stamp);
}

function changeFields(row: AnyRow, fields: Record<string, unknown>, stamp: Stamp): AnyRow {
  let changed = row;
  for (const [name, value] of Object.entries(fields)) {
    if (isField(name) && !sameValue(row[name], value)) changed = putField(changed, name, value, stamp);
  }
  return changed;
}

/** Deletes or brings back; the other fields stay. */
export function changeDeleted(row: AnyRow, del: 0 | 1, stamp: Stamp): AnyRow {
  return row.del === del ? row : { ...row, del, _: restamped(row, 'del', stamp) };
}

/** The stamp a field was last changed at; null when the row never had it. */
export function stampOfField(row: AnyRow, name: string): Stamp | null {
  const later = row._.m?.[name];
  if (later !== undefined) return later;
  return name in row ? row._.c : null;
}

function putField(row: AnyRow, name: string, value: unknown, stamp: Stamp): AnyRow {
  const next: AnyRow = { ...row, _: superseded(row, name, stamp) };
  if (value === undefined) delete next[name];
  else next[name] = value;
  return next;
}

/**
 * Whoever changes a field has seen its former value and the own earlier ones. A former value of
 * another device is noted in `gone`, so that no merge calls it concurrent.
 */
function superseded(row: AnyRow, name: string, stamp: Stamp): AnyRow['_'] {
  const device = deviceOf(stamp);
  const envelope = { ...restamped(row, name, stamp) };
  const { [name]: lost = [], ...alt } = row._.alt ?? {};
  const unseen = lost.filter((other) => deviceOf(other.stamp) !== device);
  if (unseen.length > 0) envelope.alt = { ...alt, [name]: unseen };
  else if (Object.keys(alt).length > 0) envelope.alt = alt;
  else delete envelope.alt;

  const former = stampOfField(row, name);
  if (former === null || deviceOf(former) === device) return envelope;
  const others = (row._.gone?.[name] ?? []).filter((s) => deviceOf(s) !== deviceOf(former));
  return { ...envelope, gone: { ...row._.gone, [name]: [...others, former].sort() } };
}

function restamped(row: AnyRow, name: string, stamp: Stamp): AnyRow['_'] {
  // A row made by this very write holds the stamp as its creation.
  return row._.c === stamp ? row._ : { ...row._, m: { ...row._.m, [name]: stamp } };
}
