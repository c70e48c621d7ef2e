const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const KNOWN = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'WKST', 'RSCALE', 'SKIP']);

export interface RuleDay {
  /** 1..7, Monday first. */
  weekday: number;
  /** 1..5 or -1..-5 in its month; 0 = every one. */
  nth: number;
}

export interface Rule {
  freq: (typeof FREQUENCIES)[number];
  interval: number;
  days: RuleDay[];
  /** 1..31, or -1 for the last day. */
  monthDays: number[];
  month?: number;
  leap?: 1;
  calendar: 'gregorian' | 'chinese';
}

function partsOf(text: string): Map<string, string> {
  return new Map(
    text.split(';').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name.trim().toUpperCase(), value.trim().toUpperCase()];
    }),
  );
}

function readDays(text: string | undefined): RuleDay[] | null {
  if (text === undefined) return [];
  const days = text.split(',').map((part) => {
    const [, n = '', code = ''] = /^([+-]?\d)?([A-Z]{2})$/.exec(part) ?? [];
    return { weekday: WEEKDAYS.indexOf(code) + 1, nth: n === '' ? 0 : Number(n) };
  });
  return days.every((d) => d.weekday > 0 && Math.abs(d.nth) <= 5) ? days : null;
}

function readMonthDays(text: string | undefined): number[] | null {
  if (text === undefined) return [];
  const days = text.split(',').map((part) => (/^-?\d{1,2}$/.test(part) ? Number(part) : Number.NaN));
  return days.every((d) => d === -1 || (d >= 1 && d <= 31)) ? days : null;
}

/** Parts that do not go together are not half understood. */
function goesTogether(rule: Rule): boolean {
  const { freq, days, monthDays, month, calendar } = rule;
  const monthly = freq === 'MONTHLY' || freq === 'YEARLY';
  if (calendar === 'chinese') {
    const named = freq === 'YEARLY' ? month !== undefined : month === undefined && freq === 'MONTHLY';
    return (
      named && rule.interval === 1 && days.length === 0 && monthDays.length > 0 && !monthDays.includes(-1)
    );
  }
  if (rule.leap || (month !== undefined && freq !== 'YEARLY')) return false;
  if (!monthly)
    return (
      monthDays.length === 0 && (days.length === 0 || (freq === 'WEEKLY' && days.every((d) => d.nth === 0)))
    );
  if (days.length > 0 && (monthDays.length > 0 || days.some((d) => d.nth === 0))) return false;
  return freq === 'MONTHLY' || days.length === 0 || month !== undefined;
}

/**
 * The part of RFC 5545 (and of RFC 7529 for the Chinese calendar) that quick-add writes; null for anything else,
 * which is never half understood.
 */
export function parseRule(text: string): Rule | null {
  const parts = partsOf(text);
  if ([...parts.keys()].some((name) => !KNOWN.has(name))) return null;
  const freq = FREQUENCIES.find((f) => f === parts.get('FREQ'));
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const days = readDays(parts.get('BYDAY'));
  const monthDays = readMonthDays(parts.get('BYMONTHDAY'));
  const [, month, leap] = /^(\d{1,2})(L)?$/.exec(parts.get('BYMONTH') ?? '') ?? [];
  const scale = parts.get('RSCALE') ?? 'GREGORIAN';
  if (freq === undefined || days === null || monthDays === null) return null;
  if (!Number.isInteger(interval) || interval < 1 || interval > 9999) return null;
  if (parts.has('BYMONTH') && (month === undefined || Number(month) < 1 || Number(month) > 12)) return null;
  if (scale !== 'GREGORIAN' && scale !== 'CHINESE') return null;
  const calendar = scale === 'CHINESE' ? 'chinese' : 'gregorian';
  const rule: Rule = { freq, interval, days, monthDays, calendar };
  if (month !== undefined) rule.month = Number(month);
  if (leap !== undefined) rule.leap = 1;
  return goesTogether(rule) ? rule : null;
}
