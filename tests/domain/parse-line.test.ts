import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Asked, BadQuestion, lineReport } from '../support/parse-line-report.ts';

const NOW = '2026-11-22T09:00[Asia/Shanghai]';
const COMMAND = join(import.meta.dirname, '../support/parse-line.ts');
const report = (line: string, more: Partial<Asked> = {}) => lineReport({ line, now: NOW, ...more }).items;

describe('what is printed of a line', () => {
  it.each<[string, object]>([
    ['@next Tue 10:00 call', { kind: 'follow-up', text: 'call', due: '2026-11-24T10:00[Asia/Shanghai]' }],
    ['@下周三', { kind: 'follow-up', text: '下周三', due: '2026-11-25' }],
    ['!no peanuts #food', { kind: 'taboo', text: 'no peanuts', topic: 'food' }],
    [
      '@每月10号 对账',
      { kind: 'follow-up', text: '对账', due: '2026-12-10', recurrence: 'FREQ=MONTHLY;BYMONTHDAY=10' },
    ],
    [
      '@农历闰六月初三 生日',
      { kind: 'occasion', text: '生日', date: { calendar: 'chinese', month: 6, leap: 1, day: 3 } },
    ],
    [
      '~20 kg rice every 25 days',
      { kind: 'supply', text: '20 kg rice every 25 days', supply: { quantity: 20, unit: 'kg', days: 25 } },
    ],
    ['￥1200 大米', { kind: 'purchase', text: '￥1200 大米', amount: { value: 1200, currency: 'CNY' } }],
    ['>由王总介绍', { kind: 'referral', text: '由王总介绍', person: '王总' }],
    [
      'Alice Chen <a@x.example>',
      { kind: 'identity', text: 'Alice Chen <a@x.example>', person: 'Alice Chen' },
    ],
    ['likes tea', { kind: 'note', text: 'likes tea' }],
  ])('%s', (line, item) => {
    expect(report(line)).toEqual([item]);
  });

  it('is with --all also what it suggests and keeps beside', () => {
    const [item] = lineReport({ line: 'likes tea until March', now: NOW }, true).items;
    expect(item).toEqual({
      kind: 'note',
      text: 'likes tea until March',
      suggested: 'preference',
      until: '2027-03-31',
    });
  });
});

describe('the next dates', () => {
  it.each<[string, string[]]>([
    ['@every 25 days', ['2026-12-17', '2027-01-11', '2027-02-05']],
    ['@every monday 9:30 call', ['2026-11-23T09:30', '2026-11-30T09:30', '2026-12-07T09:30']],
    ['@每月31号', ['2026-11-30', '2026-12-31', '2027-01-31']],
    ['@每个月最后一个星期五', ['2026-11-27', '2026-12-25', '2027-01-29']],
    ['@农历八月十五 生日', ['2027-09-15', '2028-10-03', '2029-09-22']],
    ['@腊月三十 生日', ['2027-02-05', '2028-01-25', '2029-02-12']],
    ['@闰六月初三 生日', ['2027-07-06', '2028-07-24', '2029-07-13']],
    ['@每年中秋', ['2027-09-15', '2028-10-03', '2029-09-22']],
    ['@Feb 29 birthday', ['2027-02-28', '2028-02-29', '2029-02-28']],
    ['@payday 31st', ['2026-11-30', '2026-12-31', '2027-01-31']],
    ['@tomorrow call', ['2026-11-23']],
    ['~20 kg every 25 days', ['2026-12-17', '2027-01-11', '2027-02-05']],
  ])('of %s', (line, next) => {
    expect(report(line, { next: 3 })[0]).toMatchObject({ next });
  });

  it('are none of what only is', () => {
    expect(report('!no milk', { next: 3 })[0]).not.toHaveProperty('next');
    expect(report('@every day', { next: 0 })[0]).not.toHaveProperty('next');
  });
});

describe('a question that cannot be answered', () => {
  it.each<Partial<Asked>>([
    { now: '2026-11-22T09:00[Mars/Olympus]' },
    { now: '2026-13-22T09:00[Asia/Shanghai]' },
    { now: 'soon' },
    { next: -1 },
    { next: Number.NaN },
  ])('is said to be none: %j', (more) => {
    expect(() => report('@tomorrow', more)).toThrow(BadQuestion);
  });

  it('ends the command with words on stderr; in a batch the others are answered', () => {
    const bad = spawnSync(process.execPath, [COMMAND, '@tomorrow', '--now', '2026-11-22T09:00[Mars/X]'], {
      encoding: 'utf8',
    });
    expect([bad.status, bad.stdout]).toEqual([2, '']);
    expect(bad.stderr).toContain('Mars/X');
    const folder = mkdtempSync(join(tmpdir(), 'lines-'));
    const file = join(folder, 'lines.jsonl');
    const asked = [
      { line: '@tomorrow', now: NOW },
      { now: NOW },
      { line: '-5 °C is too cold', now: NOW, lang: 'en' },
    ];
    writeFileSync(file, [...asked.map((a) => JSON.stringify(a)), '{"line": ', ''].join('\n'));
    const printed = execFileSync(process.execPath, [COMMAND, '--batch', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const rows = printed
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row) as { error?: string; items?: unknown[] });
    expect(rows.map((row) => (row.error === undefined ? row.items?.length : 'error'))).toEqual([
      1,
      'error',
      1,
      'error',
    ]);
  });
});
