import { chooseFocus } from '../focus.ts';
import { contactHours } from '../guard/contact-hours.ts';
import { writingOf } from '../guard/writing.ts';
import { forceOf } from '../memory/force.ts';
import { threadsOf } from '../memory/threads.ts';
import { readyTopic } from '../memory/topics.ts';
import type { CustomerFile } from '../ports.ts';
import type { PageReading, PersonSeen } from '../reading.ts';
import type { Memory } from '../records.ts';

/** All that a page is ever told of the people it shows: counts and marks, no word and no name. */
export interface ChipState {
  /** Known customers: one, or as many of the recipients as are known. */
  known: number;
  memories: number;
  /** Somebody of them has a taboo. */
  taboo: boolean;
  /** While a letter is written: somebody of them is to be reached at certain hours only. */
  hours: boolean;
  writing: boolean;
}

/** More are a mailing. */
const MOST = 40;

/** Whom the chip is about: everybody a letter goes to, else the one person of the page; never the user or a machine. */
export function chipPeople(reading: PageReading, own: readonly string[]): PersonSeen[] {
  const mine = [...reading.own, ...own];
  if (reading.pageKind !== 'compose') {
    const focus = chooseFocus(reading.people, mine, reading.pageKind);
    return focus ? [focus] : [];
  }
  // Alone among the recipients, whoever is a customer is the focus.
  const customers = reading.people.filter((person) => chooseFocus([person], mine, 'compose') !== null);
  return customers.slice(0, MOST);
}

/** What the chip says of these customers; null when there is none of them. */
export function chipState(
  files: readonly Pick<CustomerFile, 'memories'>[],
  writing: boolean,
  now: number,
): ChipState | null {
  if (files.length === 0) return null;
  const sides = files.map((file) => writingOf(file, now));
  return {
    known: files.length,
    memories: files.reduce((sum, { memories }) => sum + holding(memories, now), 0),
    taboo: sides.some(({ taboos }) => taboos.length > 0),
    hours: writing && sides.some(({ taboos, notes }) => [...taboos, ...notes].some(namesHours)),
    writing,
  };
}

/** Every remembered thing counts once, however often its words were changed. */
function holding(memories: readonly Memory[], now: number): number {
  return threadsOf(memories).filter(({ memory }) => forceOf(memory, now) === 'holds').length;
}

function namesHours(memory: Memory): boolean {
  return readyTopic(memory.topic) === 'contact-hours' || contactHours(memory) !== null;
}
