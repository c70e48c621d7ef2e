import { channelOf, occasionOf } from './line-words.ts';
import type { LineContext, ParsedLine } from './parsed-line.ts';
import type { CivilDate, MemoryKind } from './records.ts';
import { takeTopic } from './topic.ts';
import { readWhen, type When } from './when/read-when.ts';

const MEMORY_SIGNS = new Map<string, MemoryKind>([
  ['!', 'taboo'],
  ['！', 'taboo'],
  ['+', 'preference'],
  ['＋', 'preference'],
  ['~', 'habit'],
  ['～', 'habit'],
  ['〜', 'habit'],
  ['=', 'arrangement'],
  ['＝', 'arrangement'],
]);
const DATE_SIGNS = ['@', '＠'];
/** "+44 20 7946 0130" is a number to note, not something liked. */
const PHONE = /^[+＋][\d０-９][\d０-９\s().-]{5,}$/;
const CJK = /\p{Script=Han}/u;

/**
 * What one quick-add line means: `!` taboo, `+` preference, `~` habit, `=` arrangement, `@` follow-up or
 * occasion, else a note; `#topic` anywhere in a memory. Never throws, never drops a word.
 */
export function parseLine(line: string, context: LineContext): ParsedLine {
  const whole = line.trim();
  const sign = whole.charAt(0);
  const body = whole.slice(1).trim();
  const kind = PHONE.test(whole) ? undefined : MEMORY_SIGNS.get(sign);
  if (whole === '') return { kind: 'empty' };
  if (kind === undefined && !DATE_SIGNS.includes(sign)) return memory('note', whole);
  if (body === '') return { kind: 'empty' };
  return kind === undefined ? dated(body, context) : memory(kind, body);
}

function memory(memoryKind: MemoryKind, body: string): ParsedLine {
  return { kind: 'memory', memoryKind, ...takeTopic(body) };
}

function dated(body: string, context: LineContext): ParsedLine {
  const when = readWhen(body, context);
  if (when === null) return { kind: 'memory', memoryKind: 'note', text: body, dateMissing: true };
  const title = withoutSpans(body, when.spans) || body;
  const occasion = occasionOf(body);
  const date = occasion === null ? null : occasionDate(occasion, when);
  if (occasion !== null && date !== null) return { kind: 'occasion', title, occasion, date };
  const { due, recurrence } = when;
  const channel = channelOf(title);
  return { kind: 'follow-up', title, channel, due, ...(recurrence === undefined ? {} : { recurrence }) };
}

/** The day of an occasion: a month and day, for pay day a day of the month; with a wall time it is a follow-up. */
function occasionDate(occasion: string, when: When): CivilDate | null {
  if (when.timed) return null;
  const yearly = when.recurrence === undefined || when.recurrence === 'FREQ=YEARLY';
  if (when.civil && yearly) return when.civil;
  if (occasion !== 'pay-day' || when.dayOfMonth === undefined) return null;
  // Not every month has the last days; January has all, and pay day counts the day alone.
  const month = when.dayOfMonth > 28 ? 1 : Number(when.due.date.slice(-5, -3));
  return { calendar: 'gregorian', month, day: when.dayOfMonth };
}

/** The text around the spans; a blank keeps words apart, Chinese needs none. */
export function withoutSpans(text: string, spans: When['spans']): string {
  let rest = '';
  let at = 0;
  for (const [start, end] of [...spans, [text.length, text.length] as const]) {
    const piece = text.slice(at, start).trim();
    const joined = CJK.test(rest.slice(-1)) && CJK.test(piece.charAt(0));
    rest += rest === '' || piece === '' || joined ? piece : ` ${piece}`;
    at = end;
  }
  return rest;
}
