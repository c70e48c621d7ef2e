import { normaliseEmail } from '../../lib/domain/email.ts';
import { readShown, type Shown } from '../e2e/shown.ts';
import type { View } from './stage/stage.ts';

/** What stands in the sidebar, and whether it is a record of the book (a mere name is none). */
export type RealShown = Shown & { known: boolean };

export async function readRealShown(sidebar: View): Promise<RealShown> {
  const known = await sidebar.evaluate<boolean>(
    `document.querySelector('.card .last-words, .card .strongest') !== null`,
  );
  return { ...(await readShown(sidebar)), fresh: !known, known };
}

/** What the sidebar did with one page, once nothing about it was wrong. */
export type Answer = 'right' | 'name only' | 'nobody' | 'somebody more';

/** Whom the page is about; nobody for lists, machines and empty letters. */
export type Expected = readonly { name: string; address: string }[];

/**
 * `somebody more`: a person is offered where the expectations name none, though not a wrong one (the
 * checks for wrong persons come before).
 */
export function answerOf(shown: RealShown, expected: Expected): Answer {
  if (expected.length === 0) return shown.name === null ? 'right' : 'somebody more';
  if (shown.name === null) return 'nobody';
  if (shown.known) return 'right';
  const wanted = expected.map(({ address }) => plain(address));
  return shown.addresses.some((address) => wanted.includes(plain(address))) ? 'right' : 'name only';
}

function plain(address: string): string {
  return normaliseEmail(address) ?? address;
}

/** Counts of answers, what was wrong and how long it took. */
export interface Tally {
  answers: Map<Answer, string[]>;
  wrong: string[];
  times: number[];
}

export function newTally(): Tally {
  return { answers: new Map(), wrong: [], times: [] };
}

export function count(tally: Tally, answer: Answer, key: string): void {
  tally.answers.set(answer, [...(tally.answers.get(answer) ?? []), key]);
}

const RARE = 25;

/** Lines for the end of a walk. */
export function told(title: string, { answers, wrong, times }: Tally): string[] {
  const parts = [...answers].map(([answer, keys]) => {
    const which = answer !== 'right' && keys.length <= RARE ? ` (${keys.join(' ')})` : '';
    return `${keys.length} ${answer}${which}`;
  });
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const took = sorted.length
    ? `\n  shown → card, ms: p50 ${at(0.5)}, p95 ${at(0.95)}, worst ${sorted.at(-1)} (${sorted.length} changes of person)`
    : '';
  return [
    `${title}: ${wrong.length} wrong, ${parts.join(', ')}${took}`,
    ...wrong.map((line) => `  WRONG ${line}`),
  ];
}
