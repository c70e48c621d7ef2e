import { describe, expect, it } from 'vitest';
import { chooseFocus } from '../../lib/domain/focus.ts';
import { parseItems } from '../../lib/domain/quick-add/parse-items.ts';
import { lookupKeys } from '../../lib/domain/resolve.ts';
import { at, person, signal, ZONE } from './rows.ts';
import { wordsLost } from './words-kept.ts';

const LONG = 300_000;
const CONTEXT = { now: at('2026-11-25T11:30'), zone: ZONE };

/** Each would take minutes if some step were quadratic, and fail by the runner's limit. */
describe('a page that shows a megabyte where a name should stand', () => {
  it.each(['a', '@', 'a@', ' via ', 'ü', '1', '(', 'xn--', '.'])(
    'of %j does not stop the sidebar',
    (unit) => {
      const text = unit.repeat(LONG / unit.length);
      const odd = {
        ...person(text, 'x@y.example'),
        signals: [signal('email', 'x@y.example'), signal('email', text), signal('phone', text)],
      };
      expect(chooseFocus([odd], [], 'message')?.role ?? 'nobody').toMatch(/from|nobody/);
      expect(lookupKeys(odd, 'CN').every((key) => key.length < 400)).toBe(true);
    },
  );
});

const UNITS = [
  ...[
    'word ',
    '8-15 ',
    '明天',
    '每25天',
    '10:00',
    '#topic ',
    '一二三四五',
    '1,',
    '1.',
    '￥1 ',
    '2袋',
    'a@b.',
    'a',
    '<',
    '@',
  ],
  ...[
    'before ',
    '前',
    'from May to ',
    '从5月到',
    'until ',
    '到',
    ', ',
    '|',
    '由',
    '介绍',
    'Tel: ',
    ' '.repeat(9),
    '=41',
    ';',
  ],
];
const LETTER = 100_000;

/** As above: a quadratic step would take minutes. */
describe('a letter pasted into the quick line', () => {
  it.each(UNITS)('of %j keeps every word, under any sign', (unit) => {
    const text = unit.repeat(LETTER / unit.length).trim();
    for (const sign of ['', '!', '~', '*', '>', '$', '@tomorrow ', 'FN:', '￥']) {
      const line = `${sign}${text}`;
      expect(wordsLost(line, parseItems(line, CONTEXT))).toBeNull();
    }
    const dated = parseItems(`@tomorrow ${text}`, CONTEXT)[0];
    expect(dated).toMatchObject({ kind: 'follow-up', due: { date: '2026-11-26' } });
  });

  it.each(['@tomorrow call\n', 'a@x.example\n', '\n', '> quoted\n', 'BEGIN:VCARD\n', ' folded\n', '=\n'])(
    'in lines of %j is read to its end, and nothing of it is left out',
    (unit) => {
      const text = unit.repeat(LETTER / unit.length);
      const items = parseItems(text, CONTEXT);
      if (!text.startsWith('BEGIN')) expect(wordsLost(text, items)).toBeNull();
      const card = `BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:${text.replaceAll('BEGIN:VCARD', 'NOTE:x')}`;
      expect(() => parseItems(card, CONTEXT)).not.toThrow();
    },
  );
});
