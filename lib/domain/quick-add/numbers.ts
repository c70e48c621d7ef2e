import { readChinese, readNumber } from '../numerals.ts';

const MULTIPLES = new Map([
  ['百', 100],
  ['千', 1000],
  ['k', 1000],
  ['万', 10_000],
  ['萬', 10_000],
  ['w', 10_000],
  ['m', 1_000_000],
  ['亿', 100_000_000],
  ['億', 100_000_000],
]);

const DIGITS =
  "\\d{1,3}(?:[,，'’]\\d{3})+(?:\\.\\d{1,4})?(?!\\d)|\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d{1,2})?(?!\\d)|\\d{1,3}\\.\\d{3},\\d{1,2}(?!\\d)|\\d{1,12}(?:[.,]\\d{1,4}(?!\\d))?";
const HANZI = '[零〇一二两兩三四五六七八九十百千万萬亿億]{1,12}';
const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty';

/** Pattern sources: digits with separators and 万 or k; the same or Chinese or English words; 半. */
export const AMOUNT = `(?:${DIGITS})(?:\\s?(?:[万萬亿億千百](?![克米瓦])|[kK](?![\\p{L}])|[wW](?![\\p{L}])))?`;
export const QUANTITY = `(?:${AMOUNT}|${HANZI}|半|(?:half\\s+an?|an?|${WORDS})(?=\\s))`;

/** "1,200.50", "12,5", "1.2万", "三百五十", "two", "半"; null when it is no number. */
export function readQuantity(text: string): number | null {
  const plain = text.trim().toLowerCase();
  if (plain === '半' || /^half\s+an?$/.test(plain)) return 0.5;
  const [, digits, multiple] = /^([\d.,，'’]+)\s?([万萬亿億千百kw])?$/.exec(plain) ?? [];
  if (digits === undefined) return readNumber(plain) ?? readChinese(plain);
  const value = readDigits(digits.replace(/，/g, ','));
  return Number.isFinite(value) ? round(value * (MULTIPLES.get(multiple ?? '') ?? 1)) : null;
}

/** The last of comma and dot parts the decimals, unless three digits follow a comma: "1,200" is a thousand and more. */
function readDigits(text: string): number {
  const bare = text.replace(/['’]/g, '');
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d{1,2}$/.test(bare)) {
    return Number(bare.replace(/\./g, '').replace(',', '.'));
  }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return Number(bare.replace(/,/g, ''));
  return Number(bare.replace(',', '.'));
}

/** No 0.30000000000000004. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
