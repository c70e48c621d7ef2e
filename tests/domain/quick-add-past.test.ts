import { describe, expect, it } from 'vitest';
import { oneItem } from './one-item.ts';
import { at, ZONE } from './rows.ts';

/** Wednesday. */
const CONTEXT = { now: at('2026-11-25T11:30'), zone: ZONE };

describe('a day that is over', () => {
  it.each([
    'yesterday 10:00 call',
    'call 10:00 yesterday',
    'the day before yesterday',
    'last Friday call',
    'last Fri 10am call',
    'last week 10:00 call the warehouse',
    '3 days ago 10:00 call',
    '昨天 10点 打电话',
    '昨晚8点 打电话',
    '前天 10:00 拜访',
    '大前天 拜访',
    '上周五10点打电话',
    '上个星期五 下午3点 拜访',
    '上月15号 10:00 收款',
    '三天前 10:00 打电话',
  ])('is no follow-up at another date, and every word is kept: @%s', (text) => {
    expect(oneItem(`@${text}`, CONTEXT)).toEqual({
      kind: 'note',
      text,
      dateMissing: true,
    });
  });

  it.each([
    ['@tomorrow ask about last Friday', '2026-11-26'],
    ['@明天 问昨天的货', '2026-11-26'],
    ['@10:00 call about yesterday’s delivery', '2026-11-26'],
    ['@10:00 问上周五的货', '2026-11-26'],
    ['@每周五 报告上周', '2026-11-27'],
    ['@sat call about last week', '2026-11-28'],
    ['@早上周先生 10点', '2026-11-26'],
  ])('may be spoken of by a follow-up: %s', (line, date) => {
    expect(oneItem(line, CONTEXT)).toMatchObject({ kind: 'follow-up', due: { date } });
  });
});

describe('the end of a month', () => {
  const end = (line: string, now = '2026-11-25T11:30') => {
    const parsed = oneItem(line, { now: at(now), zone: ZONE });
    return parsed.kind === 'follow-up' ? [parsed.due.date, parsed.text, parsed.recurrence] : parsed.kind;
  };

  it.each([
    ['@月底 收款', ['2026-11-30', '收款', undefined]],
    ['@本月底收款', ['2026-11-30', '收款', undefined]],
    ['@end of month collect', ['2026-11-30', 'collect', undefined]],
    ['@by the end of the month: collect', ['2026-11-30', 'collect', undefined]],
    ['@last day of the month collect', ['2026-11-30', 'collect', undefined]],
    ['@下月底 收款', ['2026-12-31', '收款', undefined]],
    ['@end of next month collect', ['2026-12-31', 'collect', undefined]],
    ['@每月底 收款', ['2026-11-30', '收款', 'FREQ=MONTHLY;BYMONTHDAY=-1']],
    ['@end of every month collect', ['2026-11-30', 'collect', 'FREQ=MONTHLY;BYMONTHDAY=-1']],
  ])('%s', (line, meant) => {
    expect(end(line)).toEqual(meant);
  });

  it('is today on the last day, and the 28th in February', () => {
    expect(end('@月底 收款', '2026-11-30T20:00')).toEqual(['2026-11-30', '收款', undefined]);
    expect(end('@end of month collect', '2027-02-01T09:00')).toEqual(['2027-02-28', 'collect', undefined]);
  });
});
