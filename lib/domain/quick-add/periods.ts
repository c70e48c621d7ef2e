import { foldWidth } from '../fold-width.ts';
import { EN_NUMBER, readNumber, ZH_NUMBER } from '../numerals.ts';
import { EN_DAY, ZH_DAY, ZH_WEEK } from '../when/weekdays.ts';
import { ZH_UNITS } from './quantities.ts';

/** How many days something lasts, and where the line says so. */
export interface Period {
  days: number;
  span: readonly [number, number];
}

const EN_UNIT = '(?<unit>days?|weeks?|fortnights?|months?|quarters?|years?)';
const ZH_UNIT = '(?<unit>天|日|周|週|星期|礼拜|禮拜|季度?|[个個]?月|年)';
const say = (source: string) => new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'iu');
const LASTS = '(?:吃|用|喝|够|夠|够吃|夠吃|够用|夠用|能吃|能用|可用|可吃|用完|吃完|管)';

const PATTERNS: readonly RegExp[] = [
  say(
    `(?:once\\s+)?(?:every|each|per|a|an)\\s+(?:(?<other>other|second)\\s+|(?<n>${EN_NUMBER})\\s+)?${EN_UNIT}`,
  ),
  say(
    `(?:(?:it\\s+)?lasts?|for|in|about\\s+every|within)\\s+(?:about\\s+|some\\s+)?(?<n>${EN_NUMBER})\\s+${EN_UNIT}`,
  ),
  say('(?<adverb>daily|biweekly|fortnightly|weekly|monthly|quarterly|yearly)'),
  say(`(?:every|each)\\s+(?<weekday>${EN_DAY})`),
  /\s?\/\s?(?:(?<n>\d{1,3})\s?)?(?<unit>days?|d|weeks?|wk|months?|mo|year|天|日|周|週|月|年)(?![\p{Script=Latin}\d])/iu,
  new RegExp(`每[个個]?${ZH_WEEK}(?<weekday>${ZH_DAY})(?!\\s*(?:${ZH_UNITS})|[十百千万])`, 'u'),
  new RegExp(
    `(?:(?<between>每?隔)|每)\\s*(?<n>${ZH_NUMBER})?\\s*[个個]?(?:(?<half>半)[个個]?)?${ZH_UNIT}(?:一次)?`,
    'u',
  ),
  new RegExp(`${LASTS}(?<half>半)[个個]?${ZH_UNIT}`, 'u'),
  new RegExp(`${LASTS}(?<n>${ZH_NUMBER})\\s*[个個]?${ZH_UNIT}`, 'u'),
  new RegExp(`(?<n>${ZH_NUMBER})\\s*[个個]?${ZH_UNIT}(?:一次|用完|吃完|喝完|的量)?`, 'u'),
  say(`(?<n>${EN_NUMBER})\\s+${EN_UNIT}`),
];
const ADVERBS: Record<string, number> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  fortnightly: 14,
  monthly: 30,
  quarterly: 91,
  yearly: 365,
};

function daysOfUnit(unit: string): number {
  if (/^d|[天日]/i.test(unit)) return 1;
  if (/^w|周|週|星期|[礼禮]拜/i.test(unit)) return 7;
  if (/^f/i.test(unit)) return 14;
  if (/^q|季/i.test(unit)) return 91;
  return /^y|年/i.test(unit) ? 365 : 30;
}

/** A month is thirty days here: a jar is counted in days. */
function daysOf(g: Record<string, string | undefined>): number | null {
  if (g['adverb']) return ADVERBS[g['adverb'].toLowerCase()] ?? null;
  if (g['weekday']) return 7;
  const unit = daysOfUnit(g['unit'] ?? '');
  if (g['half']) return Math.ceil(unit / 2);
  if (g['other']) return unit * 2;
  const n = g['n'] === undefined ? 1 : readNumber(g['n']);
  if (n === null || n < 1) return null;
  return unit * (g['between'] && n === 1 ? 2 : n);
}

/** The first period that a line names, in the order of how surely it is one. */
export function findPeriod(text: string): Period | null {
  const folded = foldWidth(text);
  for (const pattern of PATTERNS) {
    const match = pattern.exec(folded);
    const days = match && daysOf(match.groups ?? {});
    if (match && days) return { days, span: [match.index, match.index + match[0].length] };
  }
  return null;
}
