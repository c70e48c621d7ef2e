import { nextOccasion } from './civil-dates.ts';
import { dueAt, earliestToday, lateAt, latestToday } from './due.ts';
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

const WEEK = 7 * 86_400_000;
const STRONGEST = 5;
const STRONG_KINDS = new Set(['preference', 'habit', 'arrangement']);

/** When a memory was last known to be true. */
export function knownAt(memory: Memory): number {
  return Math.max(memory.confirmedAt ?? memory.noted.at, memory.noted.at);
}

function pinnedFirst(a: Memory, b: Memory): number {
  return (b.pinned ?? 0) - (a.pinned ?? 0) || knownAt(b) - knownAt(a) || (a.id < b.id ? -1 : 1);
}

/** Holds now, by its civil dates; a day of grace in either direction, since no zone is known. */
function inForce(memory: Memory, now: number): boolean {
  const { from, until } = memory;
  if (from !== undefined && from > latestToday(now).toString()) return false;
  return until === undefined || until >= earliestToday(now).toString();
}

function dueItems(followUps: FollowUp[], now: number): DueItem[] {
  return followUps
    .filter((f) => f.doneAt === undefined && f.del !== 1)
    .flatMap((followUp) => {
      const at = dueAt(followUp.due);
      const late = lateAt(followUp.due);
      if (at === undefined || late === undefined) return [];
      return [{ followUp, dueAt: at, overdue: late <= now }];
    })
    .toSorted((a, b) => Number(b.overdue) - Number(a.overdue) || a.dueAt - b.dueAt);
}

function lastWordsOf(interactions: Interaction[], memories: Memory[]): LastWords | null {
  const interaction = interactions.toSorted((a, b) => b.at - a.at)[0];
  if (interaction !== undefined) return { kind: 'interaction', at: interaction.at, interaction };
  const memory = memories.filter((m) => m.kind === 'note').toSorted((a, b) => b.noted.at - a.noted.at)[0];
  return memory === undefined ? null : { kind: 'note', at: memory.noted.at, memory };
}

/** Occasions by their next date, which is worked out from now. */
function comingOccasions(occasions: Occasion[], now: number): Occasion[] {
  const today = earliestToday(now);
  return occasions
    .map((occasion): Occasion => {
      const { nextOn: _stale, ...rest }: Occasion = occasion;
      const next = nextOccasion(rest, today);
      return next === null ? rest : { ...rest, nextOn: next.toString() };
    })
    .toSorted((a, b) => ((a.nextOn ?? '9999') < (b.nextOn ?? '9999') ? -1 : 1));
}

/** Everything to know before a contact, each memory in exactly one place. */
export function composeBrief(file: CustomerFile, now: number): Brief {
  const { customer, memories } = file;
  const superseded = new Set(memories.map((m) => m.supersedes));
  const holding = memories.filter((m) => !superseded.has(m.id) && inForce(m, now)).toSorted(pinnedFirst);
  const taboos = holding.filter((m) => m.kind === 'taboo');
  const strongest = holding.filter((m) => STRONG_KINDS.has(m.kind)).slice(0, STRONGEST);
  const shown = new Set([...taboos, ...strongest]);
  const rest = memories.filter((m) => !shown.has(m)).toSorted((a, b) => b.noted.at - a.noted.at);
  const due = dueItems(file.followUps, now);
  const isNow = (item: DueItem) => item.dueAt <= now + WEEK;
  return {
    customer,
    greeting: customer.greeting?.trim() || customer.displayName,
    taboos,
    now: due.filter(isNow),
    strongest,
    rest,
    lastWords: lastWordsOf(file.interactions, memories),
    next: due.find((item) => !isNow(item))?.followUp ?? null,
    occasions: comingOccasions(file.occasions, now),
  };
}
