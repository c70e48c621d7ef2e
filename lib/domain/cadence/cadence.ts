import { dateAt } from '../due.ts';
import type { Edit } from '../edits.ts';
import type { Customer, Interaction, LocalDue } from '../records.ts';

export type CadenceUnit = 'day' | 'week' | 'month' | 'year';

/** "Stay in touch every 6 weeks". */
export interface Cadence {
  every: number;
  unit: CadenceUnit;
}

const UNITS: Record<string, CadenceUnit> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
const LETTERS: Record<CadenceUnit, string> = { day: 'D', week: 'W', month: 'M', year: 'Y' };
const MOST = 999;

/** `P6W` and its like; null for anything else. */
export function readCadence(text: string | undefined): Cadence | null {
  const [, count, letter] = /^P(\d{1,3})([DWMY])$/.exec(text ?? '') ?? [];
  const unit = UNITS[letter ?? ''];
  const every = Number(count);
  return unit === undefined || every < 1 ? null : { every, unit };
}

export function writeCadence({ every, unit }: Cadence): string {
  return `P${Math.min(MOST, Math.max(1, Math.round(every)))}${LETTERS[unit]}`;
}

export function cadenceEdits(customerId: string, cadence: Cadence | null, now: number, zone: string): Edit[] {
  const fields =
    cadence === null
      ? { cadence: undefined, cadenceFrom: undefined }
      : { cadence: writeCadence(cadence), cadenceFrom: dateAt(now, zone).toString() };
  return [{ op: 'set', table: 'customers', id: customerId, fields }];
}

/** The last contact of whatever kind that has happened by now; null when there was none. */
export function lastContact(interactions: readonly Interaction[], now: number): Interaction | null {
  const past = interactions.filter(({ at, del }) => at <= now && del === 0);
  return past.reduce<Interaction | null>(
    (last, one) => (last === null || one.at > last.at ? one : last),
    null,
  );
}

/**
 * When to be in touch next: one turn after the last contact, and not before the day on which it was wished for: what
 * nobody had promised yet is not late. null without a cadence.
 */
export function cadenceDue(
  customer: Pick<Customer, 'cadence' | 'cadenceFrom'>,
  lastAt: number | null,
  zone: string,
): LocalDue | null {
  const cadence = readCadence(customer.cadence);
  const from = dayOf(customer.cadenceFrom);
  const base = lastAt === null ? from : dateAt(lastAt, zone);
  if (cadence === null || base === null) return null;
  const date = base.add({ [`${cadence.unit}s`]: cadence.every });
  const isEarly = from !== null && Temporal.PlainDate.compare(date, from) < 0;
  return { date: (isEarly ? from : date).toString(), zone };
}

function dayOf(text: string | undefined): Temporal.PlainDate | null {
  try {
    return text === undefined ? null : Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}
