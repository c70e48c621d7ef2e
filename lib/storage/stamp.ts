import type { Stamp } from '../domain/records.ts';

const MS_DIGITS = 9;
const COUNT_DIGITS = 3;
const COUNTS = 36 ** COUNT_DIGITS;

/**
 * The next stamp of a device: the wall clock, or just after `last` when the wall clock
 * stands still or went back. Far-ahead clocks are followed, never clamped.
 */
export function nextStamp(last: Stamp | null, wall: number, device: string): Stamp {
  const ms = Math.max(0, Math.floor(wall));
  if (last === null || ms > msOf(last)) return stampOf(ms, 0, device);
  const count = countOf(last) + 1;
  return count < COUNTS ? stampOf(msOf(last), count, device) : stampOf(msOf(last) + 1, 0, device);
}

export function laterStamp(a: Stamp, b: Stamp): Stamp {
  return a < b ? b : a;
}

export function deviceOf(stamp: Stamp): string {
  return stamp.slice(MS_DIGITS + COUNT_DIGITS + 1);
}

/** Epoch ms at which a row was made, as the clock of its device told it. */
export function madeAt(stamp: Stamp): number {
  return msOf(stamp);
}

function stampOf(ms: number, count: number, device: string): Stamp {
  return `${digits(ms, MS_DIGITS)}${digits(count, COUNT_DIGITS)}.${device}`;
}

function msOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, MS_DIGITS), 36);
}

function countOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(MS_DIGITS, MS_DIGITS + COUNT_DIGITS), 36);
}

function digits(value: number, length: number): string {
  return value.toString(36).padStart(length, '0');
}
