import type { Envelope, Stamp } from '../domain/records.ts';
import { type AnyRow, fieldNames } from './any-row.ts';
import { stampOfField } from './envelope.ts';
import { deviceOf, laterStamp } from './stamp.ts';

interface Candidate {
  value: unknown;
  stamp: Stamp;
}

/**
 * Two states of one row become one, field by field: the later stamp wins, a value that lost
 * without having been seen by the winner's writer is kept in `alt`. Order, grouping and
 * repetition of merges do not matter. Derived columns are left out: the writer computes them.
 */
export function mergeRows(a: AnyRow, b: AnyRow): AnyRow {
  const [c = a._.c] = [a._.c, b._.c].sort();
  const v = Math.max(a._.v, b._.v);
  const erased = [a._.erased, b._.erased]
    .filter((s) => s !== undefined)
    .sort()
    .at(-1);
  if (erased !== undefined) return { id: a.id, del: 1, _: { v, c, erased } };

  const row: AnyRow = { id: a.id, del: 0, _: { v, c } };
  const envelope: Required<Pick<Envelope, 'm' | 'alt' | 'gone'>> = { m: {}, alt: {}, gone: {} };
  const stamps: Stamp[] = [];
  for (const name of namesOf(a, b)) {
    const gone = union(a._.gone?.[name], b._.gone?.[name]);
    const [winner, ...lost] = contenders([...candidatesOf(a, name), ...candidatesOf(b, name)], gone);
    if (gone.length > 0) envelope.gone[name] = gone;
    if (lost.length > 0) envelope.alt[name] = lost.reverse();
    if (!winner) continue;
    stamps.push(winner.stamp);
    if (winner.value !== undefined) row[name] = winner.value;
    if (winner.stamp !== c) envelope.m[name] = winner.stamp;
  }
  return withEnvelope(mergeDeleted(row, a, b, stamps, envelope.m), envelope);
}

/** Lost values worth showing: not empty, not what won anyway, each once. */
export function alsoNoted(row: AnyRow, name: string): unknown[] {
  const shown = new Map<string, unknown>();
  for (const { value } of row._.alt?.[name] ?? []) {
    if (value !== undefined && textOf(value) !== textOf(row[name])) shown.set(textOf(value), value);
  }
  return [...shown.values()];
}

/** An edit stamped after the deletion was made without knowing of it: the row comes back. */
function mergeDeleted(row: AnyRow, a: AnyRow, b: AnyRow, stamps: Stamp[], m: Record<string, Stamp>): AnyRow {
  const stampA = a._.m?.['del'] ?? a._.c;
  const stampB = b._.m?.['del'] ?? b._.c;
  const stamp = laterStamp(stampA, stampB);
  const said = (stampA === stamp && a.del === 1) || (stampB === stamp && b.del === 1);
  if (stamp !== row._.c) m['del'] = stamp;
  return { ...row, del: said && stamps.every((s) => s <= stamp) ? 1 : 0 };
}

function namesOf(a: AnyRow, b: AnyRow): string[] {
  const touched = [a, b].flatMap((row) => [...fieldNames(row), ...Object.keys(row._.m ?? {})]);
  return [...new Set(touched)].filter((name) => name !== 'del').sort();
}

function candidatesOf(row: AnyRow, name: string): Candidate[] {
  const stamp = stampOfField(row, name);
  const lost = row._.alt?.[name] ?? [];
  return stamp === null ? lost : [{ value: row[name], stamp }, ...lost];
}

/** The winner first, then those that nobody has seen and overruled: at most one a device. */
function contenders(all: Candidate[], gone: Stamp[]): Candidate[] {
  const sorted = all.sort((x, y) => compare(y, x));
  const devices = new Set<string>();
  return sorted.filter(({ stamp }, i) => {
    const device = deviceOf(stamp);
    const older = devices.has(device);
    devices.add(device);
    return i === 0 || (!older && !gone.some((g) => deviceOf(g) === device && stamp <= g));
  });
}

function compare(x: Candidate, y: Candidate): number {
  if (x.stamp !== y.stamp) return x.stamp < y.stamp ? -1 : 1;
  return textOf(x.value) < textOf(y.value) ? -1 : 1;
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

/** Per device the latest of both lists. */
function union(a: Stamp[] = [], b: Stamp[] = []): Stamp[] {
  const latest = new Map<string, Stamp>();
  for (const stamp of [...a, ...b]) {
    const device = deviceOf(stamp);
    latest.set(device, laterStamp(latest.get(device) ?? stamp, stamp));
  }
  return [...latest.values()].sort();
}

function withEnvelope(row: AnyRow, parts: Required<Pick<Envelope, 'm' | 'alt' | 'gone'>>): AnyRow {
  const filled = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  return { ...row, _: { ...row._, ...Object.fromEntries(filled) } };
}
