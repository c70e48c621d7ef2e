import type { LineContext } from '../domain/line-context.ts';
import type { LineItem, LineKind, MemoryItem } from '../domain/line-item.ts';
import { channelOf } from '../domain/line-words.ts';
import { asKind } from '../domain/quick-add/as-kind.ts';
import type { CivilDate, LocalDue, MemoryKind } from '../domain/records.ts';

/** What the user said otherwise about one item, before it is kept. */
export interface Correction {
  kind?: LineKind;
  due?: LocalDue;
  date?: CivilDate;
  /** Civil dates; null = without. */
  from?: string | null;
  until?: string | null;
  /** null = without. */
  topic?: string | null;
  direction?: 'from' | 'to';
  /** Not to be kept. */
  left?: boolean;
  /** An address or number that somebody else has, and this customer too. */
  shared?: boolean;
}

/** Corrections by the words they are about. */
export type Corrections = ReadonlyMap<string, Correction>;

const MEMORY_KINDS: readonly string[] = [
  'preference',
  'taboo',
  'habit',
  'arrangement',
  'fact',
  'note',
] satisfies MemoryKind[];

export function isMemory(item: LineItem): item is MemoryItem {
  return MEMORY_KINDS.includes(item.kind);
}

/** The item as the user has corrected it. What does not fit the kind is kept for the kind that it fits. */
export function correctItem(item: LineItem, correction: Correction, context: LineContext): LineItem {
  const { kind, due, date, direction } = correction;
  let out = kind === undefined ? item : asKind(item, kind, context);
  if (isMemory(out)) out = remembered(out, correction);
  if (due && isMemory(out) && (out.dateMissing || kind === 'follow-up' || kind === 'promise')) {
    const promised = kind === 'promise' ? 'promise' : 'follow-up';
    return { kind: promised, text: out.text, channel: channelOf(out.text), due };
  }
  if (due && (out.kind === 'follow-up' || out.kind === 'promise')) return { ...out, due };
  if (date && out.kind === 'occasion') return { ...out, date };
  if (direction && out.kind === 'referral') return { ...out, direction };
  return out;
}

function remembered(item: MemoryItem, correction: Correction): MemoryItem {
  const { kind, topic, from, until } = correction;
  const out = { ...item };
  if (kind !== undefined) delete out.suggested;
  setOrDrop(out, 'topic', topic);
  setOrDrop(out, 'from', from);
  setOrDrop(out, 'until', until);
  return out;
}

function setOrDrop(item: MemoryItem, field: 'topic' | 'from' | 'until', value: string | null | undefined) {
  if (value === undefined) return;
  if (value === null) delete item[field];
  else item[field] = value;
}

/** The kind was asked for, and the words are not enough for it. */
export function isShortOf(item: LineItem, correction: Correction): LineKind | null {
  const { kind } = correction;
  return kind !== undefined && item.kind !== kind ? kind : null;
}

/** One more correction; what says nothing any more is forgotten. */
export function withCorrection(all: Corrections, key: string, change: Correction): Corrections {
  return new Map(all).set(key, { ...all.get(key), ...change });
}

/** Corrections hold while the words stay. */
export function onlyOf(all: Corrections, keys: readonly string[]): Corrections {
  const held = [...all].filter(([key]) => keys.includes(key));
  return held.length === all.size ? all : new Map(held);
}
