import { describe, expect, it } from 'vitest';
import type { LineKind } from '../../lib/domain/line-item.ts';
import { asKind, wordsOf } from '../../lib/domain/quick-add/as-kind.ts';
import { oneItem } from './one-item.ts';
import { at, ZONE } from './rows.ts';
import { shownItem } from './shown-item.ts';

const CONTEXT = { now: at('2026-11-25T11:30'), zone: ZONE, lang: 'en' };
const turned = (line: string, kind: LineKind) => shownItem(asKind(oneItem(line, CONTEXT), kind, CONTEXT));

describe('an item that the user calls otherwise', () => {
  it.each<[string, LineKind, string]>([
    ['allergic to peanuts', 'taboo', 'taboo «allergic to peanuts»'],
    ['@tomorrow call her', 'note', 'note «tomorrow call her»'],
    ['@tomorrow call her', 'habit', 'habit «tomorrow call her»'],
    ['!no lilies #flowers', 'preference', 'preference «no lilies» topic:flowers'],
    ['call her next Tuesday at 10', 'follow-up', 'follow-up «call her» channel:call 2026-12-01T10:00'],
    ['call her', 'follow-up', 'follow-up «call her» channel:call 2026-11-26'],
    ['promised the quote by Friday', 'promise', 'promise «promised the quote» channel:other 2026-11-27'],
    ['her birthday is Aug 15', 'occasion', 'occasion «her birthday is» occasion:birthday gregorian ?-8-15'],
    [
      'opened the shop on June 1',
      'occasion',
      'occasion «opened the shop on June 1» occasion:anniversary gregorian ?-6-1',
    ],
    [
      '@tomorrow birthday party',
      'occasion',
      'occasion «tomorrow birthday party» occasion:birthday gregorian ?-11-26',
    ],
    [
      'uses 20 kg rice every 25 days',
      'supply',
      'supply «uses 20 kg rice every 25 days» product:rice quantity:20 unit:kg days:25',
    ],
    [
      'bought 40kg rice for $1200',
      'purchase',
      'purchase «bought 40kg rice for $1200» amount:1200 currency:USD product:rice for quantity:40 unit:kg',
    ],
    ['referred by Bob', 'referral', 'referral «referred by Bob» direction:from person:Bob'],
    [
      'her new number is 020 7946 0130',
      'identity',
      'identity «her new number is 020 7946 0130» identity:phone value:02079460130 raw:her new number is 020 7946 0130',
    ],
    ['Xiao Chen', 'identity', 'identity «Xiao Chen» identity:display-name value:Xiao Chen raw:Xiao Chen'],
    ['>Bob Lee', 'fact', 'fact «Bob Lee»'],
    ['$ 1200 rice', 'note', 'note «1200 rice»'],
  ])('%s as %s', (line, kind, shown) => {
    expect(turned(line, kind)).toBe(shown);
  });

  it.each<[string, LineKind, string]>([
    ['likes tea', 'supply', 'note «likes tea» suggested:supply'],
    ['likes tea', 'occasion', 'note «likes tea» suggested:occasion dateMissing:true'],
    ['!!', 'referral', 'note «!» suggested:referral'],
  ])('without the words for it stays a note that says so: %s as %s', (line, kind, shown) => {
    expect(turned(line, kind)).toBe(shown);
  });

  it('and back again is what it was', () => {
    const first = oneItem('@next Tue 10:00 call about the quote', CONTEXT);
    const note = asKind(first, 'arrangement', CONTEXT);
    expect(asKind(note, 'follow-up', CONTEXT)).toEqual(first);
    expect(wordsOf(note)).toBe('next Tue 10:00 call about the quote');
    expect(asKind(first, 'follow-up', CONTEXT)).toBe(first);
  });
});
