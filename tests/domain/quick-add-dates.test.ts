import { describe, expect, it } from 'vitest';
import { oneItem } from './one-item.ts';
import { at, ZONE } from './rows.ts';

/** Wednesday. */
const CONTEXT = { now: at('2026-11-25T11:30'), zone: ZONE };

function due(line: string): string {
  const parsed = oneItem(line, CONTEXT);
  if (parsed.kind !== 'follow-up') return parsed.kind;
  expect(parsed.due.zone).toBe(ZONE);
  return parsed.due.time === undefined ? parsed.due.date : `${parsed.due.date} ${parsed.due.time}`;
}

describe('a date in English', () => {
  it.each([
    ['@today', '2026-11-25'],
    ['@tomorrow call', '2026-11-26'],
    ['@the day after tomorrow', '2026-11-27'],
    ['@day after tomorrow 10:00', '2026-11-27 10:00'],
    ['@tonight', '2026-11-25 19:00'],
    ['@this afternoon', '2026-11-25 14:00'],
    ['@Friday', '2026-11-27'],
    ['@fri 10am', '2026-11-27 10:00'],
    ['@Wednesday', '2026-12-02'],
    ['@Wednesday 10:00', '2026-12-02 10:00'],
    ['@Wednesday 15:00', '2026-11-25 15:00'],
    ['@this Wednesday', '2026-11-25'],
    ['@this Mon', '2026-11-30'],
    ['@next Tue 10:00 call about the quote', '2026-12-01 10:00'],
    ['@next Friday', '2026-12-04'],
    ['@next week', '2026-11-30'],
    ['@next month', '2026-12-01'],
    ['@in 3 days', '2026-11-28'],
    ['@in two weeks', '2026-12-09'],
    ['@in a month', '2026-12-25'],
    ['@in 2 hours', '2026-11-25 13:30'],
    ['@in 45 minutes', '2026-11-25 12:15'],
    ['@in half an hour', '2026-11-25 12:00'],
    ['@3 days later', '2026-11-28'],
    ['@10:00', '2026-11-26 10:00'],
    ['@11:30', '2026-11-26 11:30'],
    ['@11:31', '2026-11-25 11:31'],
    ['@10am', '2026-11-26 10:00'],
    ['@3:30 pm', '2026-11-25 15:30'],
    ['@12 a.m.', '2026-11-26 00:00'],
    ['@noon', '2026-11-25 12:00'],
    ['@tomorrow morning', '2026-11-26 09:00'],
    ['@tomorrow afternoon 3:30', '2026-11-26 15:30'],
    ['@Dec 24', '2026-12-24'],
    ['@24 December', '2026-12-24'],
    ['@24th of Dec, 2027', '2027-12-24'],
    ['@Nov 24', '2027-11-24'],
    ['@Nov 25', '2026-11-25'],
    ['@Feb 29', '2028-02-29'],
    ['@the 5th', '2026-12-05'],
    ['@the 30th', '2026-11-30'],
  ])('%s → %s', (line, expected) => {
    expect(due(line)).toBe(expected);
  });
});

describe('a date in numbers', () => {
  it.each([
    ['@8-15', '2027-08-15'],
    ['@12-01', '2026-12-01'],
    ['@12/24 10:00', '2026-12-24 10:00'],
    ['@24/12', '2026-12-24'],
    ['@2026-12-01', '2026-12-01'],
    ['@2026/12/1', '2026-12-01'],
    ['@12/24/2027', '2027-12-24'],
    ['＠１２－０１　１０：００', '2026-12-01 10:00'],
  ])('%s → %s', (line, expected) => {
    expect(due(line)).toBe(expected);
  });
});

