import { describe, expect, it } from 'vitest';
import { parseFindQuery } from '../../lib/domain/find/parse-query.ts';
import { at, ZONE } from './rows.ts';

const NOW = at('2026-05-20T12:00');
const parsed = (typed: string) => parseFindQuery(typed, NOW, ZONE);

describe('what is typed into a search', () => {
  it.each([
    ['taboo: peanuts', { text: 'peanuts', kinds: ['taboo'] }],
    ['Taboo:peanuts', { text: 'peanuts', kinds: ['taboo'] }],
    ['忌口：花生', { text: '花生', kinds: ['taboo'] }],
    ['禁忌: 花生', { text: '花生', kinds: ['taboo'] }],
    ['喜好:茶', { text: '茶', kinds: ['preference'] }],
    ['taboo:', { text: '', kinds: ['taboo'] }],
    ['#food lobster', { text: 'lobster', topic: 'food' }],
    ['lobster #饮食', { text: 'lobster', topic: '饮食' }],
    ['tier:vip', { text: '', tier: 'vip' }],
    ['陈 等級：VIP', { text: '陈', tier: 'vip' }],
    ['阶段:会员', { text: '', stage: 'member' }],
    ['stage:ex-customer rice', { text: 'rice', stage: 'ex-customer' }],
    ["who can't eat peanuts", { text: 'peanuts', kinds: ['taboo'] }],
    ['Who can’t eat peanuts?', { text: 'peanuts', kinds: ['taboo'] }],
    ["who doesn't drink wine", { text: 'wine', kinds: ['taboo'] }],
    ["who can't have milk", { text: 'milk', kinds: ['taboo'] }],
    ['allergic to nuts', { text: 'nuts', kinds: ['taboo'] }],
    ['谁不吃花生', { text: '花生', kinds: ['taboo'] }],
    ['誰不能吃花生？', { text: '花生', kinds: ['taboo'] }],
    ['不吃 花生', { text: '花生', kinds: ['taboo'] }],
    ['对花生过敏', { text: '花生', kinds: ['taboo'] }],
  ])('%s is understood', (typed, query) => {
    expect(parsed(typed)).toEqual(query);
  });

  it.each([
    ['not contacted since 3 months', '2026-02-20T12:00'],
    ['not contacted in three months', '2026-02-20T12:00'],
    ['no contact for a year', '2025-05-20T12:00'],
    ['not contacted in the last 2 weeks', '2026-05-06T12:00'],
    ['not contacted since 2026-01-01', '2026-01-01T00:00'],
    ['三个月没联系', '2026-02-20T12:00'],
    ['三個月沒聯繫', '2026-02-20T12:00'],
    ['超过90天没有联系', '2026-02-19T12:00'],
    ['半年没联系', '2025-11-20T12:00'],
    ['一年多没联系过', '2025-05-20T12:00'],
    ['2026-01-01以来没联系', '2026-01-01T00:00'],
  ])('%s means since %s', (typed, since) => {
    expect(parsed(typed)).toEqual({ text: '', notContactedSince: at(since) });
  });

  it('takes several filters at once and leaves the rest as it was typed', () => {
    expect(parsed('tier:vip 三个月没联系 上海')).toEqual({
      text: '上海',
      tier: 'vip',
      notContactedSince: at('2026-02-20T12:00'),
    });
    expect(parsed('taboo:peanuts tier:vip')).toEqual({ text: 'peanuts', kinds: ['taboo'], tier: 'vip' });
  });

  it.each([
    '王小明',
    '不吃花生',
    'http://a.example/b',
    'call 10:00',
    'note to self',
    "don't have time",
    'tier:',
    'tier:gold',
    'colour:red',
    '#',
    '',
  ])('drops no word of %j', (typed) => {
    expect(parsed(typed)).toEqual({ text: typed });
  });
});
