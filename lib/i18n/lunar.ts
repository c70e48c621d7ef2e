import type { CivilDate } from '../domain/records.ts';
import type { Language } from './language.ts';

const DIGITS = '一二三四五六七八九十';
const MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊'];

/** A date of the Chinese calendar as it is said: 农历八月十五, 農曆閏六月初一, "lunar 8/15". */
export function lunarDate(date: CivilDate, language: Language): string {
  if (language === 'en') {
    return `lunar ${date.leap ? 'leap ' : ''}${date.month}/${date.day}${date.year ? ` (${date.year})` : ''}`;
  }
  const traditional = language === 'zh-TW';
  const month = (MONTHS[date.month - 1] ?? String(date.month)).replace('腊', traditional ? '臘' : '腊');
  const leap = date.leap ? (traditional ? '閏' : '闰') : '';
  const year = date.year ? `${date.year}年` : '';
  return `${traditional ? '農曆' : '农历'}${year}${leap}${month}月${lunarDay(date.day)}`;
}

function lunarDay(day: number): string {
  if (day <= 10) return `初${DIGITS[day - 1] ?? day}`;
  if (day < 20) return `十${DIGITS[day - 11] ?? ''}`;
  if (day === 20) return '二十';
  if (day < 30) return `廿${DIGITS[day - 21] ?? ''}`;
  return '三十';
}
