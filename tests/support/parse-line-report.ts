import type { LineContext } from '../../lib/domain/line-context.ts';
import type { LineItem } from '../../lib/domain/line-item.ts';
import { parseItems } from '../../lib/domain/quick-add/parse-items.ts';
import { nextDates } from './parse-line-next.ts';

/** One line to be understood, as it is given on the command line or in a batch file. */
export interface Asked {
  line: string;
  /** `2026-11-22T09:00[Asia/Shanghai]`; absent = this moment here. */
  now?: string;
  lang?: string;
  next?: number;
}

export class BadQuestion extends Error {
  override name = 'BadQuestion';
}

/** A moment with its zone; without one it is meant here. */
function readNow(text: string | undefined): { now: number; zone: string } {
  const here = Temporal.Now.timeZoneId();
  if (text === undefined) return { now: Temporal.Now.instant().epochMilliseconds, zone: here };
  try {
    const zoned = text.includes('[')
      ? Temporal.ZonedDateTime.from(text)
      : /(?:Z|[+-]\d\d:?\d\d)$/i.test(text)
        ? Temporal.Instant.from(text).toZonedDateTimeISO(here)
        : Temporal.PlainDateTime.from(text).toZonedDateTime(here);
    return { now: zoned.epochMilliseconds, zone: zoned.timeZoneId };
  } catch (error) {
    throw new BadQuestion(`not a moment with a zone we know: ${text} (${(error as Error).message})`);
  }
}

function dueText({ due }: { due: { date: string; time?: string; zone: string } }): string {
  return due.time === undefined ? due.date : `${due.date}T${due.time}[${due.zone}]`;
}

/** An item in the words of the report. */
function itemReport(item: LineItem, context: LineContext, next: number | undefined): Record<string, unknown> {
  const dates = next === undefined ? [] : nextDates(item, next, context);
  return {
    kind: item.kind,
    text: item.text,
    ...('topic' in item && item.topic !== undefined ? { topic: item.topic } : {}),
    ...('due' in item ? { due: dueText(item) } : {}),
    ...('date' in item ? { date: item.date } : {}),
    ...('recurrence' in item && item.recurrence !== undefined ? { recurrence: item.recurrence } : {}),
    ...(item.kind === 'supply'
      ? { supply: { quantity: item.quantity, unit: item.unit, days: item.days } }
      : {}),
    ...(item.kind === 'purchase' && item.amount !== undefined
      ? { amount: { value: item.amount, currency: item.currency } }
      : {}),
    ...('person' in item && item.person !== undefined ? { person: item.person } : {}),
    ...(dates.length > 0 ? { next: dates } : {}),
  };
}

/** What quick add understands; with `all` also what it suggests and keeps beside. Throws BadQuestion. */
export function lineReport(asked: Asked, all = false): { items: Record<string, unknown>[] } {
  const { line, next, lang } = asked;
  if (typeof line !== 'string') throw new BadQuestion('no line');
  if (next !== undefined && !(Number.isInteger(next) && next >= 0 && next <= 1000)) {
    throw new BadQuestion(`--next is a number from 0 to 1000, not ${next}`);
  }
  if (lang !== undefined && typeof lang !== 'string')
    throw new BadQuestion(`not a language: ${String(lang)}`);
  const context = { ...readNow(asked.now), ...(lang === undefined ? {} : { lang }) };
  const items = parseItems(line, context);
  return {
    items: items.map((item) =>
      all ? { ...item, ...itemReport(item, context, next) } : itemReport(item, context, next),
    ),
  };
}
