import { describe, expect, it } from 'vitest';
import { chooseFocus } from '../../lib/domain/focus.ts';
import { parseLine } from '../../lib/domain/quick-add.ts';
import { lookupKeys } from '../../lib/domain/resolve.ts';
import { at, person, signal, ZONE } from './rows.ts';

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

describe('a letter pasted into the quick line', () => {
  it.each(['word ', '8-15 ', '明天', '每25天', '10:00', '#topic ', '一二三四五'])(
    'of %j keeps every word',
    (unit) => {
      const text = unit.repeat(LONG / unit.length).trim();
      expect(parseLine(text, CONTEXT)).toMatchObject({ kind: 'memory' });
      const parsed = parseLine(`@tomorrow ${text}`, CONTEXT);
      expect(parsed).toMatchObject({ kind: 'follow-up', due: { date: '2026-11-26' } });
      expect('title' in parsed && parsed.title.length).toBeGreaterThan(text.length - 50);
    },
  );
});
