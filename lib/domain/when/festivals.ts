import { plainDate } from '../civil-dates.ts';
import { comingNth, monthDay } from './date-meanings.ts';
import { easter } from './easter.ts';
import { lunarDay } from './lunar-dates.ts';
import type { DateOf, Meaning, Speech } from './phrase.ts';
import { qingming, winterSolstice } from './solar-terms.ts';

const ON = '(?:\\b(?:on|by|at|until|till)\\s+)?(?:\\bthe\\s+)?';
/** In English and Chinese: one and the same day. */
function words(english: string, chinese: string): RegExp {
  const en = `(?<![\\p{L}\\d])${ON}(?:${english})(?![\\p{L}\\d])(?!['’]s)`;
  if (english === '') return new RegExp(chinese, 'gu');
  return new RegExp(chinese === '' ? en : `${en}|(?:${chinese})`, 'giu');
}

const TAIWAN = /^zh-(?:tw|hant)(?:$|-tw)/i;
type Named = [english: string, chinese: string, read: Speech['read']];

const solar =
  (month: number, day: number): Speech['read'] =>
  (_g, today) =>
    monthDay(month, day, null, today);
const lunar =
  (month: number, day: number): Speech['read'] =>
  (_g, today) =>
    lunarDay(month, day, today);
const nth =
  (n: number, weekday: number, code: string, month: number): Speech['read'] =>
  (_g, today): Meaning => ({
    kind: 'date',
    date: comingNth(n, weekday, today.with({ day: 1, month }), 12),
    yearly: `FREQ=YEARLY;BYMONTH=${month};BYDAY=${n}${code}`,
  });

/** A day that every year works out anew; no rule of months and weekdays gives it. */
function reckoned(ofYear: (year: number) => Temporal.PlainDate | null): Speech['read'] {
  return (_g, today) => {
    const date = [today.year, today.year + 1]
      .map(ofYear)
      .find((d) => d !== null && Temporal.PlainDate.compare(d, today) >= 0);
    if (!date) return null;
    const fixed: DateOf = () => date;
    return { kind: 'date', date: fixed, yearly: null };
  };
}

const easterPlus = (days: number) => reckoned((year) => easter(year).add({ days }));

const blackFriday = reckoned((year) => {
  const november = plainDate(year, 11, 1);
  return november && comingNth(4, 4, november, 12)(november, false).add({ days: 1 });
});

const NAMED: readonly Named[] = [
  [
    "(?:chinese|lunar)\\s+new\\s+year['’]?s?\\s+eve",
    '除夕夜?|大年三十|年三十|年卅|大年夜|年夜飯|年夜饭',
    lunar(12, 30),
  ],
  [
    '(?:chinese|lunar)\\s+new\\s+year|spring\\s+festival',
    '春节|春節|大年初一|农历新年|農曆新年|过年|過年',
    lunar(1, 1),
  ],
  ['', '大年初二', lunar(1, 2)],
  ['', '大年初三', lunar(1, 3)],
  ['', '大年初五|破五', lunar(1, 5)],
  ['lantern\\s+festival', '元宵节?|元宵節|上元节|上元節', lunar(1, 15)],
  ['dragon\\s+boat(?:\\s+festival)?', '端午节?|端午節|端阳节?|端陽節?', lunar(5, 5)],
  ['qixi(?:\\s+festival)?', '七夕节?|七夕節', lunar(7, 7)],
  ['(?:hungry\\s+)?ghost\\s+festival', '中元节?|中元節|鬼节|鬼節', lunar(7, 15)],
  ['mid-?\\s?autumn(?:\\s+festival)?|moon\\s+festival', '中秋节?|中秋節|八月节|八月節', lunar(8, 15)],
  ['double\\s+ninth(?:\\s+festival)?|chongyang', '重阳节?|重陽節?', lunar(9, 9)],
  ['laba(?:\\s+festival)?', '腊八节?|臘八節?', lunar(12, 8)],
  ['qing\\s?ming(?:\\s+festival)?|tomb[- ]sweeping\\s+day', '清明节?|清明節', reckoned(qingming)],
  ['winter\\s+solstice|dongzhi', '冬至', reckoned(winterSolstice)],
  ["new\\s+year['’]?s\\s+eve", '跨年夜?', solar(12, 31)],
  ["(?<!chinese\\s|lunar\\s)new\\s+year(?:['’]?s)?(?:\\s+day)?(?!\\s+eve)", '元旦', solar(1, 1)],
  ["valentine['’]?s?(?:\\s+day)?", '(?<!七夕)情人节|(?<!七夕)情人節', solar(2, 14)],
  ["(?:international\\s+)?women['’]?s\\s+day", '(?:三八)?妇女节|(?:三八)?婦女節|三八节|三八節', solar(3, 8)],
  ['', '植树节|植樹節', solar(3, 12)],
  ['may\\s+day', '五一(?:劳动节|勞動節)?|劳动节|勞動節', solar(5, 1)],
  [
    '',
    '六一(?:儿童节|兒童節)?|儿童节|兒童節',
    (_g, today, lang) => (TAIWAN.test(lang) ? monthDay(4, 4, null, today) : monthDay(6, 1, null, today)),
  ],
  [
    '',
    '教师节|教師節',
    (_g, today, lang) => (TAIWAN.test(lang) ? monthDay(9, 28, null, today) : monthDay(9, 10, null, today)),
  ],
  ['', '双十节|雙十節?|双十国庆|雙十國慶', solar(10, 10)],
  [
    'national\\s+day',
    '(?:十一)?(?:国庆|國慶)(?:节|節|假期|长假|長假)?|十一(?:长假|假期)',
    (_g, today, lang) => monthDay(10, TAIWAN.test(lang) ? 10 : 1, null, today),
  ],
  ['halloween', '万圣节前夕|万圣节?|萬聖節?', solar(10, 31)],
  ["singles['’]?\\s+day", '光棍节|光棍節|双十一|雙十一|双11|雙11', solar(11, 11)],
  ['', '双十二|雙十二|双12|雙12', solar(12, 12)],
  ['(?:christmas|xmas)\\s+eve', '平安夜|圣诞夜|聖誕夜|圣诞前夜', solar(12, 24)],
  [
    '(?:christmas|xmas)(?:\\s+day)?(?!\\s+eve)',
    '圣诞节?(?!夜|前夜)|聖誕節?(?!夜)|耶诞节?|耶誕節?',
    solar(12, 25),
  ],
  ['boxing\\s+day', '', solar(12, 26)],
  ['black\\s+friday', '黑色星期五|黑五', blackFriday],
  ['thanksgiving(?:\\s+day)?', '感恩节|感恩節', nth(4, 4, 'TH', 11)],
  ["mother['’]?s['’]?\\s+day", '母亲节|母親節', nth(2, 7, 'SU', 5)],
  [
    "father['’]?s['’]?\\s+day",
    '父亲节|父親節',
    (g, today, lang) =>
      TAIWAN.test(lang) ? monthDay(8, 8, null, today) : nth(3, 7, 'SU', 6)(g, today, lang),
  ],
  ['good\\s+friday', '耶稣受难日|耶穌受難日', easterPlus(-2)],
  ['easter\\s+monday', '', easterPlus(1)],
  ['easter(?:\\s+sunday)?(?!\\s+monday)', '复活节|復活節', easterPlus(0)],
];

/** Days that have a name of their own. */
export const FESTIVALS: readonly Speech[] = NAMED.map(([english, chinese, read]) => ({
  pattern: words(english, chinese),
  read,
}));
