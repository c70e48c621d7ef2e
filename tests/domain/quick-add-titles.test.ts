import { describe, expect, it } from 'vitest';
import { oneItem } from './one-item.ts';
import { at, ZONE } from './rows.ts';

const CONTEXT = { now: at('2026-11-25T11:30'), zone: ZONE };
const parse = (line: string) => oneItem(line, CONTEXT);

describe('the title of a follow-up', () => {
  it.each([
    ['@next Tue 10:00 call about the quote', 'call about the quote'],
    ['@call her at 3:30 pm tomorrow, ask the price', 'call her ask the price'],
    ['@明天上午10点，给王先生打电话', '给王先生打电话'],
    ['@给王先生明天打电话', '给王先生打电话'],
    ['@tomorrow', 'tomorrow'],
    ['@８月１５日', '８月１５日'],
    ['@tomorrow deliver 10-15 bags', 'deliver 10-15 bags'],
    ['@deliver 10-15 bags tomorrow', 'deliver 10-15 bags'],
    ['@tomorrow 三点建议', '建议'],
    ['@明天送到5号楼', '送到5号楼'],
    ['@tomorrow #quote call', '#quote call'],
  ])('%s → %s', (line, text) => {
    expect(parse(line)).toMatchObject({ kind: 'follow-up', text });
  });
});

describe('the channel', () => {
  it.each([
    ['@tomorrow call', 'call'],
    ['@tomorrow phone Anna', 'call'],
    ['@明天打电话', 'call'],
    ['@明天打電話', 'call'],
    ['@tomorrow visit', 'visit'],
    ['@下周三 拜访', 'visit'],
    ['@下週三 拜訪', 'visit'],
    ['@tomorrow e-mail the quote', 'message'],
    ['@tomorrow write', 'message'],
    ['@明天发短信', 'message'],
    ['@明天发送邮件', 'message'],
    ['@tomorrow deliver rice', 'delivery'],
    ['@明天送米', 'delivery'],
    ['@tomorrow call about the delivery', 'call'],
    ['@tomorrow recall the offer', 'other'],
    ['@tomorrow', 'other'],
  ])('%s → %s', (line, channel) => {
    expect(parse(line)).toMatchObject({ kind: 'follow-up', channel });
  });
});

describe('what recurs', () => {
  it.each([
    ['@every 25 days', 'FREQ=DAILY;INTERVAL=25', '2026-12-20'],
    ['@每25天 送米', 'FREQ=DAILY;INTERVAL=25', '2026-12-20'],
    ['@每隔25天', 'FREQ=DAILY;INTERVAL=25', '2026-12-20'],
    ['@every 25 days from 12-01', 'FREQ=DAILY;INTERVAL=25', '2026-12-01'],
    ['@every day', 'FREQ=DAILY', '2026-11-26'],
    ['@每天', 'FREQ=DAILY', '2026-11-26'],
    ['@every week', 'FREQ=WEEKLY', '2026-12-02'],
    ['@every other week', 'FREQ=WEEKLY;INTERVAL=2', '2026-12-09'],
    ['@每两周', 'FREQ=WEEKLY;INTERVAL=2', '2026-12-09'],
    ['@every month', 'FREQ=MONTHLY', '2026-12-25'],
    ['@每个月', 'FREQ=MONTHLY', '2026-12-25'],
    ['@every 3 months', 'FREQ=MONTHLY;INTERVAL=3', '2027-02-25'],
    ['@every year', 'FREQ=YEARLY', '2027-11-25'],
    ['@每年8月15日 送花', 'FREQ=YEARLY', '2027-08-15'],
    ['@every monday', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-30'],
    ['@every Wed', 'FREQ=WEEKLY;BYDAY=WE', '2026-12-02'],
    ['@每周一', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-30'],
    ['@每週一', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-30'],
    ['@每周一次 打电话', 'FREQ=WEEKLY', '2026-12-02'],
    ['@每月5号 收款', 'FREQ=MONTHLY;BYMONTHDAY=5', '2026-12-05'],
    ['@每月31号', 'FREQ=MONTHLY;BYMONTHDAY=31', '2026-11-30'],
  ])('%s → %s from %s', (line, recurrence, date) => {
    expect(parse(line)).toMatchObject({ kind: 'follow-up', recurrence, due: { date } });
  });

  it('keeps its wall time', () => {
    expect(parse('@every monday 9:30')).toMatchObject({ due: { date: '2026-11-30', time: '09:30' } });
  });
});

describe('an occasion', () => {
  const gregorian = { calendar: 'gregorian', month: 8, day: 15 };
  const chinese = { calendar: 'chinese', month: 8, day: 15 };
  it.each([
    ['@8-15 birthday', 'birthday', 'birthday', gregorian],
    ['@birthday Aug 15', 'birthday', 'birthday', gregorian],
    ['@8月15日 生日', '生日', 'birthday', gregorian],
    ['@1986-08-15 birthday', 'birthday', 'birthday', { ...gregorian, year: 1986 }],
    ['@农历八月十五 生日', '生日', 'birthday', chinese],
    ['@農曆八月十五 生日', '生日', 'birthday', chinese],
    ['@生日 阴历8月15', '生日', 'birthday', chinese],
    ['@lunar 8-15 birthday', 'birthday', 'birthday', chinese],
    ['@农历1952年八月十五 妈妈生日', '妈妈生日', 'birthday', { ...chinese, year: 1952 }],
    ['@腊月三十 生日', '生日', 'birthday', { calendar: 'chinese', month: 12, day: 30 }],
    ['@正月初一生日', '生日', 'birthday', { calendar: 'chinese', month: 1, day: 1 }],
    ['@冬月廿三 生日', '生日', 'birthday', { calendar: 'chinese', month: 11, day: 23 }],
    ['@农历闰六月初一 生日', '生日', 'birthday', { calendar: 'chinese', month: 6, leap: 1, day: 1 }],
    ['@Feb 29 birthday', 'birthday', 'birthday', { calendar: 'gregorian', month: 2, day: 29 }],
    ['@6-1 wedding anniversary', 'wedding anniversary', 'anniversary', { ...gregorian, month: 6, day: 1 }],
    ['@payday the 5th', 'payday', 'pay-day', { ...gregorian, month: 12, day: 5 }],
    ['@发薪日 5号', '发薪日', 'pay-day', { ...gregorian, month: 12, day: 5 }],
    // In a month that has the day: of a pay day the day alone counts.
    ['@每月31号发工资', '发工资', 'pay-day', { ...gregorian, month: 1, day: 31 }],
    ['@15th of every month pay day', 'pay day', 'pay-day', { ...gregorian, month: 12, day: 15 }],
    ['@pay day every month on the 15th', 'pay day', 'pay-day', { ...gregorian, month: 12, day: 15 }],
    ['@每月底 发工资', '发工资', 'pay-day', { ...gregorian, month: 1, day: 31 }],
  ])('%s', (line, text, occasion, date) => {
    expect(parse(line)).toEqual({ kind: 'occasion', text, said: line.slice(1), occasion, date });
  });

  it('with a wall time, or on a day told from today, is something to do', () => {
    expect(parse('@8-15 10:00 birthday call')).toMatchObject({ kind: 'follow-up', channel: 'call' });
    expect(parse('@tomorrow birthday call')).toMatchObject({ kind: 'follow-up' });
  });
});
