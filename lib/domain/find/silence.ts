import { readNumber } from '../numerals.ts';

const EN_UNIT = '(?<unit>day|week|month|year)s?';
const ZH_UNIT = '(?<unit>天|日|周|週|星期|礼拜|禮拜|个月|個月|月|年)';
const ZH_COUNT = '(?<count>\\d{1,4}|[一二两兩三四五六七八九十百半]{1,4})';
const ZH_SILENT =
  '(?:都)?(?:没有|没|沒有|沒|未)(?:有)?(?:联系|聯繫|聯絡|联络|来往|來往)(?:过|過)?(?:了)?(?:的)?';
const SILENT = [
  new RegExp(
    `(?:not\\s+contacted|no\\s+contact|out\\s+of\\s+touch|not\\s+heard\\s+from)\\s+(?:since|in|for|within)\\s+(?:the\\s+last\\s+|the\\s+past\\s+|over\\s+|more\\s+than\\s+)?(?<count>\\d{1,4}|an?|half\\s+an?|[a-z]+)\\s+${EN_UNIT}`,
    'iu',
  ),
  new RegExp(`(?:超过|超過|有)?${ZH_COUNT}\\s*(?:多)?${ZH_UNIT}(?:多)?(?:以上)?${ZH_SILENT}`, 'u'),
];
const SINCE_DATE = [
  /not\s+contacted\s+since\s+(?<date>\d{4}-\d{2}-\d{2})/iu,
  new RegExp(`(?:自|从|從)?(?<date>\\d{4}-\\d{2}-\\d{2})(?:以来|以來|以后|以後|起)?${ZH_SILENT}`, 'u'),
];
const HALF = /^(?:半|half\s+an?)$/iu;

type Unit = 'days' | 'weeks' | 'months' | 'years';

/** Takes "not contacted since" out of what was typed: epoch ms, and the rest. */
export function takeSilence(text: string, now: number, zone: string): { since?: number; rest: string } {
  for (const pattern of SINCE_DATE) {
    const found = pattern.exec(text);
    const since = found && startOf(found.groups?.['date'] ?? '', zone);
    if (found && since !== null) return { since, rest: without(text, found) };
  }
  for (const pattern of SILENT) {
    const found = pattern.exec(text);
    const since = found && before(now, zone, found.groups?.['count'] ?? '', found.groups?.['unit'] ?? '');
    if (found && since !== null) return { since, rest: without(text, found) };
  }
  return { rest: text };
}

function without(text: string, found: RegExpExecArray): string {
  return `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
    .replace(/\s+/g, ' ')
    .trim();
}

function startOf(date: string, zone: string): number | null {
  try {
    return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return null;
  }
}

function before(now: number, zone: string, count: string, unit: string): number | null {
  const field = unitOf(unit.toLowerCase());
  const at = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  if (HALF.test(count)) {
    if (field === 'years') return at.subtract({ months: 6 }).epochMilliseconds;
    return field === 'months' ? at.subtract({ days: 15 }).epochMilliseconds : null;
  }
  const n = readNumber(count);
  return n === null || n <= 0 ? null : at.subtract({ [field]: n }).epochMilliseconds;
}

function unitOf(unit: string): Unit {
  if (/^(?:day|天|日)/.test(unit)) return 'days';
  if (/^(?:week|周|週|星期|礼拜|禮拜)/.test(unit)) return 'weeks';
  return /^(?:year|年)/.test(unit) ? 'years' : 'months';
}