describe('a date in Chinese', () => {
  it.each([
    ['@今天', '2026-11-25'],
    ['@明天上午10点打电话', '2026-11-26 10:00'],
    ['@明天上午10點打電話', '2026-11-26 10:00'],
    ['@后天', '2026-11-27'],
    ['@後天 下午3點半', '2026-11-27 15:30'],
    ['@大后天', '2026-11-28'],
    ['@今晚', '2026-11-25 19:00'],
    ['@今晚8点', '2026-11-25 20:00'],
    ['@明早6点', '2026-11-26 06:00'],
    ['@明晚', '2026-11-26 19:00'],
    ['@晚上12点', '2026-11-26 00:00'],
    ['@凌晨3点', '2026-11-26 03:00'],
    ['@中午12点半', '2026-11-25 12:30'],
    ['@明天中午', '2026-11-26 12:00'],
    ['@下午', '2026-11-25 14:00'],
    ['@周三', '2026-12-02'],
    ['@星期五 10:00', '2026-11-27 10:00'],
    ['@礼拜天', '2026-11-29'],
    ['@周末', '2026-11-28'],
    ['@本周五', '2026-11-27'],
    ['@这周一', '2026-11-30'],
    ['@下周三', '2026-12-02'],
    ['@下週三 14:30', '2026-12-02 14:30'],
    ['@下个星期二', '2026-12-01'],
    ['@下下周二', '2026-12-08'],
    ['@下周', '2026-11-30'],
    ['@3天后', '2026-11-28'],
    ['@三天後', '2026-11-28'],
    ['@两周后', '2026-12-09'],
    ['@兩週後', '2026-12-09'],
    ['@一个月后', '2026-12-25'],
    ['@半小时后', '2026-11-25 12:00'],
    ['@2小時後', '2026-11-25 13:30'],
    ['@20分钟后', '2026-11-25 11:50'],
    ['@8月15日', '2027-08-15'],
    ['@十二月二十五日', '2026-12-25'],
    ['@2027年1月5号', '2027-01-05'],
    ['@明年8月15', '2027-08-15'],
    ['@5号', '2026-12-05'],
    ['@下个月5号', '2026-12-05'],
    ['@本月30日', '2026-11-30'],
    ['@三点打电话', '2026-11-25 15:00'],
    ['@三点一刻', '2026-11-25 15:15'],
    ['@10点20分', '2026-11-26 10:20'],
    ['@明天一点开会', '2026-11-26 13:00'],
    ['@15时30分', '2026-11-25 15:30'],
    ['@农历八月十五 送月饼', '2027-09-15'],
    ['@腊月三十', '2027-02-05'],
    ['@正月初一', '2027-02-06'],
  ])('%s → %s', (line, expected) => {
    expect(due(line)).toBe(expected);
  });
});

describe('a line without a date we can read', () => {
  it.each([
    '@call her',
    '@2026-02-30 call',
    '@13/13',
    "@Friday's bread",
    '@24/7 support',
    '@一点小意思',
    '@上周三的事',
    '@sunny room',
    '@maybe',
    '@25:00',
    '@10:75',
    '@号码',
  ])('%s is a note that says so', (line) => {
    expect(oneItem(line, CONTEXT)).toEqual({
      kind: 'note',
      text: line.slice(1),
      dateMissing: true,
    });
  });
});

it('tonight, said at night, is not past', () => {
  const late = { now: at('2026-11-25T22:10'), zone: ZONE };
  expect(oneItem('@tonight call', late)).toMatchObject({ due: { date: '2026-11-25', time: '23:10' } });
  const latest = { now: at('2026-11-25T23:40'), zone: ZONE };
  expect(oneItem('@今晚', latest)).toMatchObject({ due: { date: '2026-11-25', time: '23:59' } });
});

it('minutes from now are never early', () => {
  const context = { now: at('2026-11-25T11:30:20'), zone: ZONE };
  expect(oneItem('@in 10 minutes', context)).toMatchObject({ due: { time: '11:41' } });
});

it('the day is the user’s day, not that of Greenwich', () => {
  const now = Temporal.Instant.from('2026-11-25T20:00:00Z').epochMilliseconds;
  expect(oneItem('@tomorrow', { now, zone: 'Asia/Taipei' })).toMatchObject({ due: { date: '2026-11-27' } });
  expect(oneItem('@tomorrow', { now, zone: 'America/New_York' })).toMatchObject({
    due: { date: '2026-11-26' },
  });
});
