import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseLine, withoutSpans } from '../../lib/domain/quick-add.ts';
import { readWhen } from '../../lib/domain/when/read-when.ts';
import { anyText, PATIENCE } from './any-text.ts';
import { at } from './rows.ts';

const FRAGMENTS = [
  ...[
    '@',
    '＠',
    '!',
    '+',
    '~',
    '=',
    '#food',
    '#',
    ' ',
    '\u3000',
    ',',
    '，',
    'call',
    '王先生',
    '打电话',
    '生日',
  ],
  ...['tomorrow', 'next Tue', 'Sat', 'in 3 days', 'in 999 months', '999年后', '10:00', '25:99', '3:30 pm'],
  ...['every 25 days', '每25天', '每周一', '8-15', '99-99', '12/24/2026', '2026-02-30', 'Dec 24', 'Feb 29'],
  ...[
    '明天',
    '下下周三',
    '上午',
    '晚上12点',
    '三点',
    '一点',
    '农历八月十五',
    '闰六月初一',
    '腊月三十',
    '5号',
    'noon',
  ],
];
const line = fc.oneof(
  anyText(60),
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), anyText(4)), {
      maxLength: 8,
    })
    .map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 8 }).map((parts) => parts.join('')),
);
const context = fc.record({
  now: fc.integer({ min: 0, max: at('2200-01-01T00:00') }),
  zone: fc.constantFrom(
    'UTC',
    'Asia/Taipei',
    'America/Santiago',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'Europe/Berlin',
  ),
});
const RUNS = { numRuns: 1000 };
const solid = (text: string) => text.replace(/\s/gu, '');
const SIGN = /^[!！+＋~～〜=＝@＠]/;

it(
  'a memory has every character of its line but the sign and the #topic',
  () => {
    fc.assert(
      fc.property(line, context, (text, ctx) => {
        const parsed = parseLine(text, ctx);
        if (parsed.kind !== 'memory') return;
        const kept = solid(parsed.text);
        const whole = solid(text.trim());
        const body =
          parsed.memoryKind === 'note' && !('dateMissing' in parsed) ? whole : whole.replace(SIGN, '');
        const topic = 'topic' in parsed && parsed.topic !== undefined ? parsed.topic : null;
        const marks = topic === null ? [] : [...body.matchAll(/[#＃]/g)].map((m) => m.index);
        const without = (mark: number) => body.slice(0, mark) + body.slice(mark + 1 + (topic?.length ?? 0));
        const options = topic === null ? [body] : marks.map(without);
        expect(options).toContain(kept);
      }),
      RUNS,
    );
  },
  PATIENCE,
);

it(
  'the title of a date line is the line without the phrases that were understood',
  () => {
    fc.assert(
      fc.property(line, context, (text, ctx) => {
        const parsed = parseLine(`@${text}`, ctx);
        if (parsed.kind !== 'follow-up' && parsed.kind !== 'occasion') return;
        const body = text.trim();
        const spans = readWhen(body, ctx)?.spans ?? [];
        const cut = spans.toReversed().reduce((rest, [a, b]) => rest.slice(0, a) + rest.slice(b), body);
        expect(solid(parsed.title)).toBe(solid(cut) || solid(body));
        const understood = spans.map(([a, b]) => body.slice(a, b)).join('');
        expect([...solid(understood + withoutSpans(body, spans))].toSorted()).toEqual(
          [...solid(body)].toSorted(),
        );
      }),
      RUNS,
    );
  },
  PATIENCE,
);

it(
  'a line with words is never empty, and its due is a real date and time',
  () => {
    fc.assert(
      fc.property(line, context, (text, ctx) => {
        const parsed = parseLine(text, ctx);
        if (parsed.kind === 'empty') expect(solid(text).replace(SIGN, '')).toBe('');
        if (parsed.kind !== 'follow-up') return;
        expect(Temporal.PlainDate.from(parsed.due.date).toString()).toBe(parsed.due.date);
        if (parsed.due.time !== undefined) expect(parsed.due.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
      RUNS,
    );
  },
  PATIENCE,
);
