import { describe, expect, it } from 'vitest';
import { formatFor } from '../../lib/i18n/format.ts';
import { languageOf, regionOf } from '../../lib/i18n/language.ts';

const ZONE = 'Asia/Taipei';
/** 20 May 2026, 12:00 in Taipei. */
const NOW = Date.UTC(2026, 4, 20, 4);
const DAY = 86_400_000;

describe('the language', () => {
  it.each([
    ['auto', 'zh-HK', 'zh-TW'],
    ['auto', 'zh-Hant-MO', 'zh-TW'],
    ['auto', 'zh_SG', 'zh-CN'],
    ['auto', 'zh', 'zh-CN'],
    ['auto', 'de-AT', 'en'],
    ['auto', 'nonsense!', 'en'],
    ['zh-TW', 'en-GB', 'zh-TW'],
    ['klingon', 'en-GB', 'en'],
  ])('%s in a %s browser is %s', (setting, browser, language) => {
    expect(languageOf(setting, browser)).toBe(language);
  });

  it('gives the country of short numbers', () => {
    expect(['en-GB', 'zh-TW', 'zh-CN', 'zh-HK', '?'].map(regionOf)).toEqual(['GB', 'TW', 'CN', 'HK', 'US']);
  });
});

describe('moments', () => {
  const en = formatFor('en', ZONE);
  const cn = formatFor('zh-CN', ZONE);
  const tw = formatFor('zh-TW', ZONE);

  it('near ones are said by their day, in the user’s zone', () => {
    expect(en.when(NOW + DAY, NOW)).toBe('Tomorrow 12:00');
    expect(cn.when(NOW - DAY, NOW)).toBe('昨天 12:00');
    expect(en.when(Date.UTC(2026, 4, 19, 17), NOW)).toBe('Today 01:00');
  });

  it('a due without a time is a day and nothing more', () => {
    expect(en.due({ date: '2026-05-20', zone: ZONE }, NOW)).toBe('Today');
    expect(tw.due({ date: '2026-05-21', time: '10:00', zone: ZONE }, NOW)).toBe('明天 10:00');
    expect(en.due({ date: 'some day', zone: ZONE }, NOW)).toBe('some day');
  });

  it('ages are told in the unit a person would use', () => {
    const ages = [0, 1, 13, 20, 70, 800].map((days) => en.ago(NOW - days * DAY, NOW));
    expect(ages).toEqual(['today', 'yesterday', '13 days ago', '3 weeks ago', '2 months ago', '2 years ago']);
    expect(tw.ago(NOW - 800 * DAY, NOW)).toBe('2 年前');
  });

  it('Chinese calendar days have their names', () => {
    const moon = { calendar: 'chinese', month: 8, day: 15 } as const;
    expect(cn.civil(moon)).toBe('农历八月十五');
    expect(tw.civil({ calendar: 'chinese', month: 12, day: 30, leap: 1 })).toBe('農曆閏臘月三十');
    expect(cn.civil({ calendar: 'chinese', month: 1, day: 1 })).toBe('农历正月初一');
    expect(cn.civil({ calendar: 'chinese', month: 11, day: 24 })).toBe('农历冬月廿四');
    expect(en.civil(moon)).toBe('lunar 8/15');
  });

  it('years and days stand alone as they are written', () => {
    expect([en.day('2019'), en.day('2019-03'), en.day('2019-03-04'), en.day('long ago')]).toEqual([
      '2019',
      'Mar 2019',
      'Mar 4, 2019',
      'long ago',
    ]);
  });
});
