import type { LineItem } from '../../lib/domain/line-item.ts';
import type { CivilDate, LocalDue } from '../../lib/domain/records.ts';

function dueText({ date, time }: LocalDue): string {
  return time === undefined ? date : `${date}T${time}`;
}

function dateText({ calendar, year, month, leap, day }: CivilDate): string {
  return `${calendar} ${year ?? '?'}-${leap ? 'leap ' : ''}${month}-${day}`;
}

function fieldText(name: string, value: unknown): string {
  if (name === 'due') return dueText(value as LocalDue);
  if (name === 'date') return dateText(value as CivilDate);
  return `${name}:${String(value)}`;
}

/** Everything that an item says but its zone and what it was made of, in one line. */
export function shownItem({ kind, text, ...rest }: LineItem): string {
  const fields = Object.entries(rest).filter(([name]) => name !== 'said');
  return [`${kind} «${text}»`, ...fields.map(([name, value]) => fieldText(name, value))].join(' ');
}
