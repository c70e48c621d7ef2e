import type { Channel, CivilDate, LocalDue, MemoryKind } from './records.ts';

/** What one quick-add line means. Every word of the line is kept in `text` or `title`. */
export type ParsedLine =
  | { kind: 'empty' }
  | { kind: 'memory'; memoryKind: MemoryKind; text: string; topic?: string; from?: string; until?: string }
  | { kind: 'follow-up'; title: string; channel: Channel; due: LocalDue; recurrence?: string }
  | { kind: 'occasion'; title: string; occasion: 'birthday' | 'pay-day' | 'anniversary'; date: CivilDate }
  /** A line that begins like a follow-up but names no date we can read: kept as a note, and said so. */
  | { kind: 'memory'; memoryKind: 'note'; text: string; dateMissing: true };

export interface LineContext {
  /** Epoch ms. */
  now: number;
  /** IANA zone. */
  zone: string;
}
