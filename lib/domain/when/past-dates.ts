import { EN_NUMBER, ZH_NUMBER } from '../numerals.ts';
import type { Speech } from './phrase.ts';
import { EN_FULL_DAY, EN_SHORT_DAY, ZH_DAY, ZH_WEEK } from './weekdays.ts';

const START = '(?<![\\p{L}\\d])';
/** Not "yesterday's order", nor the beginning of a longer word. */
const END = "(?![\\p{L}\\d]|['’]s|\\s+of\\b)";
/** Not 昨天的订单: that only says which order. */
const NOT_OF = '(?!的)';
const DAY = `(?:${EN_FULL_DAY}|${EN_SHORT_DAY}\\.?)`;
const UNIT = '(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?)';
const ZH_UNIT =
  '(?:分钟|分鐘|[个個]?(?:小时|小時|钟头|鐘頭)|天|日|周|週|[个個]?(?:星期|礼拜|禮拜)|[个個]月|年)';

const english = (source: string): Speech => ({
  pattern: new RegExp(`${START}${source}${END}`, 'giu'),
  read: () => ({ kind: 'past' }),
});
const chinese = (source: string): Speech => ({
  pattern: new RegExp(`${source}${NOT_OF}`, 'gu'),
  read: () => ({ kind: 'past' }),
});

/** Days that are over. A line about one of them is a note: a follow-up at the next such hour would be made up. */
export const PAST_DATES: readonly Speech[] = [
  english('(?:the\\s+)?day\\s+before\\s+yesterday'),
  english('yesterday'),
  english(`(?:on\\s+)?last\\s+(?:${DAY}|night|week|month|year)`),
  english(`(?:${EN_NUMBER}|half\\s+an)\\s+${UNIT}\\s+ago`),
  chinese('昨[天日晚早晨夜儿兒]'),
  chinese('(?<![目之以])大?前[天日]'),
  chinese(`(?<![早晚])上{1,2}[个個]?${ZH_WEEK}(?:${ZH_DAY})?`),
  chinese(`(?<![早晚])上{1,2}[个個]?月(?:底|${ZH_NUMBER}[日号號])?`),
  chinese('去年'),
  chinese(`(?<!提)(?:${ZH_NUMBER}|半)\\s*${ZH_UNIT}(?:以|之)?前(?![台面方后後])`),
];
