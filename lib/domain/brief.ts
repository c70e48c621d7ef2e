import { nextOccasion } from './civil-dates.ts';
import { dueAt, earliestToday, lateAt } from './due.ts';
import type { Moment } from './memory/moments.ts';
import { onCard } from './memory/on-card.ts';
import type { MemoryThread } from './memory/threads.ts';
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
  /** At most five: pinned first, then those for one occasion, then what belongs to the moment, then known latest. */
  strongest: Memory[];
  /** All others that are said now, newest first: also what is over, or not yet so. */
  rest: Memory[];
  /** History and rivals of each memory, by its id. */
  threads: ReadonlyMap<string, MemoryThread>;
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
  // Not a sensitive one: it would stand there unasked.
  const notes = memories.filter((m) => m.kind === 'note' && m.sensitive !== 1 && m.endedAt === undefined);
  const memory = notes.toSorted((a, b) => b.noted.at - a.noted.at)[0];
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

/** Everything to know before a contact, for what the user is about to do. */
export function composeBrief(file: CustomerFile, now: number, moment: Moment = 'opening'): Brief {
  const { customer } = file;
  const memories = onCard(file.memories, now, moment);
  const due = dueItems(file.followUps, now);
  const isNow = (item: DueItem) => item.dueAt <= now + WEEK;
  return {
    customer,
    greeting: customer.greeting?.trim() || customer.displayName,
    ...memories,
    now: due.filter(isNow),
    lastWords: lastWordsOf(
      file.interactions,
      [...memories.threads.values()].map((t) => t.memory),
    ),
    next: due.find((item) => !isNow(item))?.followUp ?? null,
    occasions: comingOccasions(file.occasions, now),
  };
}
