const ZH_DIGITS = new Map([...'零一二三四五六七八九'].map((c, i) => [c, i]));
ZH_DIGITS.set('〇', 0).set('两', 2).set('兩', 2);
const ZH_UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['萬', 10_000],
  ['亿', 100_000_000],
  ['億', 100_000_000],
]);
const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONE_WORD = ONES.slice(1).join('|');

/** Pattern source of a number below 1000 in digits or Chinese. */
export const ZH_NUMBER = '(?:\\d{1,3}|[零〇一二两兩三四五六七八九十百廿卅]{1,6})';
export const EN_NUMBER = `(?:\\d{1,3}|(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONE_WORD}|(?:a\\s+)?couple\\s+of|an?)`;

interface Reading {
  total: number;
  section: number;
  /** The unit read last: 一百二 is 120. */
  last: number;
  digit: number | null;
  afterZero: boolean;
}

/** One more character; false when it makes no number. */
function readCharacter(reading: Reading, c: string): boolean {
  const value = ZH_DIGITS.get(c);
  const unit = ZH_UNITS.get(c);
  if (value === 0) reading.afterZero = true;
  else if (value !== undefined) {
    if (reading.digit !== null) return false;
    reading.digit = value;
  } else if (unit === undefined) return false;
  else {
    takeUnit(reading, unit);
  }
  return true;
}

function takeUnit(reading: Reading, unit: number): void {
  if (unit < 10_000) reading.section += (reading.digit ?? 1) * unit;
  else {
    reading.total = (reading.total + reading.section + (reading.digit ?? 0)) * unit;
    reading.section = 0;
  }
  Object.assign(reading, { last: unit, digit: null, afterZero: false });
}

/** A number written in Chinese, up to hundreds of millions; null when it is none. */
export function readChinese(text: string): number | null {
  const plain = text.replace(/^廿/, '二十').replace(/^卅/, '三十').replace(/^初/, '');
  if (plain === '') return null;
  if (/^[零〇一二三四五六七八九]{2,}$/.test(plain)) {
    return Number([...plain].map((c) => ZH_DIGITS.get(c)).join(''));
  }
  const reading: Reading = { total: 0, section: 0, last: 1, digit: null, afterZero: false };
  if (![...plain].every((c) => readCharacter(reading, c))) return null;
  const { total, section, last, digit, afterZero } = reading;
  return total + section + (digit ?? 0) * (last >= 100 && !afterZero ? last / 10 : 1);
}

/** A small number in digits, English or Chinese words; null when it is none. */
export function readNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const word = text.toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  if (/couple/.test(word)) return 2;
  const [high = '', low = ''] = word.split(/[- ]/);
  const tens = TENS.indexOf(high);
  if (tens >= 0) return (tens + 2) * 10 + Math.max(0, ONES.indexOf(low));
  const at = ONES.indexOf(word);
  return at > 0 ? at : readChinese(text);
}
