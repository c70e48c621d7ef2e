import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LineKind } from '../../lib/domain/line-item.ts';
import { asKind, wordsOf } from '../../lib/domain/quick-add/as-kind.ts';
import { itemEdits } from '../../lib/domain/quick-add/item-edits.ts';
import { parseItems } from '../../lib/domain/quick-add/parse-items.ts';
import { withoutSpans } from '../../lib/domain/quick-add/without-spans.ts';
import { readWhen } from '../../lib/domain/when/read-when.ts';
import { anyText, PATIENCE } from './any-text.ts';
import { LINES } from './quick-add-lines.ts';
import { at, counter } from './rows.ts';
import { isRepresented, wordKey, wordsLost } from './words-kept.ts';

const FRAGMENTS = [
  ...'@＠!+~=*>》＞$￥#＃'.split(''),
  ...[
    '#food',
    '#健康',
    ' ',
    '\u3000',
    ',',
    '，',
    '\n',
    '\r\n',
    '<',
    '>',
    '(',
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
  ...[
    'before',
    'the day before',
    '前三天',
    '前',
    '后',
    'every',
    '每逢',
    '初一十五',
    '清明',
    'Easter',
    '国庆节',
    'at 3',
  ],
  ...['20 kg', '二十公斤', '半袋', 'a month', '/月', '1,200.50', '1.2万', '￥380', 'NT$5', '€', '元', '块5'],
  ...[
    'sent by',
    'introduced',
    '由',
    '介绍',
    '介绍了',
    'Bob Lee',
    'bob@x.example',
    '<bob@x.example>',
    '13800138000',
  ],
  ...[
    'Tel:',
    '微信：',
    '+44 20 7946 0130',
    'Acme Ltd',
    '上海市南京路5号',
    '12 High Street',
    'https://x.example/7',
  ],
  ...['until March', '从5月到8月', 'allergic', '癌', 'BEGIN', 'VCARD', '😀', 'é', 'ﬁ', '①', '\ud83d'],
];
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
  lang: fc.constantFrom('en', 'en-GB', 'zh-CN', 'zh-TW'),
});
const pieces = fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), anyText(4)), { maxLength: 9 });
/** A line of our own with a piece cut out of it and another put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...LINES.map(([line]) => line)),
    fc.nat(60),
    fc.nat(8),
    fc.constantFrom('', ...FRAGMENTS),
  )
  .map(([line, start, length, put]) => line.slice(0, start) + put + line.slice(start + length));
const line = fc.oneof(
  anyText(60),
  pieces.map((parts) => parts.join(' ')),
  pieces.map((parts) => parts.join('')),
  mutated,
  fc.tuple(mutated, mutated).map((lines) => lines.join('\n')),
);
const KINDS: readonly LineKind[] = [
  ...(['preference', 'taboo', 'habit', 'arrangement', 'fact', 'note', 'supply', 'follow-up'] as const),
  ...(['occasion', 'promise', 'referral', 'purchase', 'identity'] as const),
];

it(
  'of 100,000 random and mutated lines no word is lost, none is doubled, and nothing throws',
  () => {
    fc.assert(
      fc.property(line, context, (text, ctx) => {
        const items = parseItems(text, ctx);
        const lost = wordsLost(text, items);
        if (lost !== null) throw new Error(lost);
        const vague = items.find((item) => !isRepresented(item));
        if (vague) throw new Error(`${JSON.stringify(text)}: words of ${JSON.stringify(vague)} are nowhere`);
      }),
      { numRuns: 100_000, seed: 20261122 },
    );
  },
  PATIENCE * 10,
);

it(
  'what is left of a dated line is the line without the phrases that were understood',
  () => {
    fc.assert(
      fc.property(line, context, (text, ctx) => {
        const body = text.replace(/\s+/gu, ' ').trim();
        const spans = readWhen(body, ctx)?.spans ?? [];
        const understood = spans.map(([a, b]) => body.slice(a, b)).join('');
        const solid = (s: string) => [...s.replace(/\s/gu, '')].toSorted();
        expect(solid(understood + withoutSpans(body, spans))).toEqual(solid(body));
      }),
      { numRuns: 3000, seed: 7 },
    );
  },
  PATIENCE,
);

it(
  'every item may be called every other kind, and back, with all its words; its due is a real date and time',
  () => {
    fc.assert(
      fc.property(
        line,
        context,
        fc.constantFrom(...KINDS),
        fc.constantFrom(...KINDS),
        (text, ctx, one, two) => {
          for (const item of parseItems(text, ctx)) {
            const first = asKind(item, one, ctx);
            const second = asKind(first, two, ctx);
            expect(wordKey(wordsOf(second))).toBe(wordKey(wordsOf(item)));
            if (!('due' in second)) continue;
            expect(Temporal.PlainDate.from(second.due.date).toString()).toBe(second.due.date);
            if (second.due.time !== undefined) expect(second.due.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
          }
        },
      ),
      { numRuns: 3000, seed: 11 },
    );
  },
  PATIENCE,
);

it(
  'what is written has all the words that were shown',
  () => {
    fc.assert(
      fc.property(line, context, (text, ctx) => {
        for (const item of parseItems(text, ctx)) {
          const written = itemEdits('c', [item], { at: 1 }, counter(), 'CN');
          expect(written.length).toBeGreaterThan(0);
          const strings = written.flatMap((edit) => (edit.op === 'set' ? Object.values(edit.fields) : []));
          expect(strings).toContain(item.text);
        }
      }),
      { numRuns: 3000, seed: 13 },
    );
  },
  PATIENCE,
);
