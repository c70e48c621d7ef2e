import { foldWidth } from '../fold-width.ts';
import { AMOUNT, readQuantity } from './numbers.ts';
import { ZH_UNITS } from './quantities.ts';
import { isTraditional } from './topics.ts';

export interface Money {
  amount: number;
  /** ISO 4217. */
  currency: string;
  span: readonly [number, number];
}

/** Where the yuan, dollar and block of one's own country is meant. */
const OWN = 'own';
const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/^(?:NT\$?|TWD|NTD)$/i, 'TWD'],
  [/^(?:HK\$|HKD)$/i, 'HKD'],
  [/^(?:US\$|USD)$/i, 'USD'],
  [/^(?:A\$|AU\$|AUD)$/i, 'AUD'],
  [/^(?:C\$|CA\$|CAD)$/i, 'CAD'],
  [/^(?:NZ\$|NZD)$/i, 'NZD'],
  [/^(?:S\$|SG\$|SGD)$/i, 'SGD'],
  [/^(?:RMB\$?|CNY|人民[币幣])$/i, 'CNY'],
  [/^(?:JPY)$/i, 'JPY'],
  [/^(?:CHF)$/i, 'CHF'],
  [/^(?:€|EUR)$/i, 'EUR'],
  [/^(?:£|￡|GBP)$/i, 'GBP'],
  [/^[¥￥]$/, 'yuan-or-yen'],
  [/^\$$/, OWN],
];
const AFTER: readonly (readonly [RegExp, string])[] = [
  [/^(?:美元|美金|美刀|USD|US dollars?)$/i, 'USD'],
  [/^(?:欧元|歐元|€|EUR|euros?)$/i, 'EUR'],
  [/^(?:英镑|英鎊|£|GBP|quid)$/i, 'GBP'],
  [/^(?:港[币幣元]|HKD)$/i, 'HKD'],
  [/^(?:新?[台臺][币幣]|TWD|NTD)$/i, 'TWD'],
  [/^(?:日元|日[圆圓]|JPY|yen)$/i, 'JPY'],
  [/^(?:人民[币幣]|RMB|CNY|yuan)$/i, 'CNY'],
  [/^(?:AUD)$/i, 'AUD'],
  [/^(?:CAD)$/i, 'CAD'],
  [/^(?:CHF|francs?)$/i, 'CHF'],
  [/^(?:元|圆|圓|块钱?|塊錢?|dollars?|bucks?|\$)$/i, OWN],
];
const COUNTRY: Record<string, string> = {
  CN: 'CNY',
  TW: 'TWD',
  HK: 'HKD',
  MO: 'MOP',
  SG: 'SGD',
  MY: 'MYR',
  JP: 'JPY',
  GB: 'GBP',
  AU: 'AUD',
  NZ: 'NZD',
  CA: 'CAD',
  CH: 'CHF',
  IN: 'INR',
  US: 'USD',
};
for (const country of 'DE AT FR IT ES PT NL BE IE FI GR'.split(' ')) COUNTRY[country] = 'EUR';

const PREFIX =
  '(?:(?:NT|HK|US|AU?|CA?|NZ|SG?|RMB)\\$|[$€£￡¥￥]|(?:RMB|CNY|USD|EUR|GBP|TWD|NTD|NT|HKD|JPY|AUD|CAD|SGD|CHF|人民[币幣])(?![\\p{L}]))';
const SUFFIX =
  '(?:美元|美金|美刀|欧元|歐元|英镑|英鎊|港[币幣元]|新?[台臺][币幣]|日元|日[圆圓]|人民[币幣]|元|[圆圓]|块钱?|塊錢?|(?:US dollars?|dollars?|euros?|bucks?|quid|yen|yuan|francs?|RMB|CNY|USD|EUR|GBP|TWD|NTD|HKD|JPY|AUD|CAD|CHF)(?![\\p{L}])|[$€£])';
const HANZI = '[零〇一二两兩三四五六七八九十百千万萬亿億]{1,12}';
const WITH_PREFIX = new RegExp(
  `(?<![\\p{Script=Latin}\\d])(?<by>${PREFIX})\\s*(?<n>${AMOUNT}|${HANZI})(?:\\s*(?<more>${SUFFIX}))?`,
  'iu',
);
const WITH_SUFFIX = new RegExp(
  `(?<![\\d.,])(?<n>${AMOUNT}|${HANZI})\\s*(?<by>${SUFFIX})(?<tenths>[1-9](?![\\d.]|\\s*(?:${ZH_UNITS})))?`,
  'iu',
);

/** The currency of a line whose sign says only "money": that of the user's country, of the language, of the script. */
export function ownCurrency(text: string, said: string, region: string): string {
  const lang = said !== '' || !/\p{Script=Han}/u.test(text) ? said : isTraditional(text) ? 'zh-TW' : 'zh-CN';
  const byLang = /^zh-(?:tw|hant)/i.test(lang)
    ? 'TW'
    : /^zh-hk/i.test(lang)
      ? 'HK'
      : /^zh/i.test(lang)
        ? 'CN'
        : '';
  const country =
    region || /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})$/i.exec(lang)?.[1] || byLang || languageHome(lang);
  return COUNTRY[country.toUpperCase()] ?? 'USD';
}

function languageHome(lang: string): string {
  return { ja: 'JP', de: 'DE', fr: 'FR', it: 'IT', es: 'ES', nl: 'NL' }[lang.toLowerCase()] ?? 'US';
}

function currencyOf(sign: string, table: typeof BEFORE, own: string): string {
  const found = table.find(([words]) => words.test(sign.trim()))?.[1] ?? OWN;
  if (found === 'yuan-or-yen') return own === 'JPY' ? 'JPY' : 'CNY';
  return found === OWN ? own : found;
}

/** 元 of a line in simplified or traditional Chinese that says no more. */
function ownOf(by: string, own: string): string {
  if (!/^(?:元|[圆圓]|[块塊])/.test(by)) return own;
  return /^(?:TWD|HKD|JPY|MOP|SGD)$/.test(own) ? own : 'CNY';
}

/** The amount of money that a line names with its currency, or null. */
export function findMoney(text: string, own: string): Money | null {
  const folded = foldWidth(text);
  const before = WITH_PREFIX.exec(folded);
  const after = WITH_SUFFIX.exec(folded);
  const match = before && (!after || before.index <= after.index) ? before : (after ?? before);
  const g = match?.groups;
  const amount = g && readQuantity(g['n'] ?? '');
  if (!match || !g || amount === null || amount === undefined) return null;
  const by = g['by'] ?? '';
  const prefixed = match === before;
  const exact = prefixed && g['more'] ? currencyOf(g['more'], AFTER, ownOf(g['more'], own)) : null;
  const currency = exact ?? currencyOf(by, prefixed ? BEFORE : AFTER, ownOf(by, own));
  const tenths = g['tenths'] ? Number(g['tenths']) / 10 : 0;
  const end = match.index + match[0].length;
  return { amount: Number((amount + tenths).toFixed(4)), currency, span: [match.index, end] };
}
