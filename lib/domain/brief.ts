import type { CustomerFile } from './ports.ts';
import type { Customer, FollowUp, Interaction, Memory, Occasion } from './records.ts';

/** What to know before a contact, strongest first. */
export interface Brief {
  customer: Customer;
  /** Greeting when we know one, else the display name. */
  greeting: string;
  taboos: Memory[];
  /** Open follow-ups that are due or come within seven days, overdue first. */
  now: DueItem[];
  /** At most five likes, habits and arrangements: pinned first, then confirmed latest. */
  strongest: Memory[];
  /** All other memories, newest first. */
  rest: Memory[];
  lastWords: LastWords | null;
  /** The next date after the `now` list, if any. */
  next: FollowUp | null;
  occasions: Occasion[];
}

export interface DueItem {
  followUp: FollowUp;
  /** Epoch ms it is due at (snooze not counted). */
  dueAt: number;
  overdue: boolean;
}

/** The last interaction, or failing that the latest note. */
export type LastWords =
  | { kind: 'interaction'; at: number; interaction: Interaction }
  | { kind: 'note'; at: number; memory: Memory };

export type ComposeBrief = (file: CustomerFile, now: number) => Brief;
