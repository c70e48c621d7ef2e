import type { Messages } from '../../lib/i18n/messages.ts';

/** Days as RFC 5545 calls them; the 4th of January 1970 was a Sunday. */
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY_MS = 86_400_000;
const FIRST_SUNDAY = 3 * DAY_MS;

/** "every 2 weeks on Tue" of RFC 5545 words; a rule of other parts only repeats. */
export function recurrenceWords(rule: string, text: Messages, language: string): string {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const frequency = parts.get('FREQ') ?? '';
  const step = Number(parts.get('INTERVAL') ?? 1);
  if (!/^(?:DAI|WEEK|MONTH|YEAR)LY$/.test(frequency) || !Number.isSafeInteger(step)) return text.repeats;
  const every = text.repeatEvery(frequency, step);
  const onDays = frequency === 'WEEKLY' ? dayNames(parts.get('BYDAY') ?? '', language) : null;
  if (onDays) return text.repeatOn(every, onDays);
  const day = Number(parts.get('BYMONTHDAY'));
  return frequency === 'MONTHLY' && day ? text.repeatOn(every, text.repeatDay(day)) : every;
}

function dayNames(byDay: string, language: string): string | null {
  const days = byDay.split(',').map((day) => DAYS.indexOf(day));
  if (days.includes(-1)) return null;
  const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const names = days.map((day) => name.format(FIRST_SUNDAY + day * DAY_MS));
  return new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' }).format(names);
}
